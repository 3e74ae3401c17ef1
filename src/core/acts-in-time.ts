/** Acts in order of time: the last before a day, the next after it. `acts` are sorted by day, as the build writes them. */
import type { ActData, ActIndex } from './atlas-data'
import type { Day } from './time'

/** Number of acts whose day is before the given one. */
function countBefore(acts: readonly ActData[], day: Day): number {
  let low = 0
  let high = acts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (acts[middle]!.day < day) low = middle + 1
    else high = middle
  }
  return low
}

/** Indices of all acts, of those that `counts` accepts, of the last day, not after the given one, on which there were any. */
export function lastActs(acts: readonly ActData[], day: Day, counts: (act: number) => boolean = () => true): number[] {
  const last = nearestActDay(acts, day + 1, -1, counts)
  if (last === null) return []
  const [start, end] = [countBefore(acts, last), countBefore(acts, last + 1)]
  return Array.from({ length: end - start }, (_, index) => start + index).filter(counts)
}

/** Acts of one day gathered by their name: a treaty that several entries of the ledger carry out is told once, and what moved most land first. */
export function gatherByName(
  acts: readonly ActData[],
  indices: readonly number[],
  nameOf: (act: ActIndex) => string,
): number[][] {
  const groups = new Map<string, number[]>()
  for (const index of indices) {
    const name = nameOf(index)
    const group = groups.get(name)
    if (group) group.push(index)
    else groups.set(name, [index])
  }
  const landOf = (group: number[]) => group.reduce((sum, index) => sum + acts[index]!.km2, 0)
  return [...groups.values()].sort((a, b) => landOf(b) - landOf(a))
}

/** The day of the nearest act before (-1) or after (1) a day among those that `counts` accepts, or null. */
export function nearestActDay(
  acts: readonly ActData[],
  day: Day,
  direction: -1 | 1,
  counts: (act: number) => boolean,
): Day | null {
  let at = direction > 0 ? countBefore(acts, day + 1) : countBefore(acts, day) - 1
  while (at >= 0 && at < acts.length) {
    if (counts(at)) return acts[at]!.day
    at += direction
  }
  return null
}
