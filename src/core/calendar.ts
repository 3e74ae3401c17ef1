/** The Julian ("old style") calendar beside the Gregorian one, on the same day numbers. */
import {
  dayToGregorian,
  exactnessOf,
  daysInMonth,
  fromFourYears,
  gregorianToDay,
  type DateParts,
  type Day,
  type Precision,
} from './time'

export type Calendar = 'gregorian' | 'julian'

/** First day on which no state of the frame used the Julian calendar: Greece changed on 1 March 1923 (16 February O.S.). */
export const LAST_JULIAN_STATE: Day = 2_423_480

/** The Julian date of a day number (Richards). */
export function dayToJulian(value: Day): DateParts {
  return fromFourYears(value + 32082, 0)
}

/** The day number of a Julian date (Richards). */
export function julianToDay({ year, month, day }: DateParts): Day {
  const a = Math.floor((14 - month) / 12)
  const y = year + 4800 - a
  const m = month + 12 * a - 3
  return day + Math.floor((153 * m + 2) / 5) + 365 * y + Math.floor(y / 4) - 32083
}

/** The date of a day in either calendar. */
export function dayToParts(value: Day, calendar: Calendar): DateParts {
  return calendar === 'julian' ? dayToJulian(value) : dayToGregorian(value)
}

/** Days in a month: only February of a century year differs between the calendars. */
export function daysInMonthOf(year: number, month: number, calendar: Calendar): number {
  if (calendar === 'julian' && month === 2) return year % 4 === 0 ? 29 : 28
  return daysInMonth(year, month)
}

/** The same date `years` later or earlier; 29 February becomes 28 February in a common year. */
export function addYears(value: Day, years: number): Day {
  const { year, month, day } = dayToGregorian(value)
  const target = year + years
  return gregorianToDay({ year: target, month, day: Math.min(day, daysInMonth(target, month)) })
}

/** The day number of a date in either calendar, or null when the calendar has no such day. */
export function partsToDay(parts: DateParts, calendar: Calendar): Day | null {
  const { year, month, day } = parts
  if (month < 1 || month > 12 || day < 1 || day > daysInMonthOf(year, month, calendar)) return null
  return calendar === 'julian' ? julianToDay(parts) : gregorianToDay(parts)
}

/** The last day of a date that is only as exact as its precision: 31 December of a year. */
export function lastDayOf(value: Day, precision: Precision): Day {
  const exactness = exactnessOf(precision)
  if (exactness === 'day') return value
  const { year, month } = dayToGregorian(value)
  const next =
    exactness === 'month' && month < 12 ? { year, month: month + 1, day: 1 } : { year: year + 1, month: 1, day: 1 }
  return gregorianToDay(next) - 1
}
