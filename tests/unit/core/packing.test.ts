import { expect, test } from 'vitest'
import { Atlas } from '../../../src/core/atlas'
import { packAtlas, unpackAtlas, type PackedAtlas } from '../../../src/core/packing'
import { fourCells } from '../../world/four-cells'

test('what was packed and sent is the same when unpacked', () => {
  const { data } = fourCells()
  data.labels.push({ polity: 1, from: 10, to: null, km2: 70, point: [20, 45], spine: [[18.07, 45.29], [21, 44.9], [20.14, 45]] }) // prettier-ignore
  const sent = JSON.parse(JSON.stringify(packAtlas(data))) as PackedAtlas
  expect(unpackAtlas(sent, data)).toEqual(data)
})

test('the land as which a cell passed is told of lands that came later', () => {
  const { data } = fourCells()
  const bare = new Atlas(unpackAtlas(packAtlas(data)))
  expect(bare.landAt(0, 30)).toBeNull()
  expect([0, 29, 30, 40].map((day) => bare.landAt(0, day, data)?.id)).toEqual([undefined, undefined, 'plain', 'plain'])
})

test('an entry of another day than its act is refused rather than lost', () => {
  const { data } = fourCells()
  data.cells[0]!.timeline[0]! += 1
  expect(() => packAtlas(data)).toThrow(/timeline broken: an entry of day \d+ by \S+ of another/)
})
