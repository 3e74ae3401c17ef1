import { wordsOf } from '../words-of'
import type { ExportWords } from './en'

export type { ExportWords }

export const loadExportWords = wordsOf<ExportWords>({
  en: async () => (await import('./en')).en,
  'sr-Cyrl': async () => (await import('./sr-Cyrl')).srCyrl,
  ru: async () => (await import('./ru')).ru,
  uk: async () => (await import('./uk')).uk,
})
