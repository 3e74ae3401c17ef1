import { wordsOf } from '../words-of'
import type { ShareWords } from './en'

export type { ShareWords }

/** The words of the Share dialog in a language. */
export const loadShareWords = wordsOf<ShareWords>({
  en: async () => (await import('./en')).en,
  'sr-Cyrl': async () => (await import('./sr-Cyrl')).srCyrl,
  ru: async () => (await import('./ru')).ru,
  uk: async () => (await import('./uk')).uk,
})
