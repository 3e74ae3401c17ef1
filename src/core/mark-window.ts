/** Which marks are on the map on a day: those of the day, of the year around it, of the wars that go on, or all. */
import type { Atlas } from './atlas'
import type { Day } from './time'
import type { MarkWindow } from './view'

/** In the window of a year a mark is shown from half a year before its first day to half a year after its last. */
const HALF_YEAR_DAYS = 183

interface Dated {
  from: Day
  /** Day after the last, or null while it goes on. */
  to: Day | null
  war?: string | null
}

/** Whether a mark is to be shown on a day. */
export function windowOn(atlas: Atlas, day: Day, window: MarkWindow): (mark: Dated) => boolean {
  const within = (days: number) => (mark: Dated) =>
    mark.from - days <= day && (mark.to === null || day < mark.to + days)
  if (window === 'all') return () => true
  if (window === 'day') return within(0)
  const inYear = within(HALF_YEAR_DAYS)
  if (window === 'year') return inYear
  const wars = new Set(atlas.data.wars.filter(({ from, to }) => from <= day && day < to).map(({ id }) => id))
  return (mark) => (mark.war ? wars.has(mark.war) || inYear(mark) : inYear(mark))
}
