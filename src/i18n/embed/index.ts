/** The words of the atlas in a frame. */
import { wordsOf } from '../words-of'
import type { EmbedWords } from './en'

export type { EmbedWords } from './en'

export const loadEmbedWords = wordsOf<EmbedWords>({
  en: async () => (await import('./en')).en,
  'sr-Cyrl': async () => (await import('./sr-Cyrl')).srCyrl,
  ru: async () => (await import('./ru')).ru,
  uk: async () => (await import('./uk')).uk,
})
