import type { Position } from 'geojson'
import { fromPlane, toPlane } from '../label-type'

/** How far a capital's dot keeps from the middle of the letters of a name, and how far a name moves for it, px at zoom 5. */
const CLEAR_PX = 17
const STEPS_PX = [0, 6, -6, 12, -12, 18, -18]
const PLANE_PX = 512 * 2 ** 5

/** The spine of a name moved sideways, as little as may be, so that no capital lies under its letters; as it is if there is no such way. */
export function dodge(spine: readonly Position[], capitals: readonly Position[]): Position[] {
  const line = spine.map(toPlane)
  const [first, last] = [line[0]!, line.at(-1)!]
  const run = Math.hypot(last[0]! - first[0]!, last[1]! - first[1]!) || 1
  const across = [(first[1]! - last[1]!) / run, (last[0]! - first[0]!) / run]
  const points = capitals.map(toPlane)
  for (const step of STEPS_PX) {
    const by = step / PLANE_PX
    const moved = line.map(([x, y]) => [x! + across[0]! * by, y! + across[1]! * by])
    if (points.every((point) => distance(point, moved) * PLANE_PX >= CLEAR_PX))
      return step === 0 ? [...spine] : moved.map(fromPlane)
  }
  return [...spine]
}

/** From a point to the nearest piece of a line. */
function distance([x, y]: Position, line: readonly Position[]): number {
  let least = Infinity
  for (let i = 1; i < line.length; i++) {
    const [[ax, ay], [bx, by]] = [line[i - 1] as [number, number], line[i] as [number, number]]
    const length = (bx - ax) ** 2 + (by - ay) ** 2
    const along = length === 0 ? 0 : ((x! - ax) * (bx - ax) + (y! - ay) * (by - ay)) / length
    const t = Math.min(Math.max(along, 0), 1)
    least = Math.min(least, Math.hypot(x! - ax - t * (bx - ax), y! - ay - t * (by - ay)))
  }
  return least
}
