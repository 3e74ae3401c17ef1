import { describe, expect, it } from 'vitest'
import { gatherByName, lastActs, nearestActDay } from '../../../src/core/acts-in-time'
import { actsOnCells, cellsWithin, concernsView } from '../../../src/core/in-view'
import { fourCells } from '../../world/four-cells'

const atlas = fourCells()
const { acts } = atlas.data
const any = () => true

describe('the last acts', () => {
  it.each([
    [-1, []],
    [0, [0]],
    [9, [0]],
    [10, [1]],
    [20, [2, 3]],
    [29, [2, 3]],
    [99, [5]],
  ])('on day %d are %j', (day, expected) => expect(lastActs(acts, day)).toEqual(expected))

  it('are those that count, on the last day that has one', () => {
    expect(lastActs(acts, 25, (act) => act !== 3)).toEqual([2])
    expect(lastActs(acts, 25, (act) => act < 2)).toEqual([1])
    expect(lastActs(acts, 25, () => false)).toEqual([])
  })

  it('of one name are told together, the largest first', () => {
    const same = [...acts, { ...acts[1]!, day: 40 }]
    const names = ['Opening', 'Peace', '', '', '', '', 'Peace']
    expect(gatherByName(same, [0, 1, 6], (act) => names[act]!)).toEqual([[1, 6], [0]])
  })
})

describe('the nearest change', () => {
  it('after a day is on a later day, before it on an earlier', () => {
    expect(nearestActDay(acts, 10, 1, any)).toBe(20)
    expect(nearestActDay(acts, 10, -1, any)).toBe(0)
    expect(nearestActDay(acts, 15, -1, any)).toBe(10)
  })
  it('past the ends is none', () => {
    expect(nearestActDay(acts, 40, 1, any)).toBeNull()
    expect(nearestActDay(acts, 0, -1, any)).toBeNull()
  })
  it('in view leaves out acts that changed only what is not', () => {
    const boxes = [0, 1, 2, 3].map((x) => [x, 0, x + 1, 1])
    const cells = cellsWithin(boxes, 4, { west: -1, south: 0, east: 0.5, north: 1 })
    expect(cells).toEqual([0])
    const inView = actsOnCells(atlas, cells)
    expect(nearestActDay(acts, 0, 1, (act) => inView.has(act))).toBe(30)
  })
  it('of a narrow view are those on its cells, of a wide one also those that moved no land', () => {
    const [opening, founded, freedToo, ceded] = [0, 1, 3, 5]
    const narrow = concernsView(atlas, [0])
    expect([ceded, founded, freedToo].map(narrow)).toEqual([true, false, false])
    const wide = concernsView(atlas, [2, 3])
    expect([founded, freedToo, opening, ceded].map(wide)).toEqual([true, true, true, false])
  })
  it('counts all cells while no boxes are known', () =>
    expect(cellsWithin(null, 4, { west: 0, south: 0, east: 0, north: 0 })).toEqual([0, 1, 2, 3]))
})
