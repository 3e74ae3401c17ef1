/** A leaf with a title beside a map: the name of the atlas, what the map is about, the years, a line at the foot. */
import { INK } from '../ink'
import { Definitions } from './Definitions'
import { linesOf, widthOf, type Lettering } from './lettering'
import { outlineLine, type Outlines } from './outlines'
import type { Face } from './text-width'

export interface TitleLeaf {
  /** Of the atlas. */
  name: string
  title: string
  /** Under the title, such as the years; may be empty. */
  subtitle: string
  /** A sentence, left out where the title leaves no room for it. */
  text: string
  foot: string
}

interface Size {
  width: number
  height: number
}

const PAPER = INK.light
const PAD = 44
/** Baselines of the name of the atlas and of the first line of the title, and the two rules between them, px. */
const NAME_AT = 80
const TITLE_AT = 176
const RULES = [
  { at: 104, thick: 2.4 },
  { at: 109, thick: 0.8 },
]
/** Sizes for a title, px: the largest in which it has few enough lines. */
const TITLE_SIZES = [54, 48, 42, 37]
const MOST_LINES = 5
const SUBTITLE_PX = 30
const TEXT_PX = 22
/** Baseline to baseline, em. */
const LEADING = 1.36

/** The leaf on paper. */
export function drawTitleLeaf(
  { name, title, subtitle, text: sentence, foot }: TitleLeaf,
  { width, height }: Size,
  outlines: Outlines,
): string {
  const defined = new Definitions('l')
  const inner = width - 2 * PAD
  const set = (text: string, y: number, look: Look) =>
    outlineLine(letteringOf(text, look), { x: PAD, y, anchor: 'start' }, outlines, defined)
  const { lines, size } = titleLines(title, inner)
  const line = size * 1.16
  const titleEnd = TITLE_AT + (lines.length - 1) * line
  const subtitleAt = titleEnd + (subtitle === '' ? 0 : SUBTITLE_PX * 1.75)
  const small: Look = { face: 'sans', size: TEXT_PX, colour: PAPER.softBorder }
  const paragraph = (text: string, top: number, look: Look) =>
    fittedLines(text, look, inner).map((line, i) => set(line, top + i * TEXT_PX * LEADING, look))
  const heightOf = (text: string) => fittedLines(text, small, inner).length * TEXT_PX * LEADING
  const footTop = height - PAD - heightOf(foot) + TEXT_PX * LEADING
  const textTop = subtitleAt + TEXT_PX * 2.3
  const hasRoom = textTop + heightOf(sentence) < footTop - TEXT_PX
  const drawn = [
    `<rect width="${width}" height="${height}" fill="${PAPER.page}"/>`,
    set(name.toUpperCase(), NAME_AT, { face: 'serif', size: 25, spacing: 0.22, colour: PAPER.accent }),
    ...RULES.map(
      ({ at, thick }) => `<path d="M${PAD} ${at}H${PAD + inner}" stroke="${PAPER.neatline}" stroke-width="${thick}"/>`,
    ),
    ...lines.map((text, i) => set(text, TITLE_AT + i * line, { face: 'serif', size })),
    set(subtitle, subtitleAt, { face: 'serif', size: SUBTITLE_PX, colour: PAPER.softBorder }),
    ...(hasRoom ? paragraph(sentence, textTop, { ...small, colour: PAPER.text }) : []),
    ...paragraph(foot, footTop, small),
    `<path d="M${width} 0V${height}" stroke="${PAPER.neatline}" stroke-width="2"/>`,
  ]
  return defined.takeDefinitions() + drawn.join('')
}

interface Look {
  face: Face
  size: number
  /** Between letters, em. */
  spacing?: number
  colour?: string
}

const letteringOf = (text: string, { face, size, spacing = 0, colour = PAPER.text }: Look): Lettering => ({
  ...{ text, face, size, colour, halo: PAPER.page, haloWidth: 0, padding: 0 },
  spacing: spacing * size,
})

/** The text in lines none of which is wider than `most` px, unless a word is. */
function fittedLines(text: string, look: Look, most: number): string[] {
  const lettering = letteringOf(text, look)
  const settings = [1, 0.9, 0.8, 0.7].map((share) => linesOf(lettering, most * share))
  const isFit = (lines: string[]) => lines.every((line) => widthOf(line, lettering) <= most)
  return settings.find(isFit) ?? settings.at(-1)!
}

function titleLines(title: string, most: number): { lines: string[]; size: number } {
  const set = (size: number) => {
    const lettering = letteringOf(title, { face: 'serif', size })
    const lines = linesOf(lettering, most)
    const isFit = lines.length <= MOST_LINES && lines.every((line) => widthOf(line, lettering) <= most)
    return { lines, size, isFit }
  }
  const settings = TITLE_SIZES.map(set)
  return settings.find(({ isFit }) => isFit) ?? settings.at(-1)!
}
