import { expect, test } from 'vitest'
import { deltaE2000, leastDifference } from '../../../scripts/lib/colour/difference'

test('equal colours do not differ, black and white by 100', () => {
  expect(deltaE2000('#b3305c', '#b3305c')).toBe(0)
  expect(deltaE2000('#000000', '#ffffff')).toBeCloseTo(100, 0)
})

test('red and green differ less to eyes without red cones', () => {
  expect(leastDifference('#c0392b', '#5d8a3a')).toBeLessThan(deltaE2000('#c0392b', '#5d8a3a'))
})
