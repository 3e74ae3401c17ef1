import type { LayerSpecification } from 'maplibre-gl'
import type { Pen } from '../border-state'
import type { Ink } from '../ink'
import { byZoom, byZoomTimes, stateColour, stateNumber } from './expressions'

export const HATCH_TIERS = 7
/** Tier 0 is drawn at every zoom; tier n fades in where the lines before it have drifted 12 px apart. */
export const tierZoom = (tier: number) => 3.3 + tier

/** Land: one opaque fill a cell (opacity would show every seam), and bare paper for when fills are switched off. */
export function fillLayers(ink: Ink): LayerSpecification[] {
  return [
    { id: 'land', type: 'fill', source: 'cells', layout: { visibility: 'none' }, paint: { 'fill-color': ink.paper } },
    {
      id: 'cells',
      type: 'fill',
      source: 'cells',
      paint: { 'fill-color': stateColour('fill', ink.paper), 'fill-antialias': true },
    },
  ]
}

/** Hatching: real lines, for a pattern cannot come from feature-state. */
export function hatchLayers(): LayerSpecification[] {
  return Array.from({ length: HATCH_TIERS }, (_, tier): LayerSpecification => ({
    id: `hatch-${tier}`,
    type: 'line',
    source: 'hatch',
    minzoom: tier === 0 ? 0 : tierZoom(tier),
    filter: ['==', ['get', 'tier'], tier],
    paint: {
      'line-color': stateColour('colour'),
      'line-width': stateNumber('width'),
      'line-opacity': 0.75,
    },
  }))
}

/**
 * The band of full hue along the inside of each border, left and right of the arc. Its colour alone comes from the state
 * (transparent: no band): each property from state costs at every change of date.
 */
export function bandLayers(): LayerSpecification[] {
  const band = (side: 'left' | 'right', sign: number): LayerSpecification => ({
    id: `band-${side}`,
    type: 'line',
    source: 'borders',
    filter: ['has', 'band'],
    // Round joins and caps would double the vertices, and with them the cost of a change of date.
    layout: { 'line-join': 'bevel', 'line-cap': 'square' },
    paint: {
      'line-color': stateColour(side),
      'line-width': byZoom(BAND_WIDTH),
      'line-offset': byZoom(BAND_WIDTH.map(([zoom, px]) => [zoom, (sign * px) / 2] as const)),
      'line-layer-opacity': 0.72,
    },
  })
  return [band('left', -1), band('right', 1)]
}

const BAND_WIDTH = [
  [3, 2],
  [5, 3.8],
  [7, 5.5],
  [10, 10],
] as const

/** Ends meet whatever the angle; a dot is all cap. */
const CAPS: Partial<Record<Pen, 'square' | 'round'>> = { solid: 'square', dot: 'round' }
const PEN_ZOOMS = [3.5, 6, 10] as const

/**
 * Border lines: a layer a pen, holding the arcs that ever need it and showing them by the arc's state. Width and blur come
 * from the cut and are no state, for each property from state is written anew at every change of date.
 */
export function borderLayers(ink: Ink): LayerSpecification[] {
  const pen = (id: Pen, colour: string, widths: [number, number, number], dashes?: number[]): LayerSpecification => {
    const stops = (share: number) => PEN_ZOOMS.map((zoom, i) => [zoom, widths[i]! * share] as const)
    return {
      id: `border-${id}`,
      type: 'line',
      source: 'borders',
      filter: ['has', id],
      layout: { 'line-join': 'bevel', 'line-cap': CAPS[id] ?? 'butt' },
      paint: {
        'line-color': colour,
        // 1 or 0 of the state; until it is set by the pen that the feature names.
        'line-opacity': ['coalesce', ['feature-state', id], ['case', ['==', ['get', 'pen'], id], 1, 0]],
        'line-width': byZoomTimes(['get', 'width'], stops(1)),
        // Half the width blurred at most leaves a core of full ink; dashes would drown in any.
        ...(dashes
          ? { 'line-dasharray': dashes }
          : { 'line-blur': byZoomTimes(['*', ['get', 'blur'], ['get', 'width']], stops(0.5)) }),
      },
    }
  }
  return [
    pen('fine', ink.softBorder, [0.6, 0.7, 1.1], [4, 2.5]),
    pen('dash', ink.softBorder, [0.75, 1.1, 1.7], [6, 2, 1.2, 2]),
    pen('solid', ink.border, [0.8, 1.6, 2.6]),
    pen('dot', ink.border, [0.9, 1.6, 2.4], [0.2, 2]),
    pen('control', ink.border, [0.9, 1.6, 2.4], [2.6, 1.4]),
  ]
}

/** Land that an act moved, and the land of what is picked: an outline, and for the moved land a wash. */
export function emphasisLayers(ink: Ink): LayerSpecification[] {
  const outline = byZoom([
    [3, 1.4],
    [6, 2.4],
    [10, 4],
  ])
  return [
    {
      id: 'highlight-wash',
      type: 'fill',
      source: 'highlight',
      paint: {
        'fill-color': ink.accent,
        'fill-opacity': 0,
        'fill-opacity-transition': { duration: 300 },
        'fill-antialias': false,
      },
    },
    {
      id: 'highlight-outline',
      type: 'line',
      source: 'highlight',
      layout: { 'line-join': 'round' },
      paint: { 'line-color': ink.accent, 'line-width': outline, 'line-opacity': 0 },
    },
    {
      id: 'selection-outline',
      type: 'line',
      source: 'selection',
      layout: { 'line-join': 'round' },
      paint: { 'line-color': ink.text, 'line-width': outline, 'line-opacity': 0.85 },
    },
  ]
}

/** The blank page around the frame, and the neatline. */
export function frameLayers(ink: Ink): LayerSpecification[] {
  return [
    { id: 'page', type: 'fill', source: 'outside', paint: { 'fill-color': ink.page, 'fill-antialias': false } },
    {
      id: 'neatline',
      type: 'line',
      source: 'outside',
      layout: { 'line-join': 'miter' },
      paint: { 'line-color': ink.neatline, 'line-width': 1 },
    },
    {
      id: 'neatline-outer',
      type: 'line',
      source: 'outside',
      layout: { 'line-join': 'miter' },
      paint: { 'line-color': ink.neatline, 'line-width': 2.2, 'line-offset': 5 },
    },
  ]
}
