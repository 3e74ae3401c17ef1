import { expect, test } from 'vitest'
import { findBeside, type RoomBeside, type Spot } from '../../../../src/map/naming/find-beside'
import { Samples } from '../../../../src/map/naming/Samples'

/** The place beside land `a` for a name four wide, where `b` is the land of others, `~` sea and `x` taken sea. */
function beside(map: string): RoomBeside | null {
  const rows = map.trim().split('\n')
  const at = ([column, row]: Spot) => rows[Math.floor(row)]?.[Math.floor(column)] ?? ' '
  const points = (letters: string) =>
    new Samples(rows[0]!.length, rows.length, (point) =>
      letters.includes(at([point % rows[0]!.length, Math.floor(point / rows[0]!.length)])),
    )
  const isClear = (from: Spot, to: Spot) =>
    Array.from({ length: 41 }, (_, i) => i / 41).every(
      (t) => !'bx'.includes(at([from[0] + t * (to[0] - from[0]), from[1] + t * (to[1] - from[1])])),
    )
  return findBeside({ own: points('a'), open: points('a~x'), free: points('ab~'), isClear }, 4, 1)
}

test('the name of a tiny land stands beside it at sea', () => {
  expect(
    beside(`
bbbbbbbbbb
bbbbabbbbb
~~~~~~~~~~
~~~~~~~~~~`),
  ).toMatchObject({ row: 2.5 })
})

test('it stands farther off rather than across the land of others', () => {
  const found = beside(`
~~~~bbbbbbbb
~~~~b~abbbbb
~~~~b~~bbbbb
~~~~b~~~bbbb
bbbbb~~~~~~~`)!
  expect(found.row).toBe(4.5)
  expect(found.leader[1][1]).toBe(4)
})

test('a land without a coast has no name beside it', () => {
  expect(
    beside(`
bbbbbbbbbb
bbbbaabbbb
bbbbbbbbbb
~~~~~~~~~~`),
  ).toBeNull()
})

test('the line begins within the land', () => {
  const { leader } = beside(`
bbbaaabbbb
bbbaaabbbb
~~~~~~~~~~
~xxxxxxxx~
~~~~~~~~~~`)!
  expect(leader[0][1]).toBeLessThan(1.5)
})
