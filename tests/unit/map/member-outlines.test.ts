import type { FeatureCollection, GeoJSON, MultiLineString } from 'geojson'
import { expect, test } from 'vitest'
import type { Membership } from '../../../src/core/atlas-data'
import type { Scene } from '../../../src/core/scene'
import { MemberOutlines } from '../../../src/map/MemberOutlines'
import { fourCells, STANDINGS } from '../../world/four-cells'
import { twoSquares } from '../../world/two-squares'

const EMPIRE = 0
const member = (polity: number, as: Membership['as'] = 'member'): Membership => ({ polity, as, from: 0, to: null })
const sceneWith = (members: Membership[], standings = [STANDINGS.empire, STANDINGS.free]) =>
  ({ members, standings: Uint16Array.from(standings) }) as unknown as Scene

function outlines() {
  const set: GeoJSON[] = []
  return { set, painter: new MemberOutlines(fourCells().data, (_, data) => set.push(data)) }
}
const roleOf = (data: GeoJSON | undefined, role: string) =>
  (data as FeatureCollection).features.find(({ properties }) => properties!['role'] === role)
const lineOf = (data: GeoJSON | undefined, role: string) =>
  (roleOf(data, role)!.geometry as MultiLineString).coordinates

test('a line parts members from other land, and no coast has one', () => {
  const { set, painter } = outlines()
  painter.show(sceneWith([member(EMPIRE)]), twoSquares)
  expect(lineOf(set[0], 'member').map((line) => line.map(String).sort())).toEqual([['1,0', '1,1']])
  expect(lineOf(set[0], 'other')).toEqual([])
  expect(roleOf(set[0], 'outside')).toBeDefined()
})

test('an associate is parted from the land outside by a line of its own', () => {
  const { set, painter } = outlines()
  painter.show(sceneWith([member(EMPIRE, 'associate')]), twoSquares)
  expect(lineOf(set[0], 'member')).toEqual([])
  expect(lineOf(set[0], 'other')).toHaveLength(1)
})

test('outlines are set anew only when land or members differ, and go with the alliance', () => {
  const { set, painter } = outlines()
  painter.show(sceneWith([member(EMPIRE)]), twoSquares)
  painter.show(sceneWith([member(EMPIRE)]), twoSquares)
  expect(set).toHaveLength(1)
  painter.show(sceneWith([member(EMPIRE)], [STANDINGS.empire, STANDINGS.empire]), twoSquares)
  expect(set).toHaveLength(2)
  expect(roleOf(set[1], 'outside')).toBeUndefined()
  painter.show(sceneWith([]), twoSquares)
  expect((set[2] as FeatureCollection).features).toEqual([])
})
