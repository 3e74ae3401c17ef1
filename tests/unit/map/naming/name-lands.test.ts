import { beforeAll, expect, test } from 'vitest'
import { cameraOf } from '../../../../src/core/bounds'
import { labelFeatures } from '../../../../src/map/geometry/label-features'
import { screenOf } from '../../../../src/map/naming/cell-grid'
import { Naming } from '../../../../src/map/naming/Naming'
import type { SetName } from '../../../../src/map/naming/set-name'
import { stillHolds } from '../../../../src/map/naming/still-holds'
import { drawnWorld, type DrawnWorld } from '../../../world/drawn-world'

const SIZE = { width: 480, height: 340 }
/** The north of the West Empire, far from the middle of the line on which its name stands. */
const NORTH = { camera: { lng: 20.6, lat: 45.7, zoom: 8.6 }, ...SIZE }
const WHOLE = { camera: cameraOf({ west: 19.6, south: 42.8, east: 25.2, north: 46.2 }, 480, 340), ...SIZE }

let world: DrawnWorld
beforeAll(async () => {
  world = await drawnWorld()
})

const names = (on: string, sight = NORTH, before: SetName[] = [], more = {}) =>
  new Naming(world.atlas.data).names(world.sceneOf({ on, ...more }), world.mosaic, sight, before)
const textsOf = (set: readonly SetName[]) => set.map(({ text }) => text)

test('a state whose own name stands out of sight is named on the land that is seen', () => {
  const [name] = names('1750-01-01')
  expect(name!.text).toBe('West Empire')
  const [x, y] = screenOf(NORTH).point(name!.at)
  const [width, height] = name!.extent
  expect(x - width / 2).toBeGreaterThan(0)
  expect(x + width / 2).toBeLessThan(SIZE.width)
  expect(y - height / 2).toBeGreaterThan(0)
  expect(y + height / 2).toBeLessThan(SIZE.height)
})

test('one whose own name is there to be read keeps that', () => {
  expect(textsOf(names('1750-01-01', WHOLE))).not.toContain('West Empire')
})

test('a name set for what is seen takes the place of the other', () => {
  const set = names('1750-01-01')
  const { features } = labelFeatures(world.atlas.data, world.sceneOf({ on: '1750-01-01' }), 'light', set)
  const ofWest = features.filter(({ properties }) => properties!['polity'] === set[0]!.polity)
  expect(ofWest.map(({ properties }) => properties!['set'])).toEqual(['fit'])
})

test('a name stays where it is while the camera moves a little, and is set anew when it is left behind', () => {
  const before = names('1750-01-01')
  const moved = (lng: number) => ({ ...NORTH, camera: { ...NORTH.camera, lng: NORTH.camera.lng + lng } })
  expect(names('1750-01-01', moved(0.05), before)[0]).toBe(before[0])
  expect(names('1750-01-01', moved(-0.6), before)[0]).not.toBe(before[0])
})

test('a name holds as long as the land is whose it says', () => {
  const [name] = names('1750-01-01')
  const holdsOn = (on: string, more = {}) => stillHolds(world.atlas.data, world.sceneOf({ on, ...more }), name!)
  expect(holdsOn('1751-01-01')).toBe(true)
  expect(holdsOn('1751-01-01', { mapLanguage: 'sr-Cyrl' })).toBe(false)
  const duchy = world.atlas.data.polities.findIndex(({ id }) => id === 'duchy')
  const wrong = { ...name!, polity: duchy, text: 'Duchy' }
  expect(stillHolds(world.atlas.data, world.sceneOf({ on: '1751-01-01' }), wrong)).toBe(false)
})

test('without the layer of names none is set', () => {
  expect(names('1750-01-01', NORTH, [], { layers: new Set(['fills']) })).toEqual([])
})
