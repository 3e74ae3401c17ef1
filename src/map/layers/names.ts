import type {
  ExpressionSpecification,
  FilterSpecification,
  LayerSpecification,
  SymbolLayerSpecification,
} from 'maplibre-gl'
import { FONTS } from '../font-names'
import type { Ink } from '../ink'
import { BLOCK_SIZE, LABEL_ZOOMS } from '../label-type'

const typeByZoom = (key: string): ExpressionSpecification =>
  ['interpolate', ['linear'], ['zoom'], ...LABEL_ZOOMS.flatMap((zoom) => [zoom, ['get', `${key}${zoom}`]])] as never

const inZoom = (set: 'line' | 'block'): ExpressionSpecification => [
  'all',
  ['==', ['get', 'set'], set],
  ['>=', ['zoom'], ['get', 'fromZoom']],
  ['<', ['zoom'], ['get', 'toZoom']],
]

/** Where a block may move, in em, when it finds a capital in its way; in a wide land farther. */
const NEAR = [[0, 0], [0, 1.4], [0, -1.4], [-1.4, 0], [1.4, 0]] // prettier-ignore
const FAR = [...NEAR, [-2, -1.4], [2, -1.4], [-2, 1.4], [2, 1.4], [-4, 0], [4, 0], [-4, -2.8], [4, -2.8], [-4, 2.8], [4, 2.8]] // prettier-ignore
const centred = (steps: number[][]) => ['literal', steps.flatMap((step) => ['center', step])]
const WIDE_KM2 = 200_000

/** Where the name of a place may stand, from its dot, in em; the first that is free is taken. */
const SIDES = { east: ['left', [1, 0]], west: ['right', [-1, 0]] } as const
const sides = (em: number, first: 'east' | 'west') =>
  [...SIDES[first], ...SIDES[first === 'east' ? 'west' : 'east'], 'top', [0, 1], 'bottom', [0, -1]].map((value) =>
    typeof value === 'string' ? value : value.map((step) => step * em),
  )

/**
 * Names of states in serif capitals, or (`part`) of parts in sentence case and zones in italic: along the axis of their
 * land, or as a block in its middle.
 */
export function politicalNameLayers(ink: Ink, which: 'state' | 'part'): [LayerSpecification, LayerSpecification] {
  const font = ['match', ['get', 'level'], 'zone', ['literal', [FONTS.italic]], ['literal', [FONTS.serif]]] as never
  const ofLevel = [which === 'state' ? '==' : '!=', ['get', 'level'], 'state'] as ExpressionSpecification
  const paint = {
    'text-color': ['get', 'ink'] as ExpressionSpecification,
    'text-halo-color': ink.halo,
    'text-halo-width': 1.3,
    'text-halo-blur': 0.6,
  }
  return [
    {
      id: `names-${which}-block`,
      type: 'symbol',
      source: 'labels',
      filter: ['all', ofLevel, inZoom('block')] as FilterSpecification,
      layout: {
        'symbol-sort-key': ['get', 'order'],
        'text-field': ['get', 'name'],
        'text-font': font,
        'text-size': ['interpolate', ['linear'], ['zoom'], 4, BLOCK_SIZE - 0.6, 6, BLOCK_SIZE + 1],
        'text-letter-spacing': 0.06,
        'text-max-width': 7,
        'text-line-height': 1.15,
        'text-padding': 1,
        'text-variable-anchor-offset': [
          'case',
          ['<', ['get', 'order'], -WIDE_KM2],
          centred(FAR),
          centred(NEAR),
        ] as never,
      },
      paint,
    },
    {
      id: `names-${which}-line`,
      type: 'symbol',
      source: 'labels',
      filter: ['all', ofLevel, inZoom('line')] as FilterSpecification,
      layout: {
        'symbol-placement': 'line-center',
        'symbol-sort-key': ['get', 'order'],
        'text-field': ['get', 'name'],
        'text-font': font,
        'text-size': typeByZoom('s'),
        'text-letter-spacing': typeByZoom('l'),
        'text-max-angle': 80,
        'text-padding': 3,
      },
      paint,
    },
  ]
}

/** Names set for what is seen, those of proposals and of lands: in lines, letters and a place of their own, some with a leader. */
export function fittedNameLayers(ink: Ink): LayerSpecification[] {
  const [{ layout, paint }] = politicalNameLayers(ink, 'state') as [SymbolLayerSpecification, unknown]
  const layer = (id: string, set: string, look: typeof paint): LayerSpecification => ({
    id,
    type: 'symbol',
    source: 'labels',
    filter: ['==', ['get', 'set'], set],
    layout: {
      'text-field': ['get', 'name'],
      'text-font': layout!['text-font']!,
      'text-size': ['get', 'size'],
      'text-letter-spacing': ['get', 'spacing'],
      'text-max-width': 99,
      'text-line-height': 1.15,
      'text-padding': 0,
    },
    paint: look!,
  })
  return [
    {
      id: 'names-leader',
      type: 'line',
      source: 'labels',
      filter: ['==', ['get', 'set'], 'leader'],
      paint: { 'line-color': ink.text, 'line-width': 0.8 },
    },
    layer('proposals-name', 'proposal', { ...paint, 'text-color': ink.text }),
    layer('names-fit', 'fit', paint),
  ]
}

