import { expect, test } from 'vitest'
import { packAtlas, unpackAtlas, type PackedAtlas } from '../../../src/core/packing'
import { fourCells } from '../../world/four-cells'

test('what was packed and sent is the same when unpacked', () => {
  const { data } = fourCells()
  data.labels.push({ polity: 1, from: 10, to: null, km2: 70, point: [20, 45], spine: [[18.07, 45.29], [21, 44.9], [20.14, 45]] }) // prettier-ignore
  const sent = JSON.parse(JSON.stringify(packAtlas(data))) as PackedAtlas
  expect(unpackAtlas(sent, data.lands)).toEqual(data)
})

test('an entry of another day than its act is refused rather than lost', () => {
  const { data } = fourCells()
  data.cells[0]!.timeline[0]! += 1
  expect(() => packAtlas(data)).toThrow(/timeline broken: an entry of day \d+ by \S+ of another/)
})
