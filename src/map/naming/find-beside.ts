import type { Room } from './find-room'
import type { Samples } from './Samples'

/** How far from its land a name may stand, in points, and how much of it may lie on the land of others. */
const REACH = 5
const MOST_FOREIGN = 0.4
/** What a name wholly on the land of others would be worth in points of distance. */
const FOREIGN_COSTS = 14

/** The place near a land that is too small for any letters, where a name is in nobody's way: at sea rather than on the land of others. */
export function findBeside(own: Samples, free: Samples, sea: Samples, width: number, height: number): Room | null {
  const { left, top, right, bottom } = own.bounds
  const [w, h] = [Math.ceil(width), Math.ceil(height)]
  let least = Infinity
  let best: Room | null = null
  for (let row = Math.max(0, top - h - REACH); row <= Math.min(own.rows - h, bottom + REACH); row++)
    for (let column = Math.max(0, left - w - REACH); column <= Math.min(own.columns - w, right + REACH); column++) {
      if (free.count(column, row, w, h) < w * h) continue
      const foreign = 1 - (sea.count(column, row, w, h) + own.count(column, row, w, h)) / (w * h)
      const [across, down] = [gap(column, column + w, left, right), gap(row, row + h, top, bottom)]
      const cost = foreign * FOREIGN_COSTS + Math.hypot(across, down)
      if (foreign > MOST_FOREIGN || cost >= least) continue
      least = cost
      best = { column: column + w / 2, row: row + h / 2, ease: 1 / (1 + cost) }
    }
  return best
}

/** How far two stretches are apart. */
const gap = (a: number, b: number, from: number, to: number) => Math.max(0, a - to, from - b)
