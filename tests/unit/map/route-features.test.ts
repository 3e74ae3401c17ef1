import { expect, test } from 'vitest'
import type { RouteData } from '../../../src/core/atlas-data'
import { routeFeatures } from '../../../src/map/geometry/route-features'

const route = (id: string, kind: RouteData['kind'], war: string | null): RouteData => ({
  id,
  kind,
  names: { en: `Route ${id}`, 'sr-Cyrl': `Пут ${id}` },
  text: { en: '', 'sr-Cyrl': '' },
  from: 0,
  to: 1,
  precision: 'day',
  war,
  accuracyKm: 5,
  lines: [[[0, 0], [1, 1]], [[1, 1], [2, 0]]], // prettier-ignore
  stops: [],
  sources: [],
})
const featuresOf = (routes: RouteData[], picked: string | null = null) =>
  routeFeatures(routes, 'sr-Cyrl', (war) => (war ? 'red' : 'black'), picked).features

test('who moves has arrowheads, what was built has none', () => {
  const [march, rails] = featuresOf([route('a', 'march', 'war'), route('b', 'railway', null)])
  expect([march!.properties!['moves'], rails!.properties!['moves']]).toEqual([true, false])
})

test('a route is named in the language of the map and coloured by its war', () => {
  const [feature] = featuresOf([route('a', 'march', 'war')])
  expect(feature!.properties).toMatchObject({ id: 'a', name: 'Пут a', colour: 'red', picked: false })
  expect(feature!.geometry.coordinates).toHaveLength(2)
})

test('the picked route says so', () => {
  expect(featuresOf([route('a', 'pipeline', null)], 'a')[0]!.properties!['picked']).toBe(true)
})

test('a route pointed out is bold, and shown even where it was built', () => {
  const [rails, road] = routeFeatures(
    [route('a', 'railway', null), route('b', 'road', null)],
    'en',
    () => 'black',
    null,
    ['a'],
  ).features
  expect(rails!.properties).toMatchObject({ bold: true, picked: true })
  expect(road!.properties).toMatchObject({ bold: false, picked: false })
})
