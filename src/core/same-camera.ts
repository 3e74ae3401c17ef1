/** Whether the map still stands where it was put, or the reader has taken it in hand. */
import type { Camera } from './view'

/** By how much a map may stand elsewhere and still show the same: it reports its place with a rounding of its own. */
const SAME = { degrees: 0.02, zoom: 0.02 }

export function isSameCamera(a: Camera, b: Camera): boolean {
  const near = (one: number, other: number) => Math.abs(one - other) < SAME.degrees
  return near(a.lng, b.lng) && near(a.lat, b.lat) && Math.abs(a.zoom - b.zoom) < SAME.zoom
}
