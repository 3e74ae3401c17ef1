/** Web Mercator of a camera, to the pixel as MapLibre draws it, cut off where the sheet ends. */
import { geoIdentity, geoMercator, geoPath, geoTransform, type GeoPermissibleObjects, type GeoStream } from 'd3-geo'
import type { Camera } from '../../core/view'
import { PathText } from './path-text'

/** The world is this wide at zoom 0, px. */
export const WORLD_PX = 512

export interface Projection {
  readonly width: number
  readonly height: number
  readonly zoom: number
  /** Pixels drawn beyond each edge. */
  readonly margin: number
  /** A point of the sheet. */
  point: (lng: number, lat: number) => [x: number, y: number]
  /** The degrees of a point of the sheet. */
  degrees: (x: number, y: number) => [lng: number, lat: number]
  /** The text of the path of a geometry, cut at the edge of the sheet; '' where nothing of it is on the sheet. */
  path: (geometry: object) => string
}

/** The projection of a camera onto a sheet of `width` by `height` px and a margin around it. */
export function projectionOf({ lng, lat, zoom }: Camera, width: number, height: number, margin = 0): Projection {
  const mercator = geoMercator()
    .scale((WORLD_PX * 2 ** zoom) / (2 * Math.PI))
    .center([lng, lat])
    .translate([width / 2, height / 2])
  const point = (x: number, y: number) => mercator([x, y])!
  // Lines between points are straight on the sheet, as MapLibre has them, and rings are not turned to the sphere's rule.
  const plane = geoTransform({
    point(x, y) {
      const [px, py] = point(x, y)
      this.stream.point(px, py)
    },
  })
  // Wide enough that the strokes along a cut lie outside.
  const beyond = margin + 30
  const clip = geoIdentity().clipExtent([
    [-beyond, -beyond],
    [width + beyond, height + beyond],
  ])
  const stream = { stream: (next: GeoStream) => plane.stream(clip.stream(next)) }
  return {
    width,
    height,
    zoom,
    margin,
    point,
    degrees: (x, y) => mercator.invert!([x, y])!,
    path: (geometry) => {
      const text = new PathText()
      geoPath(stream, text)(geometry as GeoPermissibleObjects)
      return text.toString()
    },
  }
}
