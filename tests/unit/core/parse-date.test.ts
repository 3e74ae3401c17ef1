import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatBothCalendars, formatDay } from '../../../src/core/format-day'
import type { Language } from '../../../src/core/names'
import { parseDate } from '../../../src/core/parse-date'
import { formatIsoDay, SPAN_START } from '../../../src/core/time'

const LANGUAGES: Language[] = ['en', 'sr-Cyrl', 'sr-Latn', 'ru', 'uk']
const read = (text: string) => {
  const result = parseDate(text)
  return result.ok ? `${formatIsoDay(result.day)} ${result.precision}` : result.problem
}

describe('a typed date', () => {
  it.each([
    '13.7.1878', '13. 7. 1878.', '13/7/1878', '7/13/1878', '1878-07-13', '13 July 1878', 'July 13, 1878', '13th of July 1878',
    '13 jul 1878', '13. јул 1878.', '13. јула 1878. године', '13. jula 1878. godine', '13 июля 1878 г.', '13 липня 1878 року',
    '13. VII 1878', '13. srpnja 1878.', '13 ИЮЛЯ 1878', '  13   july 1878 ',
  ])('%s is 13 July 1878', (text) => expect(read(text)).toBe('1878-07-13 day')) // prettier-ignore

  it.each([
    '1.7.1878 O.S.', '1 July 1878 OS', '1 July 1878 (O.S.)', '1. јул 1878. по старом', '1. jul 1878. po starom kalendaru',
    '1 июля 1878 ст. ст.', '1 липня 1878 ст.ст.', '1 июля 1878 по старому стилю', '1/13 July 1878', '1. 7. 1878 с. ст.',
  ])('%s, old style, is 13 July 1878', (text) => expect(read(text)).toBe('1878-07-13 day')) // prettier-ignore

  it('dated in both calendars across two months is one day', () =>
    expect(read('25 October/7 November 1917')).toBe('1917-11-07 day'))

  it('dated in both calendars that disagree does not exist', () => expect(read('1/14 July 1878')).toBe('no-such-day'))

  it.each([
    ['July 1878', '1878-07-01 month'],
    ['јул 1878.', '1878-07-01 month'],
    ['7.1878', '1878-07-01 month'],
    ['1878-07', '1878-07-01 month'],
    ['1878', '1878-01-01 year'],
    ['1878.', '1878-01-01 year'],
    ['c. 1764', '1764-01-01 circa-year'],
    ['око 1764.', '1764-01-01 circa-year'],
    ['1764~', '1764-01-01 circa-year'],
  ])('%s keeps its precision', (text, expected) => expect(read(text)).toBe(expected))

  it.each([
    ['', 'empty'],
    ['yesterday', 'unreadable'],
    ['ju 1878', 'unreadable'],
    ['12.12.12', 'unreadable'],
    ['30 February 1900', 'no-such-day'],
    ['29.2.1900', 'no-such-day'],
    ['1.13.1878', '1878-01-13 day'],
    ['14.13.1878', 'no-month'],
    ['1878-13', 'no-month'],
  ])('%s gives %s', (text, expected) => expect(read(text)).toBe(expected))

  it('on 29 February 1900 exists in the old style alone', () => expect(read('29.2.1900 O.S.')).toBe('1900-03-13 day'))

  it('written by the atlas is read back, in every language and with both calendars', () => {
    const day = fc.integer({ min: SPAN_START, max: SPAN_START + 110_000 })
    const precision = fc.constantFrom('day', 'month', 'year', 'circa-day', 'circa-month', 'circa-year' as const)
    fc.assert(
      fc.property(day, fc.constantFrom(...LANGUAGES), precision, (value, language, exactness) => {
        const first = parseDate(formatDay(value, language, exactness))
        expect(first).toMatchObject({ ok: true, precision: exactness })
        if (exactness !== 'day') return
        expect(first).toMatchObject({ day: value })
        expect(parseDate(formatBothCalendars(value, language))).toMatchObject({ ok: true, day: value })
        expect(parseDate(`${formatDay(value, language, 'day', 'julian')} O.S.`)).toMatchObject({ ok: true, day: value })
      }),
    )
  })
})
