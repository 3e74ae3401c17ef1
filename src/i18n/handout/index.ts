import { wordsOf } from '../words-of'
import type { HandoutWords } from './en'

export type { HandoutWords }

export const loadHandoutWords = wordsOf<HandoutWords>({
  en: async () => (await import('./en')).en,
  'sr-Cyrl': async () => (await import('./sr-Cyrl')).srCyrl,
  ru: async () => (await import('./ru')).ru,
  uk: async () => (await import('./uk')).uk,
})
