/** The languages of the interface. A new one is a dictionary and a line here. */
import type { Language } from '../core/names'
import { en, type Dictionary } from './en'
import { srCyrl } from './sr-Cyrl'
import { srLatn } from './sr-Latn'

export const DICTIONARIES: Partial<Record<Language, Dictionary>> & { en: Dictionary } = {
  en,
  'sr-Cyrl': srCyrl,
  'sr-Latn': srLatn,
}

/** What each language calls itself. */
export const LANGUAGE_NAMES: Record<Language, string> = {
  en: 'English',
  'sr-Cyrl': 'Српски (ћирилица)',
  'sr-Latn': 'Srpski (latinica)',
  ru: 'Русский',
  uk: 'Українська',
}

export const LANGUAGES = Object.keys(LANGUAGE_NAMES) as Language[]
export const INTERFACE_LANGUAGES = LANGUAGES.filter((language) => language in DICTIONARIES)

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
