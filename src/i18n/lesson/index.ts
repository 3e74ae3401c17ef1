import { wordsOf } from '../words-of'
import type { LessonWords } from './en'

export type { LessonWords }

export const loadLessonWords = wordsOf<LessonWords>({
  en: async () => (await import('./en')).en,
  'sr-Cyrl': async () => (await import('./sr-Cyrl')).srCyrl,
  ru: async () => (await import('./ru')).ru,
  uk: async () => (await import('./uk')).uk,
})