/** Settlements by rank, the name beside the dot: capitals and great cities in a layer of their own, which gives way to less. */
export function placeLayers(ink: Ink, which: 'capital' | 'other'): LayerSpecification[] {
  const em = which === 'capital' ? 0.55 : 0.42
  const ofRank: ExpressionSpecification = [which === 'capital' ? '==' : '>', ['get', 'rank'], 1]
  return [
    {
      id: which === 'capital' ? 'places-capital' : 'places',
      type: 'symbol',
      source: 'places',
      filter: ['all', ofRank, ['>=', ['zoom'], ['get', 'fromZoom']]] as FilterSpecification,
      layout: {
        'symbol-sort-key': ['get', 'rank'],
        'icon-image': ['concat', 'place-', ['to-string', ['get', 'rank']]],
        'icon-padding': 1,
        'text-field': ['step', ['zoom'], ['get', 'text'], 7, ['get', 'long']],
        'text-font': ['match', ['get', 'rank'], 1, ['literal', [FONTS.bold]], ['literal', [FONTS.sans]]],
        'text-size': [
          'interpolate',
          ['linear'],
          ['zoom'],
          4,
          ['match', ['get', 'rank'], 1, 11.5, 2, 10.5, 10],
          9,
          ['match', ['get', 'rank'], 1, 16, 2, 14, 3, 13, 12],
        ],
        'text-variable-anchor-offset': [
          'match',
          ['get', 'side'],
          'west',
          ['literal', sides(em, 'west')],
          ['literal', sides(em, 'east')],
        ] as never,
        'text-justify': 'auto',
        'text-max-width': 12,
        'text-optional': true,
        'text-padding': 2,
      },
      paint: { 'text-color': ink.text, 'text-halo-color': ink.halo, 'text-halo-width': 1.2, 'text-halo-blur': 0.3 },
    },
  ]
}

/** Battles and events: one mark each, its name from zoom 6.5. */
export function markLayers(ink: Ink): LayerSpecification[] {
  const weight: ExpressionSpecification = ['coalesce', ['get', 'weight'], 2]
  const size = (px: number): ExpressionSpecification => ['*', px, ['match', weight, 1, 1.35, 3, 0.75, 1]]
  return (['battles', 'events'] as const).map((source): LayerSpecification => ({
    id: source,
    type: 'symbol',
    source,
    minzoom: 3,
    filter: ['>=', ['zoom'], ['get', 'fromZoom']],
    layout: {
      'symbol-sort-key': weight,
      'icon-image': ['concat', 'mark-', ['get', 'mark']],
      'icon-size': ['interpolate', ['linear'], ['zoom'], 4, size(0.75), 8, size(1.1)],
      'icon-padding': 0,
      'icon-overlap': 'cooperative',
      'text-field': ['step', ['zoom'], '', 6.5, ['get', 'text']],
      'text-font': [FONTS.sans],
      'text-size': 11.5,
      'text-variable-anchor': ['top', 'bottom', 'left', 'right'],
      'text-radial-offset': 0.85,
      'text-max-width': 9,
      'text-optional': true,
    },
    paint: { 'text-color': ink.accent, 'text-halo-color': ink.halo, 'text-halo-width': 1.2, 'text-halo-blur': 0.3 },
  }))
}

/** The name of the settlement, battle or event that is picked: beside its ring where there is room, and else over what is there. */
export function pickedNameLayer(ink: Ink): LayerSpecification {
  const isMark: ExpressionSpecification = ['==', ['get', 'rank'], 0]
  return {
    id: 'picked-name',
    type: 'symbol',
    source: 'picked',
    layout: {
      'text-field': ['get', 'text'],
      'text-font': ['match', ['get', 'rank'], 1, ['literal', [FONTS.bold]], ['literal', [FONTS.sans]]],
      'text-size': ['interpolate', ['linear'], ['zoom'], 4, 11.5, 9, 14],
      'text-variable-anchor-offset': ['literal', sides(1.05, 'east')] as never,
      'text-justify': 'auto',
      'text-max-width': 12,
      'text-overlap': 'always',
      'text-padding': 2,
    },
    paint: {
      'text-color': ['case', isMark, ink.accent, ink.text],
      'text-halo-color': ink.halo,
      'text-halo-width': 1.4,
    },
  }
}

/** The point that the reader picked. */
export function pickedLayers(ink: Ink): LayerSpecification[] {
  return [
    {
      id: 'picked',
      type: 'circle',
      source: 'picked',
      paint: {
        'circle-radius': 9,
        'circle-color': 'rgba(0,0,0,0)',
        'circle-stroke-color': ink.accent,
        'circle-stroke-width': 2,
      },
    },
  ]
}
