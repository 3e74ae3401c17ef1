import type { MultiLineString, Position } from 'geojson'

/** Rising like `/`, falling like `\`, or upright. */
export type HatchDirection = 'rising' | 'falling' | 'upright'
export const HATCH_DIRECTIONS: readonly HatchDirection[] = ['rising', 'falling', 'upright']

/** Lines of the coarsest tier are this far apart, in widths of the Mercator world: 7 px at zoom 3.5. Each tier halves it. */
export const HATCH_SPACING = 7 / (512 * 2 ** 3.5)

/**
 * The pieces of a family of parallel lines inside polygons (rings of [lng, lat], even–odd), by tier: tier 0 has the lines at
 * whole multiples of the spacing, tier n the ones halfway between those of the tiers before it, up to `tiers` tiers.
 */
export function hatchLines(polygons: Position[][][], direction: HatchDirection, tiers: number): MultiLineString[] {
  const step = HATCH_SPACING / 2 ** (tiers - 1) / (direction === 'upright' ? 2 : 1)
  const crossings = new Map<number, number[]>()
  for (const ring of polygons.flat()) crossRing(ring.map(toPlane), direction, step, crossings)
  const result = Array.from({ length: tiers }, (): MultiLineString => ({ type: 'MultiLineString', coordinates: [] }))
  for (const [index, along] of crossings) {
    along.sort((a, b) => a - b)
    const target = result[tierOf(index, tiers)]!.coordinates
    for (let i = 0; i + 1 < along.length; i += 2)
      target.push([fromTurned(index * step, along[i]!, direction), fromTurned(index * step, along[i + 1]!, direction)])
  }
  return result
}

/** A line belongs to the coarsest tier of which its index is a multiple. */
function tierOf(index: number, tiers: number): number {
  let tier = tiers - 1
  for (; tier > 0 && index % 2 === 0; tier--) index /= 2
  return tier
}

/** Notes where each edge of a ring crosses the lines: `across` counts lines, `along` runs on them. */
function crossRing(ring: Position[], direction: HatchDirection, step: number, crossings: Map<number, number[]>) {
  for (let i = 1; i < ring.length; i++) {
    const [a0, l0] = turned(ring[i - 1]!, direction)
    const [a1, l1] = turned(ring[i]!, direction)
    const first = Math.ceil(Math.min(a0, a1) / step)
    // Half-open, so that a line through a vertex counts once.
    for (let index = first; index * step < Math.max(a0, a1); index++) {
      const along = l0 + ((l1 - l0) * (index * step - a0)) / (a1 - a0)
      const list = crossings.get(index)
      if (list) list.push(along)
      else crossings.set(index, [along])
    }
  }
}

const turned = ([x, y]: Position, direction: HatchDirection): [number, number] =>
  direction === 'upright'
    ? [x!, y!]
    : direction === 'rising'
      ? [(x! + y!) / Math.SQRT2, (x! - y!) / Math.SQRT2]
      : [(x! - y!) / Math.SQRT2, (x! + y!) / Math.SQRT2]

function fromTurned(across: number, along: number, direction: HatchDirection): Position {
  if (direction === 'upright') return toDegrees([across, along])
  const [x, y] = [(across + along) / Math.SQRT2, (across - along) / Math.SQRT2]
  return toDegrees(direction === 'rising' ? [x, y] : [x, -y])
}

/** Web Mercator, the world being 1 wide, y downwards. */
function toPlane([lng, lat]: Position): Position {
  const sine = Math.sin((lat! * Math.PI) / 180)
  return [lng! / 360 + 0.5, 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)]
}

function toDegrees([x, y]: Position): Position {
  return [(x! - 0.5) * 360, (Math.atan(Math.sinh(Math.PI * (1 - 2 * y!))) * 180) / Math.PI]
}
