import { expect, test } from 'vitest'
import { findOverhang, findRoom } from '../../../../src/map/naming/find-room'
import { Samples } from '../../../../src/map/naming/Samples'

/** Points of a map in letters that are one of some. */
function points(map: string, letters: string): Samples {
  const rows = map.trim().split('\n')
  return new Samples(rows[0]!.length, rows.length, (point) =>
    letters.includes(rows[Math.floor(point / rows[0]!.length)]![point % rows[0]!.length]!),
  )
}

const LAND = `
..........
.aaa......
.aaaaaaaa.
.aaaaaaaa.
.aaaaaaaa.
.aaa......
..........`

test('points are counted in any rectangle, also over the edge of the grid', () => {
  const land = points(LAND, 'a')
  expect(land.count(0, 0, 10, 7)).toBe(30)
  expect(land.count(1, 1, 3, 5)).toBe(15)
  expect(land.count(-4, 2, 6, 1)).toBe(1)
  expect(land.bounds).toEqual({ left: 1, top: 1, right: 9, bottom: 6 })
})

test('a name stands as deep inside the land as may be', () => {
  expect(findRoom(points(LAND, 'a'), 4, 3)).toMatchObject({ column: 5, row: 3.5 })
})

test('a name that is wider than the land has no room, but may overhang the sea a little', () => {
  const [land, all] = [points(LAND, 'a'), points(LAND, 'a.')]
  expect(findRoom(land, 9, 1)).toBeNull()
  expect(findOverhang(land, all, all, { least: 0.8, abroad: 0 }, 9, 1)).toMatchObject({ ease: 8 / 9 })
  expect(findOverhang(land, all, all, { least: 0.95, abroad: 0 }, 9, 1)).toBeNull()
})

test('a name does not overhang the land of others', () => {
  const [land, all] = [points(LAND, 'a'), points(LAND, 'a.')]
  expect(findOverhang(land, all, all, { least: 0.6, abroad: 0.2 }, 3, 7)).not.toBeNull()
  expect(findOverhang(land, land, all, { least: 0.6, abroad: 0.2 }, 3, 7)).toBeNull()
})
