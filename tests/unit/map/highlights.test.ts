import type { FeatureCollection, GeoJSON } from 'geojson'
import { expect, test } from 'vitest'
import type { Scene } from '../../../src/core/scene'
import { Highlights } from '../../../src/map/Highlights'
import { OUTLINE_KINDS } from '../../../src/map/layers/outlined'
import { twoSquares } from '../../world/two-squares'

const sceneWith = (outlined: number[][]) => ({ outlined }) as unknown as Scene

function highlights() {
  const set: GeoJSON[] = []
  return { set, painter: new Highlights((_, data) => set.push(data)) }
}
const kindsOf = (data: GeoJSON | undefined) =>
  (data as FeatureCollection).features.map(({ properties }) => properties!['kind'])

test('each land pointed out has a shape of its own, and a kind of line that its neighbour has not', () => {
  const { set, painter } = highlights()
  painter.show(sceneWith([[0], [1]]), twoSquares)
  expect(kindsOf(set[0])).toEqual([0, 1])
})

test('after the last kind of line comes the first again', () => {
  const { set, painter } = highlights()
  painter.show(sceneWith(Array.from({ length: OUTLINE_KINDS + 1 }, () => [0])), twoSquares)
  expect(kindsOf(set[0]).at(-1)).toBe(0)
})

test('outlines are set only when they differ, and go when nothing is pointed out', () => {
  const { set, painter } = highlights()
  painter.show(sceneWith([]), twoSquares)
  expect(set).toHaveLength(0)
  const scene = sceneWith([[0]])
  painter.show(scene, twoSquares)
  painter.show(scene, twoSquares)
  expect(set).toHaveLength(1)
  painter.show(sceneWith([]), twoSquares)
  expect((set[1] as FeatureCollection).features).toEqual([])
})
