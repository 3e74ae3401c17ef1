/** Letters as shapes: a drawing with them looks the same where the fonts of the atlas are missing, and needs none. */
import type { Track } from './curve'
import type { Lettering } from './lettering'
import { attributes, decimal, tenth } from './markup'
import type { Definitions } from './Definitions'
import type { Face } from './text-width'

/** The shape of a letter on its baseline; lengths in thousandths of an em, y downwards. */
export interface Glyph {
  /** The same for the same shape. */
  key: string
  /** Text of an SVG path; '' for a space. */
  path: string
  advance: number
}

export interface Outlines {
  /** A text as its font sets it, left to right. */
  lay: (text: string, face: Face) => readonly Glyph[]
}

export interface Stand {
  x: number
  /** Of the baseline. */
  y: number
  anchor: 'start' | 'middle' | 'end'
}

const EM = 1000

/** A line of text in shapes. */
export function outlineLine(
  lettering: Lettering,
  { x, y, anchor }: Stand,
  outlines: Outlines,
  defined: Definitions,
): string {
  const scale = lettering.size / EM
  const apart = lettering.spacing / scale
  const glyphs = outlines.lay(lettering.text, lettering.face)
  let way = 0
  const letters = glyphs.map((glyph) => {
    const at = way
    way += glyph.advance + apart
    return use(defined, glyph, attributes({ x: Math.round(at) || null }))
  })
  const width = (way - apart) * scale
  const left = x - (anchor === 'start' ? 0 : anchor === 'end' ? width : width / 2)
  return inked(letters.join(''), lettering, `translate(${tenth(left)} ${tenth(y)})`, defined)
}

/** A text in shapes along a track, in its middle; `below` is from the line down to the baseline, px. */
export function outlineAlong(
  lettering: Lettering,
  track: Track,
  below: number,
  outlines: Outlines,
  defined: Definitions,
) {
  const scale = lettering.size / EM
  const glyphs = outlines.lay(lettering.text, lettering.face)
  const widths = glyphs.map(({ advance }) => advance * scale)
  const width = widths.reduce((sum, one) => sum + one + lettering.spacing, -lettering.spacing)
  let way = (track.length - width) / 2
  const letters = glyphs.map((glyph, i) => {
    // A letter stands upright over the middle of its place.
    const half = widths[i]! / 2
    const { x, y, angle } = track.at(way + half)
    way += widths[i]! + lettering.spacing
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
    const left = (x - half * cos - below * sin) / scale
    const top = (y - half * sin + below * cos) / scale
    const turned = `translate(${Math.round(left)} ${Math.round(top)})rotate(${tenth((angle * 180) / Math.PI)})`
    return use(defined, glyph, attributes({ transform: turned }))
  })
  return inked(letters.join(''), lettering, '', defined)
}

function use(defined: Definitions, { key, path }: Glyph, place: string): string {
  if (path === '') return ''
  const id = defined.define(`glyph ${key}`, (own) => `<path id="${own}" d="${path}"/>`)
  return `<use href="#${id}"${place}/>`
}

/** Letters in thousandths of an em put where they belong: first the halo of all, then the letters over it. */
function inked(
  letters: string,
  { size, colour, halo, haloWidth }: Lettering,
  place: string,
  defined: Definitions,
): string {
  const scale = size / EM
  const group = attributes({ transform: `${place}scale(${Math.round(scale * 1e5) / 1e5})`, fill: colour })
  if (!haloWidth) return `<g${group}>${letters}</g>`
  const id = defined.define(`letters ${place} ${letters}`, (own) => `<g id="${own}">${letters}</g>`)
  const under = attributes({ stroke: halo, 'stroke-width': decimal(haloWidth / scale), 'stroke-linejoin': 'round' })
  return `<g${group}><use href="#${id}"${under}/><use href="#${id}"/></g>`
}
