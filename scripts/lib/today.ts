import { gregorianToDay, type Day } from '../../src/core/time'

/** The day on which a script runs, by the clock of the machine. */
export function today(): Day {
  const now = new Date()
  return gregorianToDay({ year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() })
}
