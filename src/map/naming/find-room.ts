import type { Samples } from './Samples'

/** A place for a name on the grid: its middle, in points, and how easily it stands there. */
export interface Room {
  column: number
  row: number
  ease: number
}

/** How much larger than the name the free land around it is wanted to be: what lies deep inside a land names it best. */
const EASES = [1.15, 1.35, 1.7, 2.2]

/** The place deepest inside the free land for a name of some points; null where it fits nowhere. */
export function findRoom(free: Samples, width: number, height: number): Room | null {
  const { left, top, right, bottom } = free.bounds
  const [w, h] = [Math.ceil(width), Math.ceil(height)]
  let fits: [number, number][] = []
  for (let row = top; row + h <= bottom; row++)
    for (let column = left; column + w <= right; column++)
      if (free.count(column, row, w, h) === w * h) fits.push([column + w / 2, row + h / 2])
  if (fits.length === 0) return null
  let ease = 1
  for (const more of EASES) {
    const [wider, higher] = [Math.ceil(width * more), Math.ceil(height * more)]
    const deeper = fits.filter(
      ([column, row]) =>
        free.count(Math.round(column - wider / 2), Math.round(row - higher / 2), wider, higher) === wider * higher,
    )
    if (deeper.length === 0) break
    fits = deeper
    ease = more
  }
  return { ...nearestToMean(fits), ease }
}

/**
 * The place where most of a name that is too large for its land stands on it (`ease` says how much, at least so much), the
 * rest at sea (`open` is the land and the sea) but for a share `abroad`, and nothing else is in its way.
 */
export function findOverhang(
  own: Samples,
  open: Samples,
  free: Samples,
  { least, abroad }: { least: number; abroad: number },
  width: number,
  height: number,
): Room | null {
  const { left, top, right, bottom } = own.bounds
  const [w, h] = [Math.ceil(width), Math.ceil(height)]
  let most = w * h * least
  let best: Room | null = null
  for (let row = top - h + 1; row < bottom; row++)
    for (let column = left - w + 1; column < right; column++) {
      const land = own.count(column, row, w, h)
      if (land <= most || free.count(column, row, w, h) < w * h) continue
      if (open.count(column, row, w, h) < w * h * (1 - abroad)) continue
      most = land
      best = { column: column + w / 2, row: row + h / 2, ease: land / (w * h) }
    }
  return best
}

function nearestToMean(points: readonly [number, number][]): { column: number; row: number } {
  const mean = [0, 1].map((axis) => points.reduce((sum, point) => sum + point[axis]!, 0) / points.length)
  const off = ([column, row]: [number, number]) => Math.hypot(column - mean[0]!, row - mean[1]!)
  const [column, row] = points.reduce((best, point) => (off(point) < off(best) ? point : best))
  return { column, row }
}
