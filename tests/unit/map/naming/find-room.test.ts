import { expect, test } from 'vitest'
import { findBeside } from '../../../../src/map/naming/find-beside'
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

test('a name that is wider than the land has no room, but may overhang a little', () => {
  const land = points(LAND, 'a')
  expect(findRoom(land, 9, 1)).toBeNull()
  expect(findOverhang(land, points(LAND, 'a.'), 0.8, 9, 1)).toMatchObject({ ease: 8 / 9 })
  expect(findOverhang(land, points(LAND, 'a.'), 0.95, 9, 1)).toBeNull()
})

test('the name of a tiny land stands beside it, at sea and not on the land of others', () => {
  const map = `
bbbbbbbbbb
bbbbabbbbb
~~~~~~~~~~
~~~~~~~~~~`
  const beside = findBeside(points(map, 'a'), points(map, 'ab~'), points(map, '~'), 4, 1)
  expect(beside).toMatchObject({ row: 2.5 })
})
