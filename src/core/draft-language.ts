/** Which language a lesson file is in: its name says so, else its letters. */
import { LANGUAGES, type Language } from './names'

const NAMED = new RegExp(`^(?:(.*)[.])?(${LANGUAGES.join('|')})[.](?:md|markdown|txt)$`, 'i')

/** `trieste.sr-Cyrl.md` → its lesson and its language; `sr-Cyrl.md` names no lesson; another name says neither. */
export function readFileName(file: string): { slug: string; language: Language | null } {
  const [, slug, tag] = NAMED.exec(file) ?? []
  const language = LANGUAGES.find((known) => known.toLowerCase() === tag?.toLowerCase())
  return language
    ? { slug: slug ?? '', language }
    : { slug: file.replace(/[.](md|markdown|txt)$/i, '').replace(/[.]lesson$/i, ''), language: null }
}

/** Letters, or for English words, that only one of the languages uses. */
const SIGNS: readonly (readonly [Language, RegExp])[] = [
  ['en', /\b(the|of|and|in|to|who|what)\b/gi],
  ['sr-Cyrl', /[ђјљњћџ]/gi],
  ['sr-Latn', /[čćšžđ]/gi],
  ['ru', /[ыэъё]/gi],
  ['uk', /[іїєґ]/gi],
]

/** The language that a text looks to be in. */
export function guessLanguage(text: string): Language {
  const counts = SIGNS.map(([language, sign]) => ({ language, count: text.match(sign)?.length ?? 0 }))
  return counts.reduce((most, one) => (one.count > most.count ? one : most)).language
}
