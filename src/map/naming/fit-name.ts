import type { PolityLevel } from '../../core/atlas-data'
import { arrangements, type Arrangement } from './arrange'
import { OUTSIDE, SEA } from './cell-grid'
import { clearWay } from './clear-way'
import { findBeside, type RoomBeside, type Spot } from './find-beside'
import { findOverhang, findRoom, type Room } from './find-room'
import type { Ground } from './Ground'
import type { LandInSight } from './lands-in-sight'
import { Samples } from './Samples'

/** A name set into the land that is seen. */
export interface Fit extends Arrangement {
  size: number
  /** Its middle on the screen, px. */
  x: number
  y: number
  /** From the land to a name that stands beside it, px. */
  leader?: [number, number][]
}

const SIZES = {
  state: { scale: 1.15, most: 21, least: 10, onLand: 0.55 },
  part: { scale: 0.95, most: 15, least: 10, onLand: 0.66 },
  zone: { scale: 0.9, most: 14, least: 10, onLand: 0.66 },
} as const
/** Letters may be smaller still before a land has none. */
const SMALLEST = 9
const SHRINKS = [1, 0.82, 0.67]
/** How much of a name with the room around it may be on the land of others: that room, hardly a letter; more before a state or zone has no name. */
const ABROAD = { most: 0.2, atWorst: 0.35 }
/** Kept free around a name, px. */
const PADDING = { across: 8, down: 4 }
/** A way to set the name that has so much ease is taken at once. */
const EASY = 1.3

/**
 * Sets a name deep inside the land of a polity that is seen, as large as the land bears: beside all settlements if it may
 * be, else beside the great ones alone, else a little over the coast. Where it has no room so, one of the `shorter` names
 * is set; a large land is then named even where that leaves a great town its dot alone, a small state or zone beside itself.
 */
export function fitName(
  name: string,
  shorter: readonly string[],
  level: PolityLevel,
  land: LandInSight,
  ground: Ground,
): Fit | null {
  const { grid, lettered, taken, towns } = ground
  const { columns, rows, step, cells } = grid
  const { scale, most, least, onLand } = SIZES[level]
  const ideal = Math.max(least, Math.min(most, scale * (land.points * step * step) ** 0.25))
  const sizes = [...new Set([...SHRINKS.map((shrink) => Math.max(least, ideal * shrink)), least])]
  const [whole, ...short] = [name, ...shorter].map((text) => arrangements(text, level)) as [Arrangement[]]
  const on = (has: (point: number) => boolean) => new Samples(columns, rows, has)

  const set = (
    ways: readonly Arrangement[],
    size: number,
    find: (width: number, height: number) => Room | RoomBeside | null,
  ): Fit | null => {
    let best: (Fit & { ease: number }) | null = null
    for (const way of ways) {
      const room = find((way.width * size + PADDING.across) / step, (way.height * size + PADDING.down) / step)
      if (!room || room.ease <= (best?.ease ?? 0)) continue
      best = { ...way, size, x: room.column * step, y: room.row * step, ease: room.ease }
      if ('leader' in room) best.leader = room.leader.map(([column, row]) => [column * step, row * step])
      if (room.ease > EASY) break
    }
    return best
  }
  const inside = (ways: readonly Arrangement[], sizes: readonly number[], isFree: (point: number) => boolean) => {
    const room = on((point) => land.has(point) && isFree(point))
    return first(sizes, (size) => set(ways, size, (width, height) => findRoom(room, width, height)))
  }
  const isFree = (point: number) => !taken.has(point)
  const fit =
    inside(whole, sizes, (point) => isFree(point) && !towns.has(point)) ?? inside(whole, [...sizes, SMALLEST], isFree)
  if (fit) return fit

  const [own, open] = [on(land.has), on((point) => cells[point] === SEA || land.has(point))]
  const free = on((point) => isFree(point) && cells[point] !== OUTSIDE)
  const overhanging = (ways: readonly Arrangement[], abroad: number = ABROAD.most) =>
    first([least, SMALLEST], (size) =>
      set(ways, size, (width, height) => findOverhang(own, open, free, { least: onLand, abroad }, width, height)),
    )
  const isClearPx = clearWay(land, ground)
  const isClear = (from: Spot, to: Spot) => isClearPx([from[0] * step, from[1] * step], [to[0] * step, to[1] * step])
  const beside = ([, ...close]: readonly Arrangement[]) =>
    set(close, SMALLEST, (width, height) => findBeside({ own, open, free, isClear }, width, height))

  return (
    overhanging(whole) ??
    first(short, (ways) => inside(ways, [least, SMALLEST], isFree) ?? overhanging(ways)) ??
    (land.isLarge ? first([whole, ...short], (ways) => inside(ways, sizes, (point) => !lettered.has(point))) : null) ??
    (level === 'part' ? null : first([whole, ...short], beside)) ??
    (level === 'part' ? null : first([whole, ...short], (ways) => overhanging(ways, ABROAD.atWorst)))
  )
}

/** The first that is found. */
function first<T, R>(all: readonly T[], find: (one: T) => R | null): R | null {
  for (const one of all) {
    const found = find(one)
    if (found) return found
  }
  return null
}
