/** Days as integers: Julian Day Numbers (noon-based, 1970-01-01 is 2 440 588), proleptic Gregorian. No JS `Date`. */
export type Day = number

/** A date by its parts; month and day count from 1, year 0 is 1 BC. */
export interface DateParts {
  year: number
  month: number
  day: number
}

/** How exactly a date is known. */
type Exactness = 'day' | 'month' | 'year'
export type Precision = Exactness | `circa-${Exactness}`

/** Whether a date is only about right, and which of its parts are told. */
export const isCirca = (precision: Precision): boolean => precision.startsWith('circa-')
export const exactnessOf = (precision: Precision): Exactness => precision.replace('circa-', '') as Exactness

/** First day of the ledger: the Treaty of Belgrade, 18 September 1739. */
export const SPAN_START: Day = 2_356_477

/** The day number of a Gregorian date (Richards, in: Explanatory Supplement to the Astronomical Almanac, 2012). */
export function gregorianToDay({ year, month, day }: DateParts): Day {
  const a = Math.floor((14 - month) / 12)
  const y = year + 4800 - a
  const m = month + 12 * a - 3
  return (
    day +
    Math.floor((153 * m + 2) / 5) +
    365 * y +
    Math.floor(y / 4) -
    Math.floor(y / 100) +
    Math.floor(y / 400) -
    32045
  )
}

/** The Gregorian date of a day number. */
export function dayToGregorian(value: Day): DateParts {
  const a = value + 32044
  const century = Math.floor((4 * a + 3) / 146097)
  return fromFourYears(a - Math.floor((146097 * century) / 4), 100 * century)
}

/** The rest of both calendars: years of 365.25 days that begin in March. */
export function fromFourYears(c: number, yearsBefore: number): DateParts {
  const years = Math.floor((4 * c + 3) / 1461)
  const e = c - Math.floor((1461 * years) / 4)
  const m = Math.floor((5 * e + 2) / 153)
  return {
    day: e - Math.floor((153 * m + 2) / 5) + 1,
    month: m + 3 - 12 * Math.floor(m / 10),
    year: yearsBefore + years - 4800 + Math.floor(m / 10),
  }
}

const pad = (value: number, width: number) => String(value).padStart(width, '0')

/** `1878-07-13`. */
export function formatIsoDay(value: Day): string {
  const { year, month, day } = dayToGregorian(value)
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`
}

/** Days in a Gregorian month. */
export function daysInMonth(year: number, month: number): number {
  const next = month === 12 ? { year: year + 1, month: 1, day: 1 } : { year, month: month + 1, day: 1 }
  return gregorianToDay(next) - gregorianToDay({ year, month, day: 1 })
}

/** The day of an ISO date `1878-07-13`, or null when it is not one or does not exist. */
export function parseIsoDay(text: string): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (!match) return null
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number]
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null
  return gregorianToDay({ year, month, day })
}

/**
 * The day and precision of an EDTF level-0/1 date as the sources write it: `1878-07-13`, `1804-02`, `1764`, any of them with `~` where it is about.
 * An imprecise date counts from its first day. Null when it is not one of these or does not exist.
 */
export function parseEdtf(text: string): { day: Day; precision: Precision } | null {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?([~?%])?$/.exec(text)
  if (!match) return null
  const [, year, month = '01', day = '01', mark] = match
  const value = parseIsoDay(`${year}-${month}-${day}`)
  if (value === null) return null
  const exactness = match[3] ? 'day' : match[2] ? 'month' : 'year'
  return { day: value, precision: mark ? `circa-${exactness}` : exactness }
}
