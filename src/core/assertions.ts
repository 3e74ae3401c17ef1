/** What a lesson says that the map shows, so that text and map cannot part. */
import type { Atlas } from './atlas'
import type { CellIndex } from './atlas-data'
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

/** What is wrong with an assertion on a day, as a sentence; null when the atlas bears it out. */
export function refute(
  { what, at, is, day }: Assertion,
  stepDay: Day,
  atlas: Atlas,
  cellAt: (lng: number, lat: number) => CellIndex | null,
): string | null {
  const cell = cellAt(...at)
  const where = `at ${at.join(', ')} on ${formatIsoDay(day ?? stepDay)}`
  if (cell === null) return `assertion at sea: ${what} ${where}, expected a point on land in the frame`
  const { chain, control, status, claims } = atlas.standing(atlas.standingAt(cell, day ?? stepDay))
  const idsOf = (polities: readonly number[]) => polities.map((polity) => atlas.polity(polity).id)
  const found: Record<Assertion['what'], string[]> = {
    holder: idsOf(chain),
    sovereign: idsOf(chain.slice(-1)),
    controller: idsOf(control),
    status: [status],
    claimed: idsOf(claims),
  }
  if (found[what].includes(is)) return null
  return `assertion untrue: ${what} ${where} is ${found[what].join(' in ') || 'nobody'}, expected ${is}`
}
