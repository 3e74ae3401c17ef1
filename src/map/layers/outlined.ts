import type { LayerSpecification } from 'maplibre-gl'
import type { Ink } from '../ink'
import { byZoom } from './expressions'

/** How the outlines of several lands are told apart, without colour too: whole, in dashes, in dots; then again from the first. */
const DASHES: readonly (readonly [number, number] | null)[] = [null, [3.2, 1.5], [0.9, 1.1]]
export const OUTLINE_KINDS = DASHES.length

const WIDTH = [
  [3.5, 1.6],
  [6, 2.6],
  [10, 4.4],
] as const

/** Land that a view points out: a line round it over a soft glow of the same colour along the inside of its edge. */
export function outlinedLayers(ink: Ink): LayerSpecification[] {
  const wide = (times: number) => byZoom(WIDTH.map(([zoom, px]) => [zoom, px * times] as const))
  const join = { 'line-join': 'round' } as const
  return [
    {
      id: 'outlined-glow',
      type: 'line',
      source: 'outlined',
      layout: join,
      paint: {
        'line-color': ink.accent,
        'line-opacity': 0.28,
        'line-width': wide(3.6),
        'line-offset': wide(1.8),
        'line-blur': wide(1.4),
      },
    },
    {
      id: 'outlined-casing',
      type: 'line',
      source: 'outlined',
      layout: join,
      paint: { 'line-color': ink.halo, 'line-opacity': 0.85, 'line-width': wide(1.6) },
    },
    ...DASHES.map((dash, kind): LayerSpecification => ({
      id: `outlined-${kind}`,
      type: 'line',
      source: 'outlined',
      filter: ['==', ['get', 'kind'], kind],
      layout: join,
      paint: {
        'line-color': ink.accent,
        'line-width': wide(1),
        ...(dash && { 'line-dasharray': [...dash] }),
      },
    })),
  ]
}
