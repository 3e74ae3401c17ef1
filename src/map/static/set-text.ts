/** Texts of a drawing: as SVG text, or as the shapes of their letters where no font of ours can be had. */
import { curveText, smooth, Track } from './curve'
import { letteringAttributes, type FontStacks } from './lettering'
import { attributes, escapeText, tenth } from './markup'
import { outlineAlong, outlineLine, type Outlines } from './outlines'
import type { PlacedLine } from './place-lines'
import type { SetText } from './place-points'
import type { Sheet } from './Sheet'

export interface TextPens {
  sheet: Sheet
  fonts: FontStacks
  /** Shapes of letters; null where texts stay texts. */
  outlines: Outlines | null
}

/** From the middle of a line of text down to its baseline, em. */
const BASELINE = 0.35

/** The lines of a text at a point. */
export function setLines({ lettering, lines, anchor, x, y, lineHeight }: SetText, pens: TextPens): string {
  const top = y - ((lines.length - 1) * lineHeight) / 2 + BASELINE * lettering.size
  if (pens.outlines) {
    const { sheet, outlines } = pens
    return lines
      .map((text, i) => outlineLine({ ...lettering, text }, { x, y: top + i * lineHeight, anchor }, outlines, sheet))
      .join('')
  }
  const place = attributes({ x: tenth(x), y: tenth(top), 'text-anchor': anchor === 'start' ? null : anchor })
  const set = lines.map((line, i) =>
    i === 0 ? escapeText(line) : `<tspan x="${tenth(x)}" dy="${tenth(lineHeight)}">${escapeText(line)}</tspan>`,
  )
  return `<text${place}${letteringAttributes(lettering, pens.fonts)}>${set.join('')}</text>`
}

/** A text along a line, in its middle. */
export function setAlong({ lettering, line, down }: PlacedLine, { sheet, fonts, outlines }: TextPens): string {
  const below = down + BASELINE * lettering.size
  if (outlines) return outlineAlong(lettering, new Track(smooth(line)), below, outlines, sheet)
  const text = curveText(line)
  const id = sheet.define(`name ${text}`, (own) => `<path id="${own}" d="${text}"/>`)
  const look = letteringAttributes(lettering, fonts)
  // The space after the last letter counts as text.
  const start = lettering.spacing > 0.05 ? ` dx="${tenth(lettering.spacing / 2)}"` : ''
  return `<text${look} dy="${tenth(below)}"${start} text-anchor="middle"><textPath href="#${id}" startOffset="50%">${escapeText(lettering.text)}</textPath></text>`
}
