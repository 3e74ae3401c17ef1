/** Days as readers write them, in five languages and both calendars. */
import { dayToJulian, dayToParts, LAST_JULIAN_STATE, type Calendar } from './calendar'
import { MONTH_AFTER_DAY, MONTH_ALONE } from './month-names'
import type { Language } from './names'
import { dayToGregorian, exactnessOf, isCirca, type DateParts, type Day, type Precision } from './time'

/** Serbian writes ordinals with a full stop: 13. јул 1878. */
const isSerbian = (language: Language) => language === 'sr-Cyrl' || language === 'sr-Latn'

const OLD_STYLE: Record<Language, string> = {
  en: 'O.S.',
  'sr-Cyrl': 'по старом',
  'sr-Latn': 'po starom',
  ru: 'ст. ст.',
  uk: 'ст. ст.',
}

const ABOUT: Record<Language, string> = { en: 'c.', 'sr-Cyrl': 'око', 'sr-Latn': 'oko', ru: 'ок.', uk: 'бл.' }
/** Before a day or month, which stand in no case that the shorter words could have. */
const ABOUT_DAY: Record<Language, string> = {
  en: 'c.',
  'sr-Cyrl': 'прибл.',
  'sr-Latn': 'pribl.',
  ru: 'прибл.',
  uk: 'прибл.',
}

/** `13 July 1878`, `13. јул 1878.`, `13 июля 1878`; less of it where the precision is less, `c. 13 July 1878`, `c. 1764` where it is about. */
export function formatDay(
  value: Day,
  language: Language,
  precision: Precision = 'day',
  calendar: Calendar = 'gregorian',
): string {
  const exactness = exactnessOf(precision)
  const about = isCirca(precision) ? `${(exactness === 'year' ? ABOUT : ABOUT_DAY)[language]} ` : ''
  const parts = dayToParts(value, calendar)
  const year = formatYear(parts.year, language)
  if (exactness === 'year') return about + year
  if (exactness === 'month') return `${about}${MONTH_ALONE[language][parts.month - 1]} ${year}`
  return `${about}${formatDayAndMonth(parts, language)} ${year}`
}

/** `1878`, in Serbian `1878.` */
export function formatYear(year: number, language: Language): string {
  return isSerbian(language) ? `${year}.` : String(year)
}

/** `13 July`, `13. јул` */
export function formatDayAndMonth({ day, month }: DateParts, language: Language): string {
  return `${day}${isSerbian(language) ? '.' : ''} ${MONTH_AFTER_DAY[language][month - 1]}`
}

/** The Julian date for the line under the Gregorian one: `1 July O.S.`, with the year where it is another. */
export function formatOldStyle(value: Day, language: Language): string {
  const julian = dayToJulian(value)
  const sameYear = julian.year === dayToGregorian(value).year
  const date = sameYear ? formatDayAndMonth(julian, language) : formatDay(value, language, 'day', 'julian')
  return `${date} ${OLD_STYLE[language]}`
}

/** `13 July 1878 (1 July O.S.)`; the Julian date only for whole dates before `julianUntil` (by default: while any state used it). */
export function formatBothCalendars(
  value: Day,
  language: Language,
  precision: Precision = 'day',
  julianUntil: Day = LAST_JULIAN_STATE,
): string {
  const date = formatDay(value, language, precision)
  return precision === 'day' && value < julianUntil ? `${date} (${formatOldStyle(value, language)})` : date
}
