import type { LayerSpecification } from 'maplibre-gl'
import { FONTS } from '../font-names'
import type { Ink } from '../ink'
import { byZoom } from './expressions'

/** What was proposed and never held: a light tint inside long dashes, the name along the line. */
export function proposalLayers(ink: Ink): LayerSpecification[] {
  const isLine = ['==', ['geometry-type'], 'LineString'] as never
  const picked = ['get', 'picked'] as const
  return [
    {
      id: 'proposals-tint',
      type: 'fill',
      source: 'proposals',
      filter: ['==', ['geometry-type'], 'Polygon'],
      paint: {
        'fill-color': ['get', 'colour'],
        'fill-opacity': ['case', picked as never, 0.22, 0.1],
        'fill-antialias': false,
      },
    },
    {
      id: 'proposals-line',
      type: 'line',
      source: 'proposals',
      filter: isLine,
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': ink.border,
        'line-opacity': ['case', picked as never, 1, 0.8],
        'line-width': byZoom([
          [3.5, 1],
          [6, 1.7],
          [10, 2.6],
        ]),
        'line-dasharray': [6, 3.5],
      },
    },
    {
      id: 'proposals-name',
      type: 'symbol',
      source: 'proposals',
      filter: isLine,
      layout: {
        'symbol-placement': 'line',
        'symbol-spacing': 420,
        'text-field': ['get', 'name'],
        'text-font': [FONTS.italic],
        'text-size': 11.5,
        'text-letter-spacing': 0.04,
        'text-offset': [0, 0.9],
        'text-max-angle': 60,
        'text-padding': 6,
      },
      paint: { 'text-color': ink.text, 'text-halo-color': ink.halo, 'text-halo-width': 1.2, 'text-halo-blur': 0.3 },
    },
  ]
}
