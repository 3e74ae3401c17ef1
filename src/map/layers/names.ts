import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl'
import { FONTS } from '../fonts'
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

/** Names of polities along the axis of their land: states in serif capitals, parts in sentence case, zones in italic. */
export function politicalNameLayers(ink: Ink): LayerSpecification[] {
  const font = ['match', ['get', 'level'], 'zone', ['literal', [FONTS.italic]], ['literal', [FONTS.serif]]] as never
  const paint = {
    'text-color': ['get', 'ink'] as ExpressionSpecification,
    'text-halo-color': ink.halo,
    'text-halo-width': 1.3,
    'text-halo-blur': 0.6,
  }
  return [
    {
      id: 'names-block',
      type: 'symbol',
      source: 'labels',
      filter: inZoom('block'),
      layout: {
        'symbol-sort-key': ['get', 'order'],
        'text-field': ['get', 'name'],
        'text-font': font,
        'text-size': ['interpolate', ['linear'], ['zoom'], 4, 9.2, 6, BLOCK_SIZE + 1],
        'text-letter-spacing': 0.06,
        'text-max-width': 7,
        'text-line-height': 1.15,
        'text-padding': 2,
      },
      paint,
    },
    {
      id: 'names-line',
      type: 'symbol',
      source: 'labels',
      filter: inZoom('line'),
      layout: {
        'symbol-placement': 'line-center',
        'symbol-sort-key': ['get', 'order'],
        'text-field': ['get', 'name'],
        'text-font': font,
        'text-size': typeByZoom('s'),
        'text-letter-spacing': typeByZoom('l'),
        'text-max-angle': 50,
        'text-padding': 3,
      },
      paint,
    },
  ]
}

/** Settlements by rank, the name beside the dot. */
export function placeLayers(ink: Ink): LayerSpecification[] {
  return [
    {
      id: 'places',
      type: 'symbol',
      source: 'places',
      filter: ['>=', ['zoom'], ['get', 'fromZoom']],
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
        'text-variable-anchor': ['left', 'right', 'top', 'bottom', 'top-left', 'bottom-left'],
        'text-radial-offset': ['match', ['get', 'rank'], 1, 0.55, 0.42],
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
