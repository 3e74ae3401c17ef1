import type { MultiLineString } from 'geojson'
import type { Topology } from 'topojson-specification'
import { decodeArcs, shores } from '../geometry/mosaic-features'
import { joinLines } from './join-lines'

/** The shores of a level of detail: the arcs that are no inner border (see AtlasData.borders), without the edge of the frame. */
export function coastOf(mosaic: Topology, borders: readonly number[]): MultiLineString {
  const inner = new Set(borders.filter((_, i) => i % 4 === 0))
  return {
    type: 'MultiLineString',
    coordinates: joinLines(decodeArcs(mosaic).flatMap((arc, i) => (inner.has(i) ? [] : shores(arc)))),
  }
}
