import { describe, expect, it } from 'vitest'
import { passagesOf } from '../../../src/core/passages'
import { fourCells } from '../../world/four-cells'

const atlas = fourCells()
const told = (act: number) =>
  passagesOf(atlas, [act]).map(({ cells, ...passage }) => ({ ...passage, cells: cells.join() }))

describe('an act', () => {
  it('that opens the span moved nothing', () => expect(told(0)).toEqual([]))
  it('gives land from state to state', () =>
    expect(told(1)).toEqual([{ kind: 'law', from: 0, to: 1, km2: 70, cells: '2,3' }]))
  it('frees a vassal, and where a claim comes with it says the weightier', () =>
    expect(told(2)).toEqual([
      { kind: 'status', polity: 1, before: 'vassal', after: 'sovereign', km2: 70, cells: '2,3' },
    ]))
  it('lets another power run land that stays in law where it was', () =>
    expect(told(4)).toEqual([{ kind: 'fact', from: 0, to: 1, km2: 30, cells: '0,1' }]))
  it('told with another is one table', () =>
    expect(passagesOf(atlas, [1, 4]).map(({ kind, km2 }) => [kind, km2])).toEqual([
      ['law', 70],
      ['fact', 30],
    ]))
  it('tells what passed in law before what passed in fact', () =>
    expect(told(5)).toEqual([
      { kind: 'law', from: 0, to: 1, km2: 20, cells: '1' },
      { kind: 'fact', from: 1, to: 0, km2: 10, cells: '0' },
    ]))
})
