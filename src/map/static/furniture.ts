/** What is set on the sheet beside the map itself: its date, a scale, where it comes from. */
import { LAST_JULIAN_STATE } from '../../core/calendar'
import { formatDay, formatOldStyle } from '../../core/format-day'
import type { Language } from '../../core/names'
import type { Day } from '../../core/time'
import type { Camera } from '../../core/view'
import type { Ink } from '../ink'
import type { Definitions } from './Definitions'
import type { FontStacks } from './lettering'
import { attributes, escapeText, tenth } from './markup'
import { outlineLine, type Outlines, type Stand } from './outlines'
import { WORLD_PX } from './projection'
import type { Box } from './Room'
import { textWidth, type Face } from './text-width'

export interface FurnitureOptions {
  /** The date in both calendars, in the lower left corner. */
  date?: boolean
  /** A line of text over the date. */
  heading?: string
  scaleBar?: boolean
  /** A small line in the lower right corner. */
  credit?: string
}

export interface Furniture {
  svg: string
  /** What it takes of the sheet. */
  boxes: Box[]
}

interface Sheet {
  day: Day
  language: Language
  camera: Camera
  width: number
  height: number
  ink: Ink
  fonts: FontStacks
  /** Shapes of letters and where they are kept; texts stay texts without. */
  outlines?: Outlines | null
  defined: Definitions
}

const EDGE = 12
const PAD = 8

export function furnish(options: FurnitureOptions, sheet: Sheet): Furniture {
  const parts = [drawPlate(options, sheet), drawCorner(options, sheet)].filter((part) => part !== null)
  return { svg: parts.map(({ svg }) => svg).join(''), boxes: parts.flatMap(({ boxes }) => boxes) }
}

interface Line {
  text: string
  face: Face
  size: number
}

/** The heading and the date on a plate of paper. */
function drawPlate({ date, heading }: FurnitureOptions, sheet: Sheet): Furniture | null {
  const { day, language, height, width, ink } = sheet
  const big = width < 500 ? 16 : 22
  const lines: Line[] = [
    ...(heading ? [{ text: heading, face: 'sans' as const, size: 13 }] : []),
    ...(date ? [{ text: formatDay(day, language), face: 'serif' as const, size: big }] : []),
    ...(date && day < LAST_JULIAN_STATE
      ? [{ text: formatOldStyle(day, language), face: 'sans' as const, size: 12 }]
      : []),
  ]
  if (lines.length === 0) return null
  const wide = Math.max(...lines.map(({ text, face, size }) => textWidth(text, face) * size)) + 2 * PAD
  const high = lines.reduce((sum, { size }) => sum + size * 1.3, 0) + PAD
  const box = { left: EDGE, top: height - EDGE - high, right: EDGE + wide, bottom: height - EDGE }
  let y = box.top + PAD / 2
  const texts = lines.map((line) => {
    y += line.size * 1.3
    return drawText(line, { x: box.left + PAD, y: y - line.size * 0.3, anchor: 'start' }, sheet)
  })
  const rect = { x: box.left, y: box.top, width: wide, height: high, fill: ink.page, stroke: ink.neatline }
  return { svg: `<rect${attributes({ ...rect, 'stroke-width': 1 })}/>${texts.join('')}`, boxes: [box] }
}

/** The scale and the credit, one over the other. */
function drawCorner({ scaleBar, credit }: FurnitureOptions, sheet: Sheet): Furniture | null {
  const { width, height } = sheet
  const right = width - EDGE
  const parts: Furniture[] = []
  if (credit) {
    const line: Line = { text: credit, face: 'sans', size: 10 }
    const box = {
      left: right - textWidth(credit, 'sans') * 10,
      top: height - EDGE - 12,
      right,
      bottom: height - EDGE + 2,
    }
    parts.push({ svg: drawText(line, { x: right, y: height - EDGE, anchor: 'end' }, sheet, HALO), boxes: [box] })
  }
  if (scaleBar) parts.push(drawScale(sheet, height - EDGE - (credit ? 20 : 0)))
  return parts.length === 0
    ? null
    : { svg: parts.map(({ svg }) => svg).join(''), boxes: parts.flatMap(({ boxes }) => boxes) }
}

const EARTH_KM = 40_075
/** The bar is no longer than this, px. */
const LONGEST = 130
const KILOMETRES: Record<Language, string> = { en: 'km', 'sr-Cyrl': 'км', 'sr-Latn': 'km', ru: 'км', uk: 'км' }

/** A bar as long as a round number of kilometres in the middle of the sheet. */
function drawScale(sheet: Sheet, bottom: number): Furniture {
  const { camera, language, width, ink } = sheet
  const { lat, zoom } = camera
  const kmPerPx = (EARTH_KM * Math.cos((lat * Math.PI) / 180)) / (WORLD_PX * 2 ** zoom)
  const km = roundDown(LONGEST * kmPerPx)
  const [left, right] = [width - EDGE - km / kmPerPx, width - EDGE]
  const bar = (look: string) => `<path d="M${tenth(left)} ${bottom - 6}v5H${tenth(right)}v-5" fill="none"${look}/>`
  const line: Line = { text: `${km}\u00a0${KILOMETRES[language]}`, face: 'sans', size: 11 }
  const svg =
    bar(attributes({ stroke: ink.halo, 'stroke-width': 3.4 })) +
    bar(attributes({ stroke: ink.text, 'stroke-width': 1.2 })) +
    drawText(line, { x: (left + right) / 2, y: bottom - 5, anchor: 'middle' }, sheet, HALO)
  return { svg, boxes: [{ left: left - 2, top: bottom - 18, right: right + 2, bottom: bottom + 2 }] }
}

/** The largest of 1, 2, 5, 10, 20, 50 … that is not larger. */
function roundDown(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value))
  return [5, 2, 1].find((digit) => digit * power <= value)! * power
}

/** Width of the stroke under letters that stand on the map itself, px. */
const HALO = 2.4

function drawText({ text, face, size }: Line, { x, y, anchor }: Stand, sheet: Sheet, haloWidth = 0): string {
  const { ink, fonts, outlines, defined } = sheet
  if (outlines) {
    const lettering = { text, face, size, spacing: 0, colour: ink.text, halo: ink.halo, haloWidth, padding: 0 }
    return outlineLine(lettering, { x, y, anchor }, outlines, defined)
  }
  const look = attributes({
    x: tenth(x),
    y: tenth(y),
    'text-anchor': anchor === 'start' ? null : anchor,
    'font-family': face === 'serif' ? fonts.serif : fonts.sans,
    'font-weight': face === 'serif' ? 500 : null,
    'font-size': size,
    fill: ink.text,
    stroke: haloWidth ? ink.halo : null,
    'stroke-width': haloWidth || null,
    'paint-order': haloWidth ? 'stroke' : null,
  })
  return `<text${look}>${escapeText(text)}</text>`
}
