import type { LayerSpecification } from 'maplibre-gl'
import { FONTS } from '../fonts'
import type { Ink } from '../ink'
import { byZoom } from './expressions'

const WIDTH = [
  [3.5, 1.4],
  [6, 2.4],
  [10, 4],
] as const

/** Ways of people and armies: a line of ink on a casing of paper, arrowheads along it; what was built has none. */
export function routeLayers(ink: Ink): LayerSpecification[] {
  const round = { 'line-join': 'round', 'line-cap': 'round' } as const
  return [
    {
      id: 'routes-casing',
      type: 'line',
      source: 'routes',
      layout: round,
      paint: {
        'line-color': ink.halo,
        'line-opacity': 0.85,
        'line-width': byZoom(WIDTH.map(([zoom, px]) => [zoom, px + 2.2] as const)),
      },
    },
    {
      id: 'routes-line',
      type: 'line',
      source: 'routes',
      layout: round,
      paint: { 'line-color': ['get', 'colour'], 'line-width': byZoom(WIDTH) },
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

/** The members of an alliance: a wash inside one outline; whoever was less than a member inside dashes. */
export function memberLayers(ink: Ink): LayerSpecification[] {
  const outline = byZoom([
    [3.5, 1.6],
    [6, 2.8],
    [10, 4.5],
  ])
  return [
    {
      id: 'members-wash',
      type: 'fill',
      source: 'members',
      paint: {
        'fill-color': ink.accent,
        'fill-opacity': ['case', ['get', 'full'], 0.2, 0.08],
        'fill-antialias': false,
      },
    },
    {
      id: 'members-line',
      type: 'line',
      source: 'members',
      filter: ['get', 'full'],
      layout: { 'line-join': 'round' },
      paint: { 'line-color': ink.accent, 'line-width': outline },
    },
    {
      id: 'members-dash',
      type: 'line',
      source: 'members',
      filter: ['!', ['get', 'full']],
      layout: { 'line-join': 'round' },
      paint: { 'line-color': ink.accent, 'line-width': outline, 'line-dasharray': [2.5, 2] },
    },
  ]
}
