import type { Camera } from '../core/view'
import { FRAME } from './frame'

export const LEAST_ZOOM = 3.2
export const MOST_ZOOM = 10
/** How long the camera takes to a place, unless told otherwise. */
export const FLIGHT_MS = 900

const clamp = (value: number, low: number, high: number) => Math.min(Math.max(value, low), high)

/** The camera with its middle inside the frame and a zoom that the atlas has. */
export const keepInFrame = ({ lng, lat, zoom }: Camera): Camera => ({
  lng: clamp(lng, FRAME[0], FRAME[2]),
  lat: clamp(lat, FRAME[1], FRAME[3]),
  zoom: clamp(zoom, LEAST_ZOOM, MOST_ZOOM),
})
