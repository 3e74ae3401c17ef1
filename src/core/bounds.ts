/** What part of the earth a camera sees, in Web Mercator, as the map draws it. */
import type { Camera } from './view'

export interface Bounds {
  west: number
  south: number
  east: number
  north: number
}

const TILE = 512
const RADIANS = Math.PI / 180

const mercator = (lat: number) => Math.log(Math.tan(Math.PI / 4 + (lat * RADIANS) / 2)) / RADIANS
const latitude = (y: number) => (2 * Math.atan(Math.exp(y * RADIANS)) - Math.PI / 2) / RADIANS

/** The bounds in degrees of a view `width` by `height` pixels. */
export function boundsOf({ lng, lat, zoom }: Camera, width: number, height: number): Bounds {
  const degreesPerPixel = 360 / (TILE * 2 ** zoom)
  const halfWidth = (width / 2) * degreesPerPixel
  const halfHeight = (height / 2) * degreesPerPixel
  const y = mercator(lat)
  return {
    west: lng - halfWidth,
    east: lng + halfWidth,
    south: latitude(y - halfHeight),
    north: latitude(y + halfHeight),
  }
}

/** The camera that shows the bounds whole in a view of that size. */
export function cameraOf(bounds: Bounds, width: number, height: number): Camera {
  const high = mercator(bounds.north)
  const low = mercator(bounds.south)
  const pixels = Math.min(width / (bounds.east - bounds.west), height / (high - low))
  return {
    lng: (bounds.west + bounds.east) / 2,
    lat: latitude((low + high) / 2),
    zoom: Math.log2((pixels * 360) / TILE),
  }
}

/** Whether a box [west, south, east, north] touches the bounds. */
export function touches(box: readonly number[], { west, south, east, north }: Bounds): boolean {
  return box[0]! < east && box[2]! > west && box[1]! < north && box[3]! > south
}
