/** How the map goes from one step of a lesson to another. */
import type { LessonStep, Transition } from './lesson'
import type { Day } from './time'

const DAYS_A_YEAR = 365.25
/** The years between run past, a few of them quickly, and never for so long that a class waits. */
const PLAY_MS = { least: 1200, aYear: 160, most: 4000 }
const FLIGHT_MS = 1100

/**
 * The transition between two steps by their places in the lesson. Only the next step is played; backwards and over
 * several steps the map flies. Whoever asked for calm gets a cut.
 */
export function transitionBetween(
  steps: readonly Pick<LessonStep, 'next'>[],
  from: number,
  to: number,
  calm: boolean,
): Transition {
  if (calm) return 'cut'
  if (to === from + 1) return steps[from]?.next ?? 'fly'
  return to === from - 1 && steps[to]?.next === 'cut' ? 'cut' : 'fly'
}

/** How long a transition takes, in milliseconds. */
export function transitionMs(transition: Transition, from: Day, to: Day): number {
  if (transition === 'cut') return 0
  if (transition === 'fly' || from === to) return FLIGHT_MS
  const years = Math.abs(to - from) / DAYS_A_YEAR
  return Math.min(Math.max(PLAY_MS.least, years * PLAY_MS.aYear), PLAY_MS.most)
}

/** The day on the clock at a share (0 to 1) of a transition: only `play` lets the days between be seen. */
export function dayInTransition(transition: Transition, from: Day, to: Day, share: number): Day {
  if (transition !== 'play' || share >= 1) return to
  return Math.round(from + (to - from) * Math.max(share, 0))
}
