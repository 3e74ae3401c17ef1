import { expect, test } from 'vitest'
import { difference, publishedFor, reasonFor } from '../../../src/core/published-areas'
import { fourCells } from '../../world/four-cells'

const atlas = fourCells()
const PRINCIPALITY = 1
// The principality has c and d from day 10 (70), a in fact from 30, and b too from 40 (90).
const founded = { polity: PRINCIPALITY, day: 10, km2: 68, source: 'census' }
const enlarged = { polity: PRINCIPALITY, day: 60, km2: 95, source: 'yearbook' }
const all = [founded, enlarged]

test('a figure stands for every day on which the polity had the same land', () => {
  expect([10, 15, 35].map((day) => publishedFor(atlas, all, PRINCIPALITY, day))).toEqual([founded, founded, founded])
  expect([40, 100].map((day) => publishedFor(atlas, all, PRINCIPALITY, day))).toEqual([enlarged, enlarged])
})

test('no figure stands for a territory that nobody measured, nor for a polity without land', () => {
  expect(publishedFor(atlas, [enlarged], PRINCIPALITY, 15)).toBeNull()
  expect(publishedFor(atlas, all, PRINCIPALITY, 5)).toBeNull()
  expect(publishedFor(atlas, all, 0, 15)).toBeNull()
})

test('the difference is the share by which ours is larger', () => {
  expect(difference(70, founded)).toBeCloseTo(0.0294, 4)
})

test('a reason is given only where ours is another', () => {
  const explained = { ...founded, differs: 'A lake is counted.' }
  expect([70, 69].map((km2) => reasonFor(km2, explained))).toEqual(['A lake is counted.', undefined])
})
