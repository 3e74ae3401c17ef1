import { expect, test } from 'vitest'
import { SHELVES, shelfOf } from '../../../src/core/shelves'
import { parseIsoDay } from '../../../src/core/time'

const on = (day: string) => shelfOf(parseIsoDay(day)!)

test('a shelf begins with a year and ends the day before the next', () => {
  expect(on('1739-09-18')).toBe(0)
  expect(on('1804-12-31')).toBe(0)
  expect(on('1805-01-01')).toBe(1)
  expect(on('1878-07-13')).toBe(2)
  expect(on('1940-12-31')).toBe(4)
  expect(on('1941-01-01')).toBe(5)
})

test('what is to come stands on the last shelf', () => {
  expect(on('2100-01-01')).toBe(SHELVES.at(-1))
})
