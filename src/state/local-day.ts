import { gregorianToDay, type Day } from '../core/time'

/** The day of a moment by the clock on the reader's wall. */
export const localDay = (moment: Date): Day =>
  gregorianToDay({ year: moment.getFullYear(), month: moment.getMonth() + 1, day: moment.getDate() })
