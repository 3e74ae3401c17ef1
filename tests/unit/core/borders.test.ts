import { describe, expect, test } from 'vitest'
import type { StandingData } from '../../../src/core/atlas-data'
import { borderRanks } from '../../../src/core/borders'

// Polities: 0 yugoslavia, 1 serbia (republic), 2 vojvodina, 3 kosovo, 4 croatia, 5 hungary, 6 germany
const standing = (chain: number[], control = chain): StandingData => ({
  chain,
  control,
  suzerain: null,
  status: 'constituent',
  claims: [],
})
const standings = [
  standing([1, 0]), // 0 Serbia proper
  standing([2, 1, 0]), // 1 Vojvodina
  standing([4, 0]), // 2 Croatia
  standing([5]), // 3 Hungary
  standing([4, 0], [6]), // 4 Croatia run by Germany
  standing([1, 0], [6]), // 5 Serbia run by Germany
  { ...standing([5]), claims: [0] }, // 6 Hungary, claimed
  standing([0]), // 7 Yugoslavia itself
]
const rankOf = borderRanks({ standings })

describe('the rank of a border is the highest level at which its sides differ', () => {
  test.each([
    ['states', 0, 3, 'international'],
    ['republics', 0, 2, 'constituent'],
    ['a republic and land of the state itself', 0, 7, 'constituent'],
    ['a province and its republic', 0, 1, 'province'],
    ['a province and another republic', 1, 2, 'constituent'],
    ['sides that differ by a claim alone', 3, 6, 'none'],
    ['a side that another state runs', 2, 4, 'control'],
    ['parts that one occupier runs', 4, 5, 'constituent'],
    ['a part that another state runs and a part that none does', 0, 4, 'control'],
  ] as const)('%s', (_, a, b, rank) => {
    expect(rankOf(a, b)).toBe(rank)
    expect(rankOf(b, a)).toBe(rank)
  })
})
