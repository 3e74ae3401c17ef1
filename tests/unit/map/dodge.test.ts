import { expect, test } from 'vitest'
import { dodge } from '../../../src/map/geometry/dodge'

const spine = [
  [18, 0],
  [20, 0],
  [22, 0],
]

test('a name with no capital in its way stays where it is', () => {
  expect(dodge(spine, [[20, 5]])).toEqual(spine)
  expect(dodge(spine, [[30, 0]])).toEqual(spine)
})

test('a name moves off a capital, away from it, and keeps its shape', () => {
  const moved = dodge(spine, [[20, 0.2]])
  expect(moved.map(([lng]) => Math.round(lng!))).toEqual([18, 20, 22])
  expect(moved[0]![1]).toBeLessThan(0)
  expect(new Set(moved.map(([, lat]) => lat!.toFixed(6))).size).toBe(1)
})

test('a name between capitals on all sides stays where it is', () => {
  const crowd = [-0.4, -0.2, 0, 0.2, 0.4].map((lat) => [20, lat])
  expect(dodge(spine, crowd)).toEqual(spine)
})
