import type { Samples } from './Samples'

/** A place for a name on the grid: its middle, in points, and how much larger it could be there. */
export interface Room {
  column: number
  row: number
  ease: number
}

/** How much larger than the name the free land around it is wanted to be: what lies deep inside a land names it best. */
const EASES = [2.2, 1.7, 1.35, 1.15, 1]

/** The place deepest inside the free land for a name of some points; null where it fits nowhere. */
export function findRoom(free: Samples, width: number, height: number): Room | null {
  for (const ease of EASES) {
    const [w, h] = [Math.ceil(width * ease), Math.ceil(height * ease)]
    const fits: [number, number][] = []
    for (let row = 0; row + h <= free.rows; row++)
      for (let column = 0; column + w <= free.columns; column++)
        if (free.count(column, row, w, h) === w * h) fits.push([column + w / 2, row + h / 2])
    if (fits.length > 0) return { ...nearestToMean(fits), ease }
  }
  return null
}

/** The place where most of a name that is too large for its land stands on it, and nothing else in its way. */
export function findOverhang(own: Samples, free: Samples, width: number, height: number): Room | null {
  const [w, h] = [Math.ceil(width), Math.ceil(height)]
  let most = w * h * LEAST_OWN
  let best: Room | null = null
  for (let row = 0; row + h <= own.rows; row++)
    for (let column = 0; column + w <= own.columns; column++) {
      const land = own.count(column, row, w, h)
      if (land <= most || free.count(column, row, w, h) < w * h) continue
      most = land
      best = { column: column + w / 2, row: row + h / 2, ease: 1 }
    }
  return best
}

const LEAST_OWN = 0.45

function nearestToMean(points: readonly [number, number][]): { column: number; row: number } {
  const mean = [0, 1].map((axis) => points.reduce((sum, point) => sum + point[axis]!, 0) / points.length)
  const off = ([column, row]: [number, number]) => Math.hypot(column - mean[0]!, row - mean[1]!)
  const [column, row] = points.reduce((best, point) => (off(point) < off(best) ? point : best))
  return { column, row }
}
