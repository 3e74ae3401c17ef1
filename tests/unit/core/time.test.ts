import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  SPAN_START,
  dayToGregorian,
  formatIsoDay,
  gregorianToDay,
  parseEdtf,
  parseIsoDay,
} from '../../../src/core/time'

describe('a day', () => {
  it('is the Julian Day Number of its Gregorian date', () => {
    expect(gregorianToDay({ year: 1970, month: 1, day: 1 })).toBe(2_440_588)
    expect(gregorianToDay({ year: 2000, month: 1, day: 1 })).toBe(2_451_545)
    expect(parseIsoDay('1739-09-18')).toBe(SPAN_START)
  })

  it('survives the way to a date and back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2_000_000, max: 2_500_000 }), (day) => {
        expect(gregorianToDay(dayToGregorian(day))).toBe(day)
        expect(parseIsoDay(formatIsoDay(day))).toBe(day)
      }),
    )
  })

  it.each(['1900-02-29', '1878-13-01', '1878-00-10', '1878-04-31', '1878-7-13', '1878', '', 'yesterday'])(
    'is not made from %s',
    (text) => {
      expect(parseIsoDay(text)).toBeNull()
    },
  )

  it('of an imprecise date is its first day, with its precision', () => {
    expect(parseEdtf('1804-02')).toEqual({ day: parseIsoDay('1804-02-01'), precision: 'month' })
    expect(parseEdtf('1764')).toEqual({ day: parseIsoDay('1764-01-01'), precision: 'year' })
    expect(parseEdtf('1764~')).toEqual({ day: parseIsoDay('1764-01-01'), precision: 'circa-year' })
    expect(parseEdtf('1764-04~')).toEqual({ day: parseIsoDay('1764-04-01'), precision: 'circa-month' })
    expect(parseEdtf('1764-04-02~')).toEqual({ day: parseIsoDay('1764-04-02'), precision: 'circa-day' })
    expect(parseEdtf('1764-04-02')).toEqual({ day: parseIsoDay('1764-04-02'), precision: 'day' })
    expect(parseEdtf('1764-02-30')).toBeNull()
  })
})
