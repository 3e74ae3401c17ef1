import { wordsOf } from '../words-of'
import type { MenuWords } from './en'

export type { MenuWords }

/** The words of what the buttons open, in a language. */
export const loadMenuWords = wordsOf<MenuWords>({
  en: async () => (await import('./en')).en,
  'sr-Cyrl': async () => (await import('./sr-Cyrl')).srCyrl,
  ru: async () => (await import('./ru')).ru,
  uk: async () => (await import('./uk')).uk,
})
