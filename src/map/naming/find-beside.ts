import type { Room } from './find-room'
import type { Samples } from './Samples'

/** A place on the grid, in points and parts of them. */
export type Spot = readonly [column: number, row: number]

/** A place for a name beside its land, and the line that leads to it. */
export interface RoomBeside extends Room {
  leader: readonly [from: Spot, to: Spot]
}

/** A land and what is around it. */
export interface Surroundings {
  own: Samples
  /** Where no letters of others stand, and where nobody else's land is. */
  free: Samples
  open: Samples
  /** Whether a straight way crosses no land of others. */
  isClear: (from: Spot, to: Spot) => boolean
}

/** How far from its land a name may stand, in points. */
const REACH = 5
/** How far a line reaches into the land, in points. */
const FOOTING = 1.4

/** The place nearest to a land that is too small for any letters: at sea or on the land itself, with a line that crosses no one else's. */
export function findBeside(around: Surroundings, width: number, height: number): RoomBeside | null {
  const { own, free, open, isClear } = around
  const { left, top, right, bottom } = own.bounds
  const [w, h] = [Math.ceil(width), Math.ceil(height)]
  const edge = edgeOf(own)
  const found: { column: number; row: number; from: Spot; to: Spot; way: number }[] = []
  for (let row = Math.max(0, top - h - REACH); row <= Math.min(own.rows - h, bottom + REACH); row++)
    for (let column = Math.max(0, left - w - REACH); column <= Math.min(own.columns - w, right + REACH); column++) {
      if (free.count(column, row, w, h) < w * h || open.count(column, row, w, h) < w * h) continue
      const towards = ([x, y]: Spot): Spot => [clamp(x, column, column + w), clamp(y, row, row + h)]
      const ways = edge.map((from) => ({ column, row, from, to: towards(from), way: distance(from, towards(from)) }))
      const nearest = ways.reduce((best, one) => (one.way < best.way ? one : best))
      if (nearest.way <= REACH) found.push(nearest)
    }
  found.sort((a, b) => a.way - b.way)
  const best = found.find(({ from, to }) => isClear(from, to))
  if (!best) return null
  const { column, row, from, to, way } = best
  const leader = [footing(own, from, to), to] as const
  return { column: column + w / 2, row: row + h / 2, ease: 1 / (1 + way), leader }
}

/** The middles of the points at the edge of a land. */
function edgeOf(own: Samples): Spot[] {
  const { left, top, right, bottom } = own.bounds
  const edge: Spot[] = []
  for (let row = top; row < bottom; row++)
    for (let column = left; column < right; column++)
      if (own.count(column, row, 1, 1) > 0 && own.count(column - 1, row - 1, 3, 3) < 9)
        edge.push([column + 0.5, row + 0.5])
  return edge
}

/** Where a line has its foot: a little inside the land, straight on from where it meets the edge. */
function footing(own: Samples, from: Spot, to: Spot): Spot {
  const way = distance(from, to) || 1
  const [x, y] = [(from[0] - to[0]) / way, (from[1] - to[1]) / way]
  let foot = from
  for (let step = 0.2; step <= FOOTING; step += 0.2) {
    const inner: Spot = [from[0] + x * step, from[1] + y * step]
    if (own.count(Math.floor(inner[0]), Math.floor(inner[1]), 1, 1) === 0) break
    foot = inner
  }
  return foot
}

const clamp = (value: number, low: number, high: number) => Math.min(Math.max(value, low), high)
const distance = (a: Spot, b: Spot) => Math.hypot(a[0] - b[0], a[1] - b[1])
