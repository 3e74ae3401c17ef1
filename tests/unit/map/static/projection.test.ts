import { expect, test } from 'vitest'
import { boundsOf } from '../../../../src/core/bounds'
import { coarsen, thin } from '../../../../src/map/static/coarsen'
import { projectionOf } from '../../../../src/map/static/projection'
import { twoSquares } from '../../../world/two-squares'

const CAMERA = { lng: 20.46, lat: 44.81, zoom: 5.3 }

test('the middle of the camera is the middle of the sheet, and the world is 512 px wide at zoom 0', () => {
  expect(projectionOf(CAMERA, 800, 600).point(CAMERA.lng, CAMERA.lat)).toEqual([400, expect.closeTo(300, 8)])
  const { point } = projectionOf({ lng: 0, lat: 0, zoom: 0 }, 512, 512)
  expect(point(180, 0)[0] - point(-180, 0)[0]).toBeCloseTo(512, 8)
})

test('the corners of the sheet are the bounds of the camera', () => {
  const { west, south, east, north } = boundsOf(CAMERA, 800, 600)
  const { point, degrees } = projectionOf(CAMERA, 800, 600)
  expect(point(west, north).map(Math.round)).toEqual([0, 0])
  expect(point(east, south).map(Math.round)).toEqual([800, 600])
  expect(degrees(800, 600).map((value) => value.toFixed(6))).toEqual([east.toFixed(6), south.toFixed(6)])
})

test('what lies beyond the sheet and its margin is cut off', () => {
  const line = (from: number, to: number) => ({ type: 'LineString', coordinates: [[from, 44.81], [to, 44.81]] }) // prettier-ignore
  expect(projectionOf(CAMERA, 800, 600).path(line(60, 70))).toBe('')
  expect(projectionOf(CAMERA, 800, 600).path(line(-60, 90))).toBe('M-30 300l860 0')
  expect(projectionOf(CAMERA, 800, 600, 100).path(line(-60, 90))).toBe('M-130 300l1060 0')
})

test('thinning keeps the ends of a line and what stands out of it', () => {
  expect(thin([[0, 0], [1, 0.00001], [2, 0], [3, 1], [4, 0]], 0.0001)).toEqual([[0, 0], [2, 0], [3, 1], [4, 0]]) // prettier-ignore
})

test('a topology is thinned once for zooms close together, and neighbours keep their common arc', () => {
  const near = coarsen(twoSquares, 4.6)
  expect(coarsen(twoSquares, 4.9)).toBe(near)
  expect(coarsen(twoSquares, 6)).not.toBe(near)
  expect(near.arcs).toHaveLength(twoSquares.arcs.length)
})
