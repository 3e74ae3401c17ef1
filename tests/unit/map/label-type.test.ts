import { expect, test } from 'vitest'
import { extendSpine, LABEL_ZOOMS, labelType, lineLength } from '../../../src/map/label-type'

const wide = {
  km2: 4_000_000,
  spine: [
    [25, 55],
    [35, 56],
    [48, 55],
  ] as [number, number][],
}
const small = {
  km2: 38_000,
  spine: [
    [19.8, 44],
    [21, 44.2],
    [22.3, 44.1],
  ] as [number, number][],
}

test('a great land is named at every zoom, in letters set apart', () => {
  const type = labelType(wide, 'RUSSIAN EMPIRE', 'state')
  expect(type.fromZoom).toBe(LABEL_ZOOMS[0])
  expect(type.spacings.every((spacing) => spacing > 0.3)).toBe(true)
})

test('a small land waits for a closer zoom, and is named in a block until then', () => {
  const { fromZoom, blockZoom } = labelType(small, 'PRINCIPALITY OF SERBIA', 'state')
  expect(fromZoom).toBeGreaterThan(4)
  expect(blockZoom).toBeLessThan(fromZoom)
})

test('letters never shrink as the map grows', () => {
  const { sizes } = labelType(small, 'SERBIA', 'state')
  expect([...sizes].sort((a, b) => a - b)).toEqual(sizes)
})

test('a line is made long enough for the largest letters its name ever gets', () => {
  const name = 'RUSSIAN EMPIRE'
  const type = labelType(wide, name, 'state')
  const [west, ...rest] = extendSpine(wide.spine, lineLength(type, name))
  const pixels = ((rest.at(-1)![0]! - west![0]!) / 360) * 512 * 2 ** type.fromZoom
  expect(pixels).toBeGreaterThan(name.length * 0.7 * type.sizes.at(-1)!)
  expect(rest.slice(0, 3)).toEqual(wide.spine)
})

test('a spine is made longer straight on at both ends', () => {
  const flat: [number, number][] = [
    [0, 0],
    [2, 0],
    [4, 0],
  ]
  const ends = (line: number[][]) => [line[0]![0]!, line.at(-1)![0]!]
  expect(ends(extendSpine(flat)).map(Math.round)).toEqual([-2, 6])
  expect(ends(extendSpine(flat, 24 / 360)).map(Math.round)).toEqual([-10, 14])
  expect(extendSpine(flat).every(([, lat]) => Math.abs(lat!) < 1e-9)).toBe(true)
})
