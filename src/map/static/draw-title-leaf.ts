/** A leaf with a title beside a map: the name of the atlas, what the map is about, the years, a line at the foot. */
import { INK } from '../ink'
import { Definitions } from './Definitions'
import { linesOf, widthOf, type Lettering } from './lettering'
import { outlineLine, type Outlines } from './outlines'
import type { Face } from './text-width'

export interface TitleLeaf {
  title: string
  /** Under the title, such as the years; may be empty. */
  subtitle: string
  foot: string
}

interface Size {
  width: number
  height: number
}

const PAPER = INK.light
const PAD = 44
/** Sizes for a title, px: the largest in which it has few enough lines. */
const TITLE_SIZES = [54, 48, 42, 37]
const MOST_LINES = 5
const SUBTITLE_PX = 30
const FOOT_PX = 22

/** The leaf on paper. */
export function drawTitleLeaf(
  { title, subtitle, foot }: TitleLeaf,
  { width, height }: Size,
  outlines: Outlines,
): string {
  const defined = new Definitions('l')
  const inner = width - 2 * PAD
  const set = (text: string, y: number, look: Look) =>
    outlineLine(letteringOf(text, look), { x: PAD, y, anchor: 'start' }, outlines, defined)
  const rule = (y: number, thick: number) =>
    `<path d="M${PAD} ${y}H${PAD + inner}" stroke="${PAPER.neatline}" stroke-width="${thick}"/>`
  const { lines, size } = titleLines(title, inner)
  const line = size * 1.16
  const top = 176
  const titleEnd = top + (lines.length - 1) * line
  const feet = linesOf(letteringOf(foot, { face: 'sans', size: FOOT_PX }), inner)
  const drawn = [
    `<rect width="${width}" height="${height}" fill="${PAPER.page}"/>`,
    set('GRANICA', 80, { face: 'serif', size: 25, spacing: 0.22, colour: PAPER.accent }),
    rule(104, 2.4) + rule(109, 0.8),
    ...lines.map((text, i) => set(text, top + i * line, { face: 'serif', size })),
    set(subtitle, titleEnd + SUBTITLE_PX * 1.75, { face: 'serif', size: SUBTITLE_PX, colour: PAPER.softBorder }),
    ...feet.map((text, i) =>
      set(text, height - PAD - (feet.length - 1 - i) * FOOT_PX * 1.35, {
        face: 'sans',
        size: FOOT_PX,
        colour: PAPER.softBorder,
      }),
    ),
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

function titleLines(title: string, most: number): { lines: string[]; size: number } {
  const set = (size: number) => {
    const lettering = letteringOf(title, { face: 'serif', size })
    const lines = linesOf(lettering, most)
    const isFit = lines.length <= MOST_LINES && lines.every((text) => widthOf(text, { ...lettering, text }) <= most)
    return { lines, size, isFit }
  }
  const settings = TITLE_SIZES.map(set)
  return settings.find(({ isFit }) => isFit) ?? settings.at(-1)!
}
