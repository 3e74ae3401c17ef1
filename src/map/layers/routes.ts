import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from 'maplibre-gl'
import { FONTS } from '../font-names'
import type { Ink } from '../ink'
import { byZoom, byZoomTimes } from './expressions'

const WIDTH = [
  [3.5, 1.4],
  [6, 2.4],
  [10, 4],
] as const

/** Ways of people and armies, and what is picked: a line of ink on a casing of paper; who moves has arrowheads. What was built is a thin line. */
export function routeLayers(ink: Ink): LayerSpecification[] {
  const shown: FilterSpecification = ['any', ['get', 'moves'], ['get', 'picked']]
  const round = { 'line-join': 'round', 'line-cap': 'round' } as const
  const weight = ['case', ['get', 'bold'], 1.7, 1] as ExpressionSpecification
  return [
    {
      id: 'routes-built',
      type: 'line',
      source: 'routes',
      minzoom: 5.5,
      filter: ['!', shown],
      // A plain thin line: dashes would be read as a border.
      paint: {
        'line-color': ink.softBorder,
        'line-opacity': 0.6,
        'line-width': byZoom([
          [5, 0.6],
          [10, 1.8],
        ]),
      },
    },
    {
      id: 'routes-casing',
      type: 'line',
      source: 'routes',
      filter: shown,
      layout: round,
      paint: {
        'line-color': ink.halo,
        'line-opacity': 0.85,
        'line-width': byZoomTimes(
          weight,
          WIDTH.map(([zoom, px]) => [zoom, px + 2.2] as const),
        ),
      },
    },
    {
      id: 'routes-line',
      type: 'line',
      source: 'routes',
      filter: shown,
      layout: round,
      paint: { 'line-color': ['get', 'colour'], 'line-width': byZoomTimes(weight, WIDTH) },
    },
    {
      id: 'routes-arrow',
      type: 'symbol',
      source: 'routes',
      filter: ['get', 'moves'],
      layout: {
        'symbol-placement': 'line',
        'symbol-spacing': 90,
        'icon-image': 'mark-arrow',
        'icon-size': ['interpolate', ['linear'], ['zoom'], 4, 0.5, 8, 0.8],
        'icon-rotation-alignment': 'map',
        'icon-overlap': 'always',
        'icon-ignore-placement': true,
      },
    },
    {
      id: 'routes-name',
      type: 'symbol',
      source: 'routes',
      filter: ['any', shown, ['>=', ['zoom'], 7]],
      minzoom: 4.5,
      layout: {
        'symbol-placement': 'line',
        'symbol-spacing': 600,
        'text-field': ['get', 'name'],
        'text-font': [FONTS.italic],
        'text-size': 12,
        'text-offset': [0, -0.9],
        'text-max-angle': 40,
      },
      paint: { 'text-color': ['get', 'colour'], 'text-halo-color': ink.halo, 'text-halo-width': 1.4 },
    },
  ]
}

/** An alliance: its members keep their colours, a line parts them from other land, dashes part associates; the rest fades. */
export function memberLayers(ink: Ink): LayerSpecification[] {
  const outline = byZoom([
    [3.5, 1.8],
    [6, 3.2],
    [10, 5],
  ])
  const isRole = (role: string) => ['==', ['get', 'role'], role] as never
  return [
    {
      id: 'members-fade',
      type: 'fill',
      source: 'members',
      filter: isRole('outside'),
      paint: { 'fill-color': ink.paper, 'fill-opacity': 0.72, 'fill-antialias': false },
    },
    {
      id: 'members-line',
      type: 'line',
      source: 'members',
      filter: isRole('member'),
      layout: { 'line-join': 'round' },
      paint: { 'line-color': ink.accent, 'line-width': outline },
    },
    {
      id: 'members-dash',
      type: 'line',
      source: 'members',
      filter: isRole('other'),
      layout: { 'line-join': 'round' },
      paint: { 'line-color': ink.accent, 'line-width': outline, 'line-dasharray': [2.5, 2] },
    },
  ]
}
