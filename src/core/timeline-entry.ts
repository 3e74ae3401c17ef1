import type { Day } from './time'

/** Where the entry of a day begins in a timeline (flat: day, standing, act, …); the first where the day is before it. */
export function entryAt(timeline: readonly number[], day: Day): number {
  let low = 0
  let high = timeline.length / 3 - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (timeline[middle * 3]! <= day) low = middle
    else high = middle - 1
  }
  return low * 3
}
