import { expect, test } from 'vitest'
import type { AtlasData, CutData, PolityData } from '../../../src/core/atlas-data'
import { cutStyle } from '../../../src/map/border-state'
import { borderUses } from '../../../src/map/border-uses'

const standing = (chain: number[]) => ({ chain, control: chain, suzerain: null, status: 'sovereign', claims: [] })
/** Three cells in a row; the middle one passes from state 0 to state 1 on day 5, the parts of state 0 are 2 and 3. */
const atlas = {
  families: { red: { light: '#aa0000', dark: '#aa0000' } },
  polities: Array.from({ length: 4 }, () => ({ family: 'red' }) as PolityData),
  standings: [standing([0]), standing([1]), standing([2, 0])],
  cells: [{ timeline: [0, 0, 0] }, { timeline: [0, 0, 0, 5, 1, 0] }, { timeline: [0, 2, 0, 5, 1, 0] }],
  cuts: [],
  borders: [0, 0, 1, -1, 1, 1, 2, -1, 2, 0, 0, -1],
} as unknown as AtlasData

test('an arc is used for every look that it has on any day', () => {
  const [first, second] = borderUses(atlas)
  expect(first).toEqual({ solid: 1, band: 1, width: 1, blur: 0 })
  // State 0 and its part until day 5; both of state 1 from then on. At no time do the two meet across it.
  expect(second).toEqual({ dash: 1, width: 1, blur: 0 })
})

test('an arc that no day draws has no use', () => {
  expect(borderUses(atlas)[2]).toBeNull()
})

test('an approximate cut is the wider and softer the less is known', () => {
  const cut = (accuracyKm: number) => cutStyle({ certainty: 'approximate', accuracyKm } as CutData)
  expect(cut(10).width).toBeGreaterThan(cut(2).width)
  expect(cut(10).blur).toBeGreaterThan(cut(2).blur)
  expect(cutStyle(undefined)).toEqual({ width: 1, blur: 0 })
})
