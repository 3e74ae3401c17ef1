import type { SourceSpecification, StyleSpecification } from 'maplibre-gl'
import type { Language } from '../core/names'
import { fontFaces } from './fonts'
import { outside } from './frame'
import type { Ink } from './ink'
import { layersIn } from './layers/all'

const empty = { type: 'FeatureCollection' as const, features: [] }
/** Polygons and borders come simplified from the build with shared arcs: MapLibre must not simplify them again. */
const exact = { type: 'geojson', data: empty, tolerance: 0, maxzoom: 12 } satisfies SourceSpecification
/** One tile holds the whole frame, so that a name is never cut at a tile's edge and set twice. */
const oneTile = { type: 'geojson', data: empty, tolerance: 0, maxzoom: 2, buffer: 512 } satisfies SourceSpecification

const sources: Record<string, SourceSpecification> = {
  // The wider the buffer, the more tiles share a feature, and the more a change of date costs.
  cells: { ...exact, buffer: 4 },
  borders: { ...exact, buffer: 16 },
  coast: { ...exact, buffer: 32 },
  hatch: { ...exact, buffer: 2 },
  water: { ...exact, buffer: 16 },
  lakes: { ...exact, buffer: 16 },
  outside: { type: 'geojson', data: outside, tolerance: 0, maxzoom: 8 },
  highlight: { type: 'geojson', data: empty, tolerance: 0 },
  selection: { type: 'geojson', data: empty, tolerance: 0 },
  proposals: { ...exact, buffer: 64 },
  members: { ...exact, buffer: 64 },
  outlined: { ...exact, buffer: 64 },
  routes: { ...exact, buffer: 64 },
  'water-names': oneTile,
  labels: oneTile,
  places: { type: 'geojson', data: empty, maxzoom: 6, buffer: 128 },
  battles: { type: 'geojson', data: empty, maxzoom: 6, buffer: 128 },
  events: { type: 'geojson', data: empty, maxzoom: 6, buffer: 128 },
  picked: { type: 'geojson', data: empty },
}

/** The style that the map starts with: all layers, all sources empty. */
export function atlasStyle(ink: Ink, language: Language): StyleSpecification {
  return { version: 8, 'font-faces': fontFaces, sources, layers: layersIn(ink, language) } as StyleSpecification
}
