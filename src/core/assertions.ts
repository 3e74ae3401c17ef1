/** What a lesson says that the map shows, so that text and map cannot part. */
import { lessonFault, type LessonFault } from './lesson-fault'
import { formatIsoDay, type Day } from './time'

export const ASSERTED = ['holder', 'sovereign', 'controller', 'status', 'claimed'] as const

/**
 * Of a place, on the day of the step or on one of its own: `holder` is one of the chain, `sovereign` its last, `controller`
 * one of those who run it, `claimed` one who claims it.
 */
export interface Assertion {
  what: (typeof ASSERTED)[number]
  /** Longitude, latitude. */
  at: [number, number]
  /** The id of a polity, or a status. */
  is: string
  day: Day | null
}

/** Who stands where, by ids; null at sea and outside the frame. */
export type StandingAt = (
  at: readonly [number, number],
  day: Day,
) => { chain: readonly string[]; control: readonly string[]; status: string; claims: readonly string[] } | null

/** What is wrong with an assertion on a day; null when the atlas bears it out. */
export function refute({ what, at, is, day }: Assertion, stepDay: Day, standingAt: StandingAt): LessonFault | null {
  const standing = standingAt(at, day ?? stepDay)
  const where = [what, at.join(', '), formatIsoDay(day ?? stepDay)] as const
  if (!standing) return lessonFault('assertion-at-sea', ...where)
  const { chain, control, status, claims } = standing
  const found: Record<Assertion['what'], readonly string[]> = {
    holder: chain,
    sovereign: chain.slice(-1),
    controller: control,
    status: [status],
    claimed: claims,
  }
  if (found[what].includes(is)) return null
  return lessonFault('assertion-untrue', ...where, found[what].join(' < '), is)
}
