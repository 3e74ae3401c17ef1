import type { LessonFaultWords } from '../../core/lesson-fault'
import { wordsOf } from '../words-of'

/** What is wrong with a lesson file, in the words of the reader; what stands in the file is given to them. */
export const loadLessonFaultWords = wordsOf<LessonFaultWords>({
  en: async () => (await import('../../core/lesson-fault')).ENGLISH_FAULTS,
  'sr-Cyrl': async () => (await import('./sr-Cyrl')).srCyrl,
  ru: async () => (await import('./ru')).ru,
  uk: async () => (await import('./uk')).uk,
})
