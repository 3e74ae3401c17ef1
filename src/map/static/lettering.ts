/** How a symbol layer sets a text: face, size, spacing, lines and colours. */
import type { SymbolLayerSpecification } from 'maplibre-gl'
import { FONTS } from '../font-names'
import { evaluate, evaluateNumber, type Scope } from './evaluate'
import { attributes, decimal } from './markup'
import { textWidth, type Face } from './text-width'

/** A family with what to set instead where it is missing: on each system one that is not wider, so that no name runs into another. */
export type FontStacks = Record<'serif' | 'sans', string>

export const FONT_STACKS: FontStacks = {
  serif: "'Noto Serif','Source Serif 4',Georgia,'Liberation Serif','Times New Roman',serif",
  sans: "'Noto Sans','Source Sans 3','Segoe UI',Helvetica,'Liberation Sans',Arial,sans-serif",
}

export interface Lettering {
  text: string
  face: Face
  /** px */
  size: number
  /** px between letters. */
  spacing: number
  colour: string
  halo: string
  /** Width of the halo's stroke, px; half of it shows. */
  haloWidth: number
  /** px around the text that nothing else may take. */
  padding: number
}

const FACES: Record<string, Face> = {
  [FONTS.serif]: 'serif',
  [FONTS.italic]: 'italic',
  [FONTS.sans]: 'sans',
  [FONTS.bold]: 'bold',
}

/** MapLibre keeps this much free around a text unless told otherwise, px. */
const PADDING = 2

/** The lettering of a feature; null where it has no text. */
export function letteringOf({ layout = {}, paint = {} }: SymbolLayerSpecification, scope: Scope): Lettering | null {
  // MapLibre lays out text once for each whole zoom; size alone follows between.
  const text = evaluate(layout['text-field'], { ...scope, zoom: Math.floor(scope.zoom) })
  if (typeof text !== 'string' || text === '') return null
  const [font] = evaluate(layout['text-font'], scope) as string[]
  const size = evaluateNumber(layout['text-size'] ?? 16, scope)
  return {
    text,
    face: FACES[font!] ?? 'sans',
    size,
    spacing: evaluateNumber(layout['text-letter-spacing'], scope) * size,
    colour: evaluate(paint['text-color'], scope) as string,
    halo: evaluate(paint['text-halo-color'], scope) as string,
    haloWidth: 2 * evaluateNumber(paint['text-halo-width'], scope) - evaluateNumber(paint['text-halo-blur'], scope),
    padding: evaluateNumber(layout['text-padding'] ?? PADDING, scope),
  }
}

/** Width of a text as set, px. */
export const widthOf = (text: string, { face, size, spacing }: Lettering): number =>
  textWidth(text, face) * size + [...text].length * spacing

/** The attributes of a text, its halo under the letters. */
export function letteringAttributes({ face, size, spacing, colour, halo, haloWidth }: Lettering, fonts: FontStacks) {
  return attributes({
    'font-family': face === 'serif' || face === 'italic' ? fonts.serif : fonts.sans,
    'font-weight': { serif: 500, italic: null, sans: null, bold: 600 }[face],
    'font-style': face === 'italic' ? 'italic' : null,
    'font-size': decimal(size),
    'letter-spacing': spacing > 0.05 ? decimal(spacing) : null,
    fill: colour,
    stroke: halo,
    'stroke-width': haloWidth,
    'stroke-linejoin': 'round',
    'paint-order': 'stroke',
  })
}

/** The text in lines of about the same width, as few as keep to `most` px. */
export function linesOf(lettering: Lettering, most: number): string[] {
  if (lettering.text.includes('\n')) return lettering.text.split('\n')
  const words = lettering.text.split(/ |(?<=-)/)
  const count = Math.ceil(widthOf(lettering.text, lettering) / most)
  if (count < 2 || words.length < 2) return [lettering.text]
  const wanted = widthOf(lettering.text, lettering) / count
  // The raggedness of setting the words from each on, and how many of them then stand in a line.
  const best: { cost: number; take: number }[] = []
  best[words.length] = { cost: 0, take: 0 }
  for (let from = words.length - 1; from >= 0; from--)
    for (let take = 1; from + take <= words.length; take++) {
      const width = widthOf(joined(words.slice(from, from + take)), lettering)
      const isLast = from + take === words.length
      const short = (wanted - width) ** 2
      const cost = (isLast && width < wanted ? short / 2 : short) + best[from + take]!.cost
      if (cost < (best[from]?.cost ?? Infinity)) best[from] = { cost, take }
    }
  const lines: string[] = []
  for (let at = 0; at < words.length; at += best[at]!.take) lines.push(joined(words.slice(at, at + best[at]!.take)))
  return lines
}

/** Words with spaces between, but none after a hyphen. */
const joined = (words: string[]) => words.join(' ').replace(/- /g, '-')
