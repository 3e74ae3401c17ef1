import { emWidth } from '../label-type'

/** A name in lines, and how wide and high it stands, em. */
export interface Arrangement {
  lines: string[]
  spacing: number
  width: number
  height: number
}

const LINE_HEIGHT = 1.15
const MOST_LINES = 4
/** Between letters, em: wide first, as atlases have it, and close where that is the way to find room. */
const SPACINGS = { state: [0.35, 0.06], part: [0.12, 0.03], zone: [0.08, 0.02] } as const

/** The ways to set a name: in one line, wide and close, then in more lines of about the same width. */
export function arrangements(name: string, level: keyof typeof SPACINGS): Arrangement[] {
  const [wide, close] = SPACINGS[level]
  const found = [arrange([name], wide), arrange([name], close)]
  for (let count = 2; count <= MOST_LINES; count++) {
    const lines = inLines(name, count)
    if (lines.length === count) found.push(arrange(lines, close))
  }
  return found
}

function arrange(lines: string[], spacing: number): Arrangement {
  const width = Math.max(...lines.map((line) => emWidth(line) + [...line].length * spacing))
  return { lines, spacing, width, height: lines.length * LINE_HEIGHT }
}

/** A text in so many lines or fewer, the widest as narrow as may be; it breaks at spaces and after hyphens. */
function inLines(text: string, count: number): string[] {
  const words = text.split(/ |(?<=-)/)
  for (let most = emWidth(text) / count; ; most *= 1.06) {
    const lines: string[] = []
    for (const word of words) {
      const line = lines.at(-1)
      const longer = line === undefined ? word : line.endsWith('-') ? line + word : `${line} ${word}`
      if (line !== undefined && emWidth(longer) <= most) lines[lines.length - 1] = longer
      else lines.push(word)
    }
    if (lines.length <= count) return lines
  }
}
