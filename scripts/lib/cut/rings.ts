import polylabel from 'polylabel'
import { polygonsAreaKm2 } from '../../../src/core/area'

/** A polygon's rings of [lng, lat], the shell first. */
export type Rings = number[][][]

/** Area of one polygon in km². */
export const areaOfRings = (rings: Rings): number => polygonsAreaKm2([rings])

/** The point farthest from the polygon's edge, good to a `fineness`-th of its size. */
export function innerPoint(rings: Rings, fineness = 100): [number, number] {
  const shell = rings[0]!
  const xs = shell.map((p) => p[0]!)
  const ys = shell.map((p) => p[1]!)
  const size = Math.min(Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys))
  const [x, y] = polylabel(rings, Math.max(size / fineness, 1e-6))
  return [x!, y!]
}
