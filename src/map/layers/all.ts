import type { LayerSpecification } from 'maplibre-gl'
import type { Language } from '../../core/names'
import type { LayerId } from '../../core/view'
import type { Ink } from '../ink'
import { fittedNameLayers, markLayers, pickedLayers, pickedNameLayer, placeLayers, politicalNameLayers } from './names'
import { outlinedLayers } from './outlined'
import { bandLayers, borderLayers, emphasisLayers, fillLayers, frameLayers, hatchLayers } from './political'
import { proposalLayers } from './proposals'
import { memberLayers, routeLayers } from './routes'
import { riverLayers, seaLayers, shoreLayers, waterNameLayers } from './water'

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
    ...outlinedLayers(ink),
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
    pickedNameLayer(ink),
    ...fittedNameLayers(ink),
    stateLines,
    ...pickedLayers(ink),
  ]
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
