/** What gestures and flights do to the camera, in Web Mercator. */
import { cameraOf } from '../core/bounds'
import type { Camera } from '../core/view'
import { keepInFrame } from './camera'
import { projectionOf } from './static/projection'

export interface Size {
  width: number
  height: number
}
export type Box = readonly [west: number, south: number, east: number, north: number]
/** A place to go to: what is left out stays, or a box that is to fill the screen. */
export type Target = Partial<Camera> | Box

/** Room left around a box, px, and the closest zoom it is shown at. */
const PADDING = 40
const CLOSEST = 8

/** The ground moved by some px, as a hand moves a sheet of paper. */
export function panned(camera: Camera, dx: number, dy: number, { width, height }: Size): Camera {
  const [lng, lat] = projectionOf(camera, width, height).degrees(width / 2 - dx, height / 2 - dy)
  return keepInFrame({ lng, lat, zoom: camera.zoom })
}

/** Closer (positive) or farther by some levels; what lies under a point of the screen stays there. */
export function zoomedAt(camera: Camera, levels: number, [x, y]: readonly [number, number], size: Size): Camera {
  const { zoom } = keepInFrame({ ...camera, zoom: camera.zoom + levels })
  const [lng, lat] = projectionOf(camera, size.width, size.height).degrees(x, y)
  const closer = { ...camera, zoom }
  const [nowX, nowY] = projectionOf(closer, size.width, size.height).point(lng, lat)
  return panned(closer, x - nowX, y - nowY, size)
}

/** The camera of a target, as seen from the one that stands. */
export function cameraAt(target: Target, from: Camera, { width, height }: Size): Camera {
  if (!isBox(target)) return keepInFrame({ ...from, ...target })
  const [west, south, east, north] = target
  const whole = cameraOf({ west, south, east, north }, width - 2 * PADDING, height - 2 * PADDING)
  return keepInFrame({ ...whole, zoom: Math.min(whole.zoom, CLOSEST) })
}

const isBox = (target: Target): target is Box => Array.isArray(target)

/** A camera on the way from one to another, `share` from 0 to 1: at each moment the ground moves by as much of the screen. */
export function between(from: Camera, to: Camera, share: number): Camera {
  const levels = to.zoom - from.zoom
  const way = Math.abs(levels) < 0.01 ? share : (1 - 2 ** (-levels * share)) / (1 - 2 ** -levels)
  return {
    lng: from.lng + (to.lng - from.lng) * way,
    lat: from.lat + (to.lat - from.lat) * way,
    zoom: from.zoom + levels * share,
  }
}
