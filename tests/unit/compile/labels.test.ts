import { expect, test } from 'vitest'
import type { StandingData } from '../../../src/core/atlas-data'
import { compileLabels } from '../../../scripts/lib/compile/labels'
import type { MosaicTopology } from '../../../scripts/lib/compile/topology'
import { twoSquares } from '../../world/two-squares'

const runBy = (polity: number) => ({ chain: [polity], control: [polity] }) as StandingData

/** Polity 0 has both cells from day 0 and loses the second one, of so many km², on day 10 to polity 1. */
const labelsOf = (lostKm2: number) =>
  compileLabels(twoSquares as unknown as MosaicTopology, [runBy(0), runBy(1)], [[0, 0, 0], [0, 0, 0, 10, 1, 1]], [10_000, lostKm2], new Map()).map(
    ({ polity, from, to }) => ({ polity, from, to }),
  ) // prettier-ignore

test('a name stays where it is when little of its land is lost', () => {
  expect(labelsOf(200).filter(({ polity }) => polity === 0)).toEqual([{ polity: 0, from: 0, to: null }])
})

test('a name is set anew when much of its land is lost, and whoever took it has a name there', () => {
  expect(labelsOf(2_000)).toEqual([
    { polity: 0, from: 0, to: 10 },
    { polity: 0, from: 10, to: null },
    { polity: 1, from: 10, to: null },
  ])
})

test('land too small to be drawn has no name', () => {
  expect(labelsOf(30).filter(({ polity }) => polity === 1)).toEqual([])
})
