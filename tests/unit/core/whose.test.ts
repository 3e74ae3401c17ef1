import { describe, expect, it } from 'vitest'
import { existenceOf } from '../../../src/core/existence'
import { julianUntil } from '../../../src/core/julian-states'
import { legendOf } from '../../../src/core/legend'
import { chaptersOf } from '../../../src/core/whose'
import { fourCells, STANDINGS } from '../../world/four-cells'

const atlas = fourCells()

describe('the chapters of a cell', () => {
  it('tile the span, oldest first', () =>
    expect(chaptersOf(atlas, 1).map(({ from, to, standing }) => [from, to, standing])).toEqual([
      [0, 30, STANDINGS.empire],
      [30, 40, STANDINGS.occupied],
      [40, null, STANDINGS.free],
    ]))
})

describe('a polity', () => {
  it('is on the map while it holds or runs any land', () => {
    expect(existenceOf(atlas, 0)).toEqual([{ from: 0, to: null }])
    expect(existenceOf(atlas, 1)).toEqual([{ from: 10, to: null }])
  })
  it('gives its Julian days to the act it takes part in', () => {
    expect(julianUntil(atlas, [0, 1])).toBe(50)
    expect(julianUntil(atlas, [0])).toBe(0)
  })
})

describe('the legend', () => {
  const all = [0, 1, 2, 3]

  it('lists the states in view, the largest first, with the standing of most of their land', () =>
    expect(legendOf(atlas, all, 25).states).toEqual([
      { polity: 1, standing: STANDINGS.claimed, km2: 70 },
      { polity: 0, standing: STANDINGS.empire, km2: 30 },
    ]))

  it('explains only the hatchings and borders that are there', () => {
    const early = legendOf(atlas, all, 5)
    expect([...early.hatchings]).toEqual([])
    expect([...early.borders]).toEqual([])
    const vassal = legendOf(atlas, all, 15)
    expect([...vassal.hatchings]).toEqual(['vassal'])
    expect([...vassal.borders]).toEqual(['international'])
    expect([...vassal.certainties]).toEqual(['approximate'])
    expect([...legendOf(atlas, all, 35).hatchings].sort()).toEqual(['claimed', 'occupied'])
  })

  it('knows nothing of what is out of view', () => {
    expect(legendOf(atlas, [0], 15).states).toHaveLength(1)
    expect([...legendOf(atlas, [0, 1], 15).borders]).toEqual([])
    expect(legendOf(atlas, [], 15).states).toEqual([])
  })
})
