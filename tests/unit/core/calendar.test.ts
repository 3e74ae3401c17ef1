import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addYears, dayToJulian, julianToDay, LAST_JULIAN_STATE, partsToDay } from '../../../src/core/calendar'
import { formatBothCalendars, formatDay } from '../../../src/core/format-day'
import { formatKm2 } from '../../../src/core/format-number'
import { formatIsoDay, parseIsoDay } from '../../../src/core/time'

const day = (iso: string) => parseIsoDay(iso)!

describe('the Julian calendar', () => {
  it.each([
    ['1739-09-18', { year: 1739, month: 9, day: 7 }],
    ['1800-03-12', { year: 1800, month: 2, day: 29 }],
    ['1878-07-13', { year: 1878, month: 7, day: 1 }],
    ['1917-11-07', { year: 1917, month: 10, day: 25 }],
    ['1923-03-01', { year: 1923, month: 2, day: 16 }],
  ])('lags behind %s', (iso, parts) => expect(dayToJulian(day(iso))).toEqual(parts))

  it('is turned into day numbers and back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2_000_000, max: 2_600_000 }), (value) => {
        expect(julianToDay(dayToJulian(value))).toBe(value)
        expect(partsToDay(dayToJulian(value), 'julian')).toBe(value)
      }),
    )
  })

  it('was left last by Greece, on 1 March 1923', () => expect(formatIsoDay(LAST_JULIAN_STATE)).toBe('1923-03-01'))
})

describe('a year later', () => {
  it('29 February is 28 February', () => expect(formatIsoDay(addYears(day('1880-02-29'), 1))).toBe('1881-02-28'))
  it('any other date is the same date', () => expect(formatIsoDay(addYears(day('1878-07-13'), -10))).toBe('1868-07-13'))
})

describe('a day is written', () => {
  it.each([
    ['en', '13 July 1878 (1 July O.S.)'],
    ['sr-Cyrl', '13. јул 1878. (1. јул по старом)'],
    ['sr-Latn', '13. jul 1878. (1. jul po starom)'],
    ['ru', '13 июля 1878 (1 июля ст. ст.)'],
    ['uk', '13 липня 1878 (1 липня ст. ст.)'],
  ] as const)('in %s as %s', (language, text) => expect(formatBothCalendars(day('1878-07-13'), language)).toBe(text))

  it('with the year of the old style where it is another', () =>
    expect(formatBothCalendars(day('1878-01-10'), 'en')).toBe('10 January 1878 (29 December 1877 O.S.)'))
  it('in one calendar where the state had left the Julian one', () =>
    expect(formatBothCalendars(day('1918-12-01'), 'en', 'day', day('1918-02-14'))).toBe('1 December 1918'))
  it('no more exactly than it is known', () => {
    expect(formatDay(day('1804-02-01'), 'sr-Cyrl', 'month')).toBe('фебруар 1804.')
    expect(formatDay(day('1804-02-01'), 'ru', 'month')).toBe('февраль 1804')
    expect(formatDay(day('1764-01-01'), 'en', 'circa-year')).toBe('c. 1764')
    expect(formatDay(day('1809-06-27'), 'en', 'circa-day')).toBe('c. 27 June 1809')
    expect(formatDay(day('1809-06-27'), 'sr-Cyrl', 'circa-month')).toBe('прибл. јун 1809.')
  })
})

describe('an area is written', () => {
  it.each([
    [0, '0 km²'],
    [2.44, '2.4 km²'],
    [86.6, '87 km²'],
    [1234.5, '1,230 km²'],
    [48303, '48,300 km²'],
    [5_512_345, '5,510,000 km²'],
  ])('%d as %s', (value, text) => expect(formatKm2(value, 'en')).toBe(text.replace(' ', '\u00a0')))
  it('with the marks of the language', () => {
    expect(formatKm2(2.44, 'sr-Latn')).toBe('2,4\u00a0km²')
    expect(formatKm2(48303, 'sr-Cyrl')).toBe('48.300\u00a0km²')
    expect(formatKm2(48303, 'ru')).toBe('48\u00a0300\u00a0км²')
  })
})
