import type { Feature, Polygon } from 'geojson'

/** West, south, east, north of the atlas, degrees. */
export const FRAME = [5, 34, 50, 61] as const

const [west, south, east, north] = FRAME
const ring = [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
]

/** Everything outside the frame, to be covered with the blank of the page. */
export const outside: Feature<Polygon> = {
  type: 'Feature',
  properties: {},
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [-179, -80],
        [179, -80],
        [179, 84],
        [-179, 84],
        [-179, -80],
      ],
      ring,
    ],
  },
}

/** Whether a piece of line lies on the edge of the frame, where land ends only because the map does. */
export function onFrameEdge([ax, ay]: number[], [bx, by]: number[]): boolean {
  const near = (a: number, b: number, edge: number) => Math.abs(a - edge) < 0.02 && Math.abs(b - edge) < 0.02
  return near(ax!, bx!, west) || near(ax!, bx!, east) || near(ay!, by!, south) || near(ay!, by!, north)
}

/** Whether a point lies on the sheet; what happened in Paris is told in the panel. */
export const inFrame = ({ lng, lat }: { lng: number; lat: number }): boolean =>
  lng >= west && lng <= east && lat >= south && lat <= north
