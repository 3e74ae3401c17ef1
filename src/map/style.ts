import type { LayerSpecification, SourceSpecification, StyleSpecification } from 'maplibre-gl'
import type { Language } from '../core/names'
import type { LayerId } from '../core/view'
import { fontFaces } from './fonts'
import { outside } from './frame'
import type { Ink } from './ink'
import { markLayers, pickedLayers, placeLayers, politicalNameLayers } from './layers/names'
import { bandLayers, borderLayers, emphasisLayers, fillLayers, frameLayers, hatchLayers } from './layers/political'
import { proposalLayers } from './layers/proposals'
import { memberLayers, routeLayers } from './layers/routes'
import { riverLayers, seaLayers, shoreLayers, waterNameLayers } from './layers/water'

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
  routes: { ...exact, buffer: 64 },
  'water-names': oneTile,
  labels: oneTile,
  places: { type: 'geojson', data: empty, maxzoom: 6, buffer: 128 },
  battles: { type: 'geojson', data: empty, maxzoom: 6, buffer: 128 },
  events: { type: 'geojson', data: empty, maxzoom: 6, buffer: 128 },
  picked: { type: 'geojson', data: empty },
}

/** Farther out than this there is no room for both, and the name of a state is worth more than that of its capital. */
const BLOCKS_YIELD_ZOOM = 4.4

/** Every layer of the map, bottom first, in the ink of a theme and with water named in a language. */
export function layersIn(ink: Ink, language: Language): LayerSpecification[] {
  const [stateBlocks, stateLines] = politicalNameLayers(ink, 'state')
  return [
    ...seaLayers(ink),
    ...fillLayers(ink),
    ...hatchLayers(),
    ...bandLayers(),
    ...riverLayers(ink),
    ...borderLayers(ink),
    ...shoreLayers(ink),
    ...proposalLayers(ink),
    ...memberLayers(ink),
    ...emphasisLayers(ink),
    ...waterNameLayers(ink, language),
    ...frameLayers(ink),
    ...routeLayers(ink),
    ...markLayers(ink),
    // What stands above is set first, and what stands below finds its room beside it.
    ...placeLayers(ink, 'other'),
    ...politicalNameLayers(ink, 'part'),
    { ...stateBlocks, minzoom: BLOCKS_YIELD_ZOOM },
    ...placeLayers(ink, 'capital'),
    { ...stateBlocks, id: 'names-state-block-first', maxzoom: BLOCKS_YIELD_ZOOM },
    stateLines,
    ...pickedLayers(ink),
  ]
}

/** The style that the map starts with: all layers, all sources empty. */
export function atlasStyle(ink: Ink, language: Language): StyleSpecification {
  return { version: 8, 'font-faces': fontFaces, sources, layers: layersIn(ink, language) } as StyleSpecification
}

/** Whether a style layer shows, given the layers that the reader switched on. */
export function isShown(styleLayer: string, on: ReadonlySet<LayerId>): boolean {
  if (styleLayer === 'land') return !on.has('fills')
  const switchId = SWITCHES.find(([pattern]) => pattern.test(styleLayer))?.[1]
  return switchId === undefined || on.has(switchId)
}

const SWITCHES: [RegExp, LayerId][] = [
  [/^(cells|hatch-\d+)$/, 'fills'],
  [/^(border|band)-/, 'borders'],
  [/^names-/, 'names'],
  [/^places/, 'places'],
  [/^battles$/, 'battles'],
  [/^events$/, 'events'],
  [/^routes-/, 'routes'],
  [/^rivers-/, 'rivers'],
]
