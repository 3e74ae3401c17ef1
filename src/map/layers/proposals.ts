import type { LayerSpecification } from 'maplibre-gl'
import type { Ink } from '../ink'
import { byZoom } from './expressions'

/** What was proposed and never held: a light tint inside long dashes; its name is set into what is seen of it. */
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
  ]
}
