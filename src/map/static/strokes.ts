import type { LayerSpecification } from 'maplibre-gl'
import { evaluate, evaluateNumber, type Scope } from './evaluate'
import { attributes, decimal } from './markup'

/** One stroke of the pen, in px; `offset` is how far it lies inside the edge of a shape. */
export interface Stroke {
  colour: string
  width: number
  opacity: number
  offset: number
  dash: readonly number[] | null
  cap: string | null
  join: string | null
}

/** A soft line as two strokes, the wider of them faint: as a blur looks, in any program that shows SVG. */
const SOFT = { wide: 0.4, core: 0.7 } as const
/** No core is finer than this, px. */
const FINEST = 0.5

/** The strokes that a line layer draws a feature with; none where it is transparent. */
export function strokesOf(layer: LayerSpecification, scope: Scope): Stroke[] {
  const paint = (layer.paint ?? {}) as Record<string, unknown>
  const layout = (layer.layout ?? {}) as Record<string, unknown>
  const width = evaluateNumber(paint['line-width'] ?? 1, scope)
  const opacity = evaluateNumber(paint['line-opacity'] ?? 1, scope)
  if (width === 0 || opacity === 0) return []
  const stroke: Stroke = {
    colour: evaluate(paint['line-color'], scope) as string,
    width,
    opacity,
    offset: evaluateNumber(paint['line-offset'], scope),
    dash: (evaluate(paint['line-dasharray'], scope) as number[] | undefined) ?? null,
    cap: (layout['line-cap'] as string) ?? null,
    join: (layout['line-join'] as string) ?? null,
  }
  const blur = evaluateNumber(paint['line-blur'], scope)
  if (blur < FINEST / 2) return [stroke]
  return [
    { ...stroke, opacity: opacity * SOFT.wide },
    { ...stroke, width: Math.max(FINEST, width - blur), opacity: opacity * SOFT.core },
  ]
}

/** The attributes of a stroke; dashes are counted in widths of the line, as MapLibre does. */
export const strokeAttributes = ({ colour, width, opacity, dash, cap, join }: Stroke): string =>
  attributes({
    stroke: colour,
    'stroke-width': width,
    'stroke-opacity': opacity === 1 ? null : opacity,
    'stroke-dasharray': dash && dash.map((share) => decimal(share * width)).join(' '),
    'stroke-linecap': cap === 'butt' ? null : cap,
    'stroke-linejoin': join === 'miter' ? null : join,
  })

/** The same line inside the edge of a shape: twice as wide, for the clip of the shape takes its outer half. */
export const insideStroke = (stroke: Stroke): Stroke => {
  const width = 2 * (stroke.offset + stroke.width / 2)
  return { ...stroke, width, dash: stroke.dash && stroke.dash.map((share) => (share * stroke.width) / width) }
}
