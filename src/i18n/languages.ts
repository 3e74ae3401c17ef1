/** The languages of the interface. A new one is a dictionary and a line here. */
import { LANGUAGES, type Language } from '../core/names'
import type { Dictionary } from './en'

const DICTIONARIES: Partial<Record<Language, () => Promise<Dictionary>>> = {
  en: async () => (await import('./en')).en,
  'sr-Cyrl': async () => (await import('./sr-Cyrl')).srCyrl,
  'sr-Latn': async () => (await import('./sr-Latn')).srLatn,
  ru: async () => (await import('./ru')).ru,
  uk: async () => (await import('./uk')).uk,
}

/** What each language calls itself. */
export const LANGUAGE_NAMES: Record<Language, string> = {
  en: 'English',
  'sr-Cyrl': 'Српски (ћирилица)',
  'sr-Latn': 'Srpski (latinica)',
  ru: 'Русский',
  uk: 'Українська',
}

export const INTERFACE_LANGUAGES = LANGUAGES.filter((language) => language in DICTIONARIES)

/** The words of the interface in a language; in English where it does not speak that language yet (and says so). */
export function loadDictionary(language: Language): Promise<Dictionary> {
  return (DICTIONARIES[language] ?? DICTIONARIES.en!)()
}

/** The first language of the reader's browser that the interface speaks, else English. Bosnian, Croatian and Montenegrin readers get Serbian in Latin script. */
export function languageOfBrowser(tags: readonly string[]): Language {
  for (const tag of tags) {
    const [base, ...rest] = tag.toLowerCase().split('-')
    if (base === 'en') return 'en'
    if (base === 'sr') return rest.includes('latn') || rest.includes('me') ? 'sr-Latn' : 'sr-Cyrl'
    if (['sh', 'hr', 'bs', 'cnr'].includes(base!)) return 'sr-Latn'
    const same = INTERFACE_LANGUAGES.find((language) => language === base)
    if (same) return same
  }
  return 'en'
}
