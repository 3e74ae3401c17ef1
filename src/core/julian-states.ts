/** Until when dates are given in both calendars. */
import type { Atlas } from './atlas'
import type { PolityIndex } from './atlas-data'
import { LAST_JULIAN_STATE } from './calendar'
import type { Day } from './time'

/** The last day in the Julian calendar of any of the polities; 0 where none used it. */
export function julianUntil(atlas: Atlas, polities: Iterable<PolityIndex>): Day {
  let until = 0
  for (const polity of polities) until = Math.max(until, atlas.polity(polity).julianUntil ?? 0)
  return Math.min(until, LAST_JULIAN_STATE)
}
