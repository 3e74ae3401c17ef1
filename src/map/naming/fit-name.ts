import type { PolityLevel } from '../../core/atlas-data'
import { arrangements, type Arrangement } from './arrange'
import { findBeside } from './find-beside'
import { findOverhang, findRoom, type Room } from './find-room'
import { OUTSIDE, SEA } from './cell-grid'
import type { Ground } from './Ground'
import type { LandInSight } from './lands-in-sight'
import { Samples } from './Samples'

/** A name set into the land that is seen. */
export interface Fit extends Arrangement {
  size: number
  /** Its middle on the screen, px. */
  x: number
  y: number
  /** It stands beside the land. */
  isBeside: boolean
}

const SIZES = {
  state: { scale: 1.15, most: 21, least: 10, onLand: 0.55 },
  part: { scale: 0.95, most: 15, least: 10, onLand: 0.66 },
  zone: { scale: 0.9, most: 14, least: 10, onLand: 0.66 },
} as const
/** The letters of a small state's name may be smaller still before it has none. */
const SMALLEST = 9
const SHRINKS = [1, 0.82, 0.67]
/** Kept free around a name, px. */
const PADDING = { across: 8, down: 4 }

/**
 * Sets a name deep inside the land of a polity that is seen, as large as the land bears: beside all settlements if it
 * may be, else beside the great ones alone, else a little over the border. A large land is named
 * even where that leaves a great town its dot alone; a small state or zone beside itself.
 */
export function fitName(
  name: string,
  level: PolityLevel,
  land: LandInSight,
  { grid: { columns, rows, step, cells }, lettered, taken, towns }: Ground,
): Fit | null {
  const { scale, most, least, onLand } = SIZES[level]
  const ideal = Math.max(least, Math.min(most, scale * (land.points * step * step) ** 0.25))
  const sizes = [...new Set([...SHRINKS.map((shrink) => Math.max(least, ideal * shrink)), least])]
  const ways = arrangements(name, level)
  const on = (has: (point: number) => boolean) => new Samples(columns, rows, has)
  const set = (size: number, find: (width: number, height: number) => Room | null, isBeside = false): Fit | null => {
    let best: (Fit & { ease: number }) | null = null
    for (const way of isBeside ? ways.slice(1) : ways) {
      const room = find((way.width * size + PADDING.across) / step, (way.height * size + PADDING.down) / step)
      if (!room || room.ease <= (best?.ease ?? 0)) continue
      best = { ...way, size, x: room.column * step, y: room.row * step, ease: room.ease, isBeside }
      if (room.ease > EASY) break
    }
    return best
  }
  const inside = (isFree: (point: number) => boolean): Fit | null => {
    const free = on((point) => land.has(point) && isFree(point))
    for (const size of sizes) {
      const fit = set(size, (width, height) => findRoom(free, width, height))
      if (fit) return fit
    }
    return null
  }
  const beside = inside((point) => !taken.has(point) && !towns.has(point)) ?? inside((point) => !taken.has(point))
  if (beside) return beside
  const [own, free] = [on(land.has), on((point) => !taken.has(point) && cells[point] !== OUTSIDE)]
  for (const size of [least, SMALLEST]) {
    const fit = set(size, (width, height) => findOverhang(own, free, onLand, width, height))
    if (fit) return fit
  }
  if (land.isLarge) return inside((point) => !lettered.has(point))
  if (level === 'part') return null
  const sea = on((point) => cells[point] === SEA)
  return set(SMALLEST, (width, height) => findBeside(own, free, sea, width, height), true)
}

/** A way to set the name that has so much ease is taken at once. */
const EASY = 1.3
