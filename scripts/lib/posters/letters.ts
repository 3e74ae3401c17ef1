/** The shapes of letters in the fonts of the atlas, for drawings that are shown without these fonts. */
import type * as Fontkit from 'fontkit'
import { createRequire } from 'node:module'
import type { Language } from '../../../src/core/names'
import type { Glyph, Outlines } from '../../../src/map/static/outlines'
import type { Face } from '../../../src/map/static/text-width'

/** Each font comes in files by script; the first that has a letter gives it. */
const SCRIPTS = ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext']
const FILES: Record<Face, [family: string, cut: string]> = {
  serif: ['noto-serif', '500-normal'],
  italic: ['noto-serif', '400-italic'],
  sans: ['noto-sans', '400-normal'],
  bold: ['noto-sans', '600-normal'],
}
/** Serbian has italic letters of its own; fonts call languages by these names. */
const FONT_LANGUAGES: Partial<Record<Language, string>> = { 'sr-Cyrl': 'SRB ' }
const EM = 1000
const COMBINING = /\p{Mn}/u

const languages = new Map<Language, Outlines>()

/** The letters of all names on the map in a language. */
export function outlinesFor(language: Language): Outlines {
  const outlines = languages.get(language) ?? new Letters(language)
  languages.set(language, outlines)
  return outlines
}

/** Each text is set once. */
class Letters implements Outlines {
  readonly #laid = new Map<string, readonly Glyph[]>()

  constructor(private readonly language: Language) {}

  lay(text: string, face: Face): readonly Glyph[] {
    const key = `${face} ${text}`
    let laid = this.#laid.get(key)
    if (!laid) {
      laid = runsOf(text.normalize('NFC'), face).flatMap((run) => layRun(run, face, this.language))
      this.#laid.set(key, laid)
    }
    return laid
  }
}

interface Run {
  script: string
  text: string
}

/** The text cut where another file of the font has the next letter. */
function runsOf(text: string, face: Face): Run[] {
  const runs: Run[] = []
  for (const letter of text) {
    const code = letter.codePointAt(0)!
    const last = runs.at(-1)
    const isWithLast = last && COMBINING.test(letter) && fontOf(face, last.script).hasGlyphForCodePoint(code)
    const script = isWithLast ? last.script : SCRIPTS.find((one) => fontOf(face, one).hasGlyphForCodePoint(code))
    if (script === undefined)
      throw new Error(
        `letter without shape: ${letter} in “${text}”, expected one of ${FILES[face][0]} in ${SCRIPTS.join(', ')}`,
      )
    if (last?.script === script) last.text += letter
    else runs.push({ script, text: letter })
  }
  return runs
}

function layRun({ script, text }: Run, face: Face, language: Language): Glyph[] {
  const font = fontOf(face, script)
  const isCyrillic = script.startsWith('cyrillic')
  const fontLanguage = isCyrillic ? FONT_LANGUAGES[language] : undefined
  // Letters that grow together cannot be spaced.
  const { glyphs, positions } = font.layout(
    text,
    { liga: false, clig: false },
    isCyrillic ? 'cyrl' : 'latn',
    fontLanguage,
  )
  const scale = EM / font.unitsPerEm
  return glyphs.map((glyph, i) => {
    const { xAdvance, xOffset, yOffset } = positions[i]!
    const isMoved = xOffset !== 0 || yOffset !== 0
    return {
      key: `${face} ${script} ${glyph.id}${isMoved ? ` ${xOffset} ${yOffset}` : ''}`,
      path: pathOf(glyph, scale, xOffset, yOffset),
      advance: xAdvance * scale,
    }
  })
}

const LETTERS: Record<string, string> = {
  moveTo: 'm',
  lineTo: 'l',
  quadraticCurveTo: 'q',
  bezierCurveTo: 'c',
  closePath: 'z',
}

/** The path of a glyph in thousandths of an em, y downwards, by relative steps. */
function pathOf({ path }: Fontkit.Glyph, scale: number, dx: number, dy: number): string {
  let [x, y, startX, startY] = [0, 0, 0, 0]
  let text = ''
  for (const { command, args } of path.commands) {
    const numbers: number[] = []
    let [endX, endY] = [x, y]
    for (let i = 0; i < args.length; i += 2) {
      endX = Math.round((args[i]! + dx) * scale)
      endY = Math.round(-(args[i + 1]! + dy) * scale)
      numbers.push(endX - x, endY - y)
    }
    ;[x, y] = command === 'closePath' ? [startX, startY] : [endX, endY]
    if (command === 'moveTo') [startX, startY] = [x, y]
    text += LETTERS[command]! + numbers.join(' ').replaceAll(' -', '-')
  }
  return text
}

const fonts = new Map<string, Fontkit.Font>()
const require = createRequire(import.meta.url)

function fontOf(face: Face, script: string): Fontkit.Font {
  const [family, cut] = FILES[face]
  const file = `@fontsource/${family}/files/${family}-${script}-${cut}.woff2`
  let font = fonts.get(file)
  if (!font) {
    // Fetched when it is used: the command line imports this file for every command.
    const { openSync } = require('fontkit') as typeof Fontkit
    fonts.set(file, (font = openSync(require.resolve(file))))
  }
  return font
}
