/** A date as a reader types it, in five languages, two scripts and two calendars. */
import { partsToDay, dayToJulian, type Calendar } from './calendar'
import { fold } from './fold'
import { monthOfWord } from './month-names'
import type { DateParts, Day, Precision } from './time'

export type DateProblem = 'empty' | 'unreadable' | 'no-month' | 'no-such-day'
export type ParsedDate =
  { ok: true; day: Day; precision: Precision; calendar: Calendar } | { ok: false; problem: DateProblem }

const OLD_STYLE =
  /\b(o\.? ?s\.?|old style|julian|po starom\S*( kalendaru)?)(?=\s|$|\))|(по (старому|старом)( календару| стилю)?|за (ст\. ?ст\.?|старим стилем)|[сc]т?\. ?ст\.?|јулијански)/
const NEW_STYLE =
  /\b(n\.? ?s\.?|new style|gregorian|po novom\S*( kalendaru)?)(?=\s|$|\))|(по (новому|новом)( календару| стилю)?|за (н\. ?ст\.?|новим стилем)|н\. ?ст\.?|грегоријански)/
const ABOUT = /^(~|c\.|ca\.|ок\.|бл\.|прибл\.|pribl\.|(c|ca|circa|about|око|oko|около|близько)(?=\s))\s*|~$/
const YEAR_WORD = /\s*(г|год|р)\.?$|\s*(године|годину|година|года|году|рік|року|godine|godina|god)\.?$/

/**
 * The day, precision and calendar of a typed date, or what is wrong with it. An imprecise date counts from its first day.
 * `13.7.1878`, `13 July 1878`, `July 13, 1878`, `1878-07-13`, `13. јул 1878.`, `1/13 July 1878`, `1.7.1878 O.S.`, `July 1878`, `1878`, `c. 1764`.
 */
export function parseDate(text: string): ParsedDate {
  let rest = fold(text)
    .replace(/\([^)]*\d[^)]*\)/, '') // the other calendar, as the atlas itself writes it
    .replace(/[()]/g, '')
    .trim()
  if (rest === '') return { ok: false, problem: 'empty' }
  const calendar: Calendar = OLD_STYLE.test(rest) ? 'julian' : 'gregorian'
  rest = rest.replace(OLD_STYLE, '').replace(NEW_STYLE, '').trim()
  const about = ABOUT.test(rest)
  rest = rest
    .replace(ABOUT, '')
    .replace(YEAR_WORD, '')
    .replace(/[.,]+$/, '')
    .trim()

  const twice = readTwice(rest)
  if (twice) return twice
  const parts = readIso(rest) ?? readNumbers(rest) ?? readWords(rest)
  if (!parts) return { ok: false, problem: 'unreadable' }
  const { year, month, day } = parts
  if (month !== null && (month < 1 || month > 12)) return { ok: false, problem: 'no-month' }
  const value = partsToDay({ year, month: month ?? 1, day: day ?? 1 }, calendar)
  if (value === null) return { ok: false, problem: 'no-such-day' }
  const exactness = day !== null ? 'day' : month !== null ? 'month' : 'year'
  const precision = about ? (`circa-${exactness}` as const) : exactness
  return { ok: true, day: value, precision, calendar }
}

type Parts = { year: number; month: number | null; day: number | null }

function readIso(text: string): Parts | null {
  const match = /^(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?$/.exec(text)
  if (!match) return null
  const [year, month, day] = match.slice(1).map((part) => (part === undefined ? null : Number(part)))
  return { year: year!, month: month!, day: day! }
}

/** `13.7.1878`, `13/7/1878`, `7.1878`; `7/13/1878` too, since no month is a thirteenth. */
function readNumbers(text: string): Parts | null {
  const match = /^(?:(\d{1,2})[./ ]+ ?)?(\d{1,2})[./ ]+ ?(\d{4})$/.exec(text)
  if (!match) return null
  const [day, month, year] = match.slice(1).map((part) => (part === undefined ? null : Number(part)))
  if (day && month! > 12 && day <= 12) return { year: year!, month: day, day: month! }
  return { year: year!, month: month!, day: day! }
}

/** `13 july 1878`, `july 13 1878`, `july 1878`, `13 vii 1878`. */
function readWords(text: string): Parts | null {
  const tokens = text.split(/[\s.,]+|(?<=\d)(?:st|nd|rd|th)\b/).filter(Boolean)
  const words = tokens.filter((token) => !/^\d+$/.test(token) && token !== 'of')
  const numbers = tokens.filter((token) => /^\d+$/.test(token))
  const month = words.length === 1 ? monthOfWord(words[0]!) : null
  if (month === null || numbers.length < 1 || numbers.length > 2) return null
  const year = numbers.find((token) => token.length === 4)
  const day = numbers.find((token) => token.length <= 2)
  if (!year || (numbers.length === 2 && !day)) return null
  return { year: Number(year), month, day: day ? Number(day) : null }
}

/** `1/13 July 1878`, `25 October/7 November 1917`: the same day in both calendars, as letters of the time were dated. */
function readTwice(text: string): ParsedDate | null {
  const match = /^(\d{1,2})\.?(?: ([^\d\s/]+))? ?\/ ?(\d{1,2})\.? ([^\d\s/]+) (\d{4})$/.exec(text)
  if (!match) return null
  const [, oldDay, oldMonth, newDay, newMonth, year] = match
  const month = monthOfWord(newMonth!)
  const monthBefore = oldMonth ? monthOfWord(oldMonth) : month
  if (month === null || monthBefore === null) return { ok: false, problem: 'unreadable' }
  const value = partsToDay({ year: Number(year), month, day: Number(newDay) }, 'gregorian')
  const agrees = value !== null && isDate(dayToJulian(value), monthBefore, Number(oldDay))
  return agrees
    ? { ok: true, day: value, precision: 'day', calendar: 'gregorian' }
    : { ok: false, problem: 'no-such-day' }
}

const isDate = (parts: DateParts, month: number, day: number) => parts.month === month && parts.day === day
