import { LngLat, type MapOptions } from 'maplibre-gl'
import { FRAME } from './frame'

export const LEAST_ZOOM = 3.2
export const MOST_ZOOM = 10

const clamp = (value: number, low: number, high: number) => Math.min(Math.max(value, low), high)

/** Holds the middle of the screen inside the frame. (Bounds would force wide screens closer, and hide the whole frame.) */
export const keepInFrame: NonNullable<MapOptions['transformConstrain']> = (center, zoom) => ({
  center: new LngLat(clamp(center.lng, FRAME[0], FRAME[2]), clamp(center.lat, FRAME[1], FRAME[3])),
  zoom: clamp(zoom ?? LEAST_ZOOM, LEAST_ZOOM, MOST_ZOOM),
})
