import { wordsOf } from '../words-of'
import type { AuthorWords } from './en'

export type { AuthorWords }

export const loadAuthorWords = wordsOf<AuthorWords>({
  en: async () => (await import('./en')).en,
  'sr-Cyrl': async () => (await import('./sr-Cyrl')).srCyrl,
  ru: async () => (await import('./ru')).ru,
  uk: async () => (await import('./uk')).uk,
})
