/** Engraves the ruler of time on a canvas: eras, acts, wars, years. Only the stretch decides; the needle is not drawn here. */
import { MONTH_ALONE } from '../../core/month-names'
import { nameIn, type Language } from '../../core/names'
import type { ActData, SpanData } from '../../core/atlas-data'
import { rulerMarks, type RulerMark } from '../../core/ruler-marks'
import { positionOf, tickHeight, type Stretch } from '../../core/timeline'
import type { RulerInk } from './ruler-ink'

export interface RulerPicture {
  stretch: Stretch
  width: number
  language: Language
  acts: readonly ActData[]
  eras: readonly SpanData[]
  wars: readonly SpanData[]
  ink: RulerInk
}

/** Rows from the top, in pixels: names of eras, ticks that rise from the baseline, lines and labels that hang from it. */
export const ROWS = { era: 18, tickTop: 19, baseline: 48, label: 68, height: 74 }
const LONGEST_TICK = ROWS.baseline - ROWS.tickTop
const LINE_LENGTHS = { 0: 4, 1: 6, 2: 9 }
const WAR_HEIGHT = 2

export function drawRuler(context: CanvasRenderingContext2D, picture: RulerPicture): void {
  const { width, ink } = picture
  context.clearRect(0, 0, width, ROWS.height)
  drawEras(context, picture)
  drawWars(context, picture)
  drawMarks(context, picture)
  drawTicks(context, picture)
  context.fillStyle = ink.strong
  context.fillRect(0, ROWS.baseline, width, 1)
}

function drawEras(context: CanvasRenderingContext2D, { eras, stretch, width, language, ink }: RulerPicture): void {
  context.font = `italic 400 13px ${ink.serif}`
  context.textBaseline = 'middle'
  for (const [index, era] of eras.entries()) {
    const [left, right] = edges(era, stretch, width)
    if (right <= 0 || left >= width) continue
    context.fillStyle = index % 2 === 0 ? ink.era : ink.eraOther
    context.fillRect(left, 0, right - left, ROWS.baseline)
    context.fillStyle = ink.rule
    if (left > 0) context.fillRect(Math.round(left), 0, 1, ROWS.baseline)
    writeInside(
      context,
      nameIn(era.names, language),
      Math.max(left, 0),
      Math.min(right, width),
      ROWS.era / 2 + 1,
      ink.soft,
    )
  }
}

/** Text in the middle of a band, or none where it would not fit. */
function writeInside(
  context: CanvasRenderingContext2D,
  text: string,
  left: number,
  right: number,
  y: number,
  colour: string,
): void {
  const length = context.measureText(text).width
  if (length + 12 > right - left) return
  context.fillStyle = colour
  context.fillText(text, (left + right - length) / 2, y)
}

/** Thin spans under the baseline; wars that overlap in time lie in up to three rows. */
function drawWars(context: CanvasRenderingContext2D, { wars, stretch, width, language, ink }: RulerPicture): void {
  const rowEnds = [-Infinity, -Infinity, -Infinity]
  context.font = `400 11px ${ink.sans}`
  let namedUpTo = -Infinity
  context.textBaseline = 'alphabetic'
  for (const war of [...wars].sort((a, b) => a.from - b.from)) {
    const row = rowEnds.findIndex((end) => end <= war.from)
    if (row < 0) continue
    rowEnds[row] = war.to
    const [left, right] = edges(war, stretch, width)
    if (right <= 0 || left >= width) continue
    const length = Math.max(right - left, 2)
    context.fillStyle = ink.war
    context.fillRect(left, ROWS.baseline + 1 + row * (WAR_HEIGHT + 1), length, WAR_HEIGHT)
    context.globalAlpha = 0.08
    context.fillRect(left, ROWS.era, length, ROWS.baseline - ROWS.era)
    context.globalAlpha = 1
    const [from, to] = [Math.max(left, 0), Math.min(right, width)]
    if (to - from > 60 && from >= namedUpTo) {
      namedUpTo = to
      writeInside(context, nameIn(war.names, language), from, to, ROWS.era + 10, ink.war)
    }
  }
}

function drawMarks(context: CanvasRenderingContext2D, { stretch, width, language, ink }: RulerPicture): void {
  const labelWidth = 42
  context.font = `400 12px ${ink.sans}`
  context.textBaseline = 'alphabetic'
  context.textAlign = 'center'
  for (const mark of rulerMarks(stretch, width, labelWidth)) {
    const x = Math.round(positionOf(mark.day, stretch) * width)
    context.fillStyle = mark.rank === 0 ? ink.rule : ink.strong
    context.fillRect(x, ROWS.baseline, 1, LINE_LENGTHS[mark.rank])
    if (!mark.label || x < 14 || x > width - 14) continue
    context.fillStyle = mark.label.unit === 'year' ? ink.text : ink.soft
    context.fillText(labelOf(mark.label, language), x, ROWS.label)
  }
  context.textAlign = 'start'
}

function labelOf({ unit, year, month, day }: NonNullable<RulerMark['label']>, language: Language): string {
  if (unit === 'year') return String(year)
  if (unit === 'day') return String(day)
  const name = MONTH_ALONE[language][month - 1]!
  return name.length > 4 ? name.slice(0, 3) : name
}

/** Acts that fall on one pixel stand as one tick, the highest. */
function drawTicks(context: CanvasRenderingContext2D, { acts, stretch, width, ink }: RulerPicture): void {
  const largest = acts.reduce((most, act) => (act.kind === 'opening' ? most : Math.max(most, act.km2)), 0)
  const heights = new Map<number, number>()
  for (const act of acts) {
    const x = Math.round(positionOf(act.day, stretch) * width)
    if (x < 0 || x > width) continue
    heights.set(x, Math.max(heights.get(x) ?? 0, tickHeight(act.km2, largest)))
  }
  context.fillStyle = ink.text
  for (const [x, height] of heights) {
    const length = Math.round(height * LONGEST_TICK)
    context.globalAlpha = 0.55 + 0.45 * height
    context.fillRect(x, ROWS.baseline - length, 1, length)
  }
  context.globalAlpha = 1
}

function edges(span: Stretch, stretch: Stretch, width: number): [number, number] {
  return [positionOf(span.from, stretch) * width, positionOf(span.to, stretch) * width]
}
