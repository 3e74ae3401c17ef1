import type { LayerSpecification } from 'maplibre-gl'
import { FONTS } from '../font-names'
import type { Ink } from '../ink'
import { byZoom } from './expressions'

const WATERLINES = [
  { px: 9.5, index: 2 },
  { px: 6, index: 1 },
  { px: 2.8, index: 0 },
] as const

/** Sea and the waterlines along its shores, outermost first: each is a stroke with the sea's own colour laid over its middle. */
export function seaLayers(ink: Ink): LayerSpecification[] {
  return [
    { id: 'sea', type: 'background', paint: { 'background-color': ink.sea } },
    ...WATERLINES.flatMap(({ px, index }): LayerSpecification[] => {
      const stroke = (id: string, colour: string, grow: number): LayerSpecification => ({
        id,
        type: 'line',
        source: 'coast',
        layout: { 'line-join': 'round', 'line-cap': 'round' },
        paint: {
          'line-color': colour,
          'line-width': byZoom([
            [3, px + grow],
            [6, px * 2 + grow],
            [10, px * 3 + grow],
          ]),
        },
      })
      return [stroke(`waterline-${index}`, ink.waterlines[index], 1.6), stroke(`waterline-${index}-inside`, ink.sea, 0)]
    }),
  ]
}

/** Rivers, tapering by class, and lakes with a shore. */
export function riverLayers(ink: Ink): LayerSpecification[] {
  const width = (at4: number, at6: number, at9: number) =>
    byZoom([
      [4, at4],
      [6, at6],
      [9, at9],
    ])
  const river = (kind: number, minzoom: number, at4: number, at6: number, at9: number): LayerSpecification => ({
    id: `rivers-${kind}`,
    type: 'line',
    source: 'water',
    minzoom,
    filter: ['==', ['get', 'class'], kind],
    layout: { 'line-join': 'round', 'line-cap': 'round' },
    paint: { 'line-color': ink.river, 'line-width': width(at4, at6, at9) },
  })
  return [
    river(4, 7, 0, 0.4, 1),
    river(3, 6, 0, 0.5, 1.4),
    river(2, 4, 0.35, 0.8, 2),
    river(1, 3, 0.6, 1.25, 3),
    {
      id: 'lakes',
      type: 'fill',
      source: 'lakes',
      paint: { 'fill-color': ink.lake, 'fill-outline-color': ink.shore },
    },
  ]
}

/** The shore itself: a thin line of the water's own ink, never that of a border. */
export function shoreLayers(ink: Ink): LayerSpecification[] {
  return [
    {
      id: 'shore',
      type: 'line',
      source: 'coast',
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': ink.shore,
        'line-width': byZoom([
          [3, 0.5],
          [6, 0.8],
          [10, 1.2],
        ]),
      },
    },
  ]
}

/** Names of seas in italic along their own line. `language` is the key of the name in the data. */
export function waterNameLayers(ink: Ink, language: string): LayerSpecification[] {
  const size = (zoom: number) =>
    ['match', ['get', 'size'], 1, 8 + zoom * 1.4, 2, 5 + zoom * 1.3, 3 + zoom * 1.2] as unknown as number
  return [
    {
      id: 'water-names',
      type: 'symbol',
      source: 'water-names',
      filter: ['>=', ['zoom'], ['match', ['get', 'size'], 1, 3, 2, 5, 6]],
      layout: {
        'symbol-placement': 'line-center',
        'text-field': ['coalesce', ['get', language], ['get', 'en']],
        'text-font': [FONTS.italic],
        'text-size': ['interpolate', ['linear'], ['zoom'], 4, size(4), 9, size(9)],
        'text-letter-spacing': 0.22,
        'text-max-angle': 60,
        'text-padding': 6,
      },
      paint: { 'text-color': ink.waterName, 'text-halo-color': ink.sea, 'text-halo-width': 1 },
    },
  ]
}
