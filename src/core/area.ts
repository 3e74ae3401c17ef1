/** Areas on the WGS 84 ellipsoid. */

type Ring = readonly (readonly number[])[]

const AUTHALIC_RADIUS_KM = 6371.0072
const RADIANS = Math.PI / 180

/** sin of the authalic latitude of a geodetic latitude in degrees (series after Snyder, Map Projections, 1987, eq. 3-18). */
function sinAuthalic(lat: number): number {
  const phi = lat * RADIANS
  return Math.sin(phi - 0.0022392 * Math.sin(2 * phi) + 0.0000028 * Math.sin(4 * phi))
}

/**
 * Signed area of a closed ring of [lng, lat] in km², positive when counter-clockwise. Of an open line it is the line's
 * share: the area of a ring is the sum over the arcs that make it.
 */
export function ringAreaKm2(ring: Ring): number {
  let sum = 0
  let [ax, a] = [0, 0]
  for (let i = 0; i < ring.length; i++) {
    const [bx, by] = ring[i] as [number, number]
    const b = sinAuthalic(by)
    if (i > 0) sum += (bx - ax) * RADIANS * (a + b)
    ;[ax, a] = [bx, b]
  }
  return (-sum / 2) * AUTHALIC_RADIUS_KM ** 2
}

/** Area in km² of polygons given as rings, the first of each the shell, the others its holes. */
export function polygonsAreaKm2(polygons: readonly Ring[][]): number {
  let sum = 0
  for (const [shell, ...holes] of polygons) {
    sum += Math.abs(ringAreaKm2(shell!))
    for (const hole of holes) sum -= Math.abs(ringAreaKm2(hole))
  }
  return sum
}
