import { expect, test } from 'vitest'
import { extendSpine, LABEL_ZOOMS, labelType } from '../../../src/map/label-type'

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

test('a spine is made longer straight on at both ends', () => {
  expect(
    extendSpine([
      [0, 0],
      [2, 0],
      [4, 0],
    ]),
  ).toEqual([
    [-2, 0],
    [0, 0],
    [2, 0],
    [4, 0],
    [6, 0],
  ])
})
