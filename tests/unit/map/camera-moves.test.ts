import { expect, test } from 'vitest'
import { between, cameraAt, panned, zoomedAt } from '../../../src/map/camera-moves'
import { projectionOf } from '../../../src/map/static/projection'

const SIZE = { width: 800, height: 600 }
const CAMERA = { lng: 21, lat: 44, zoom: 5 }

test('the ground follows the hand', () => {
  const moved = panned(CAMERA, 100, -50, SIZE)
  const [x, y] = projectionOf(moved, 800, 600).point(CAMERA.lng, CAMERA.lat)
  expect([x, y]).toEqual([expect.closeTo(500, 6), expect.closeTo(250, 6)])
})

test('what lies under the pointer stays there while the zoom changes', () => {
  const [lng, lat] = projectionOf(CAMERA, 800, 600).degrees(650, 120)
  const [x, y] = projectionOf(zoomedAt(CAMERA, 1.3, [650, 120], SIZE), 800, 600).point(lng, lat)
  expect([x, y]).toEqual([expect.closeTo(650, 6), expect.closeTo(120, 6)])
})

test('the camera stays in the frame and between its zooms', () => {
  expect(panned(CAMERA, 1e5, 0, SIZE).lng).toBe(5)
  expect(zoomedAt(CAMERA, 20, [400, 300], SIZE).zoom).toBe(10)
  expect(zoomedAt(CAMERA, -20, [400, 300], SIZE).zoom).toBe(3.2)
})

test('a box is shown whole with room around it, and never from too near', () => {
  const { point } = projectionOf(cameraAt([19, 42, 23, 46], CAMERA, SIZE), 800, 600)
  const [[left, bottom], [right, top]] = [point(19, 42), point(23, 46)]
  expect(Math.min(left, top, 800 - right, 600 - bottom)).toBeCloseTo(40, 4)
  expect(cameraAt([20, 44, 20.01, 44.01], CAMERA, SIZE).zoom).toBe(8)
})

test('what a target leaves out stays as it is', () => {
  expect(cameraAt({ zoom: 7 }, CAMERA, SIZE)).toEqual({ ...CAMERA, zoom: 7 })
})

test('a flight begins and ends where it should', () => {
  const to = { lng: 30, lat: 47, zoom: 6.5 }
  expect(between(CAMERA, to, 0)).toEqual(CAMERA)
  expect(between(CAMERA, to, 1)).toEqual({ lng: expect.closeTo(30), lat: expect.closeTo(47), zoom: 6.5 })
  expect(between(CAMERA, { ...to, zoom: 5 }, 0.5).lng).toBeCloseTo(25.5)
})
