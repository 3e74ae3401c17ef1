import { toSerbianLatin } from './serbian-script'

/** Language tags of names and of the interface. */
export type Language = 'en' | 'sr-Cyrl' | 'sr-Latn' | 'ru' | 'uk'
export const LANGUAGES: readonly Language[] = ['en', 'sr-Cyrl', 'sr-Latn', 'ru', 'uk']
/** Languages that are written out; Serbian Latin follows from Serbian Cyrillic. */
export type WrittenLanguage = Exclude<Language, 'sr-Latn'>
export const WRITTEN_LANGUAGES: readonly WrittenLanguage[] = ['en', 'sr-Cyrl', 'ru', 'uk']
export const writtenLanguage = (language: Language): WrittenLanguage => (language === 'sr-Latn' ? 'sr-Cyrl' : language)
/** Languages of local and period names, beside those of the interface. */
export type NameLanguage = Language | (string & {})
/** A name in several languages; English and Serbian Cyrillic are always there, Serbian Latin only where the rule does not give it. */
export type Names = { en: string; 'sr-Cyrl': string } & Partial<Record<NameLanguage, string>>

/** The name in the language asked for; else the English one (a reader of Russian or Ukrainian is told so by the interface). */
export function nameIn(names: Names, language: NameLanguage): string {
  return names[language] ?? (language === 'sr-Latn' ? toSerbianLatin(names['sr-Cyrl']) : names.en)
}

/** The name in a language itself, without falling back on another. */
export function ownName(names: Names, language: NameLanguage): string | null {
  return names[language] ?? (language === 'sr-Latn' ? toSerbianLatin(names['sr-Cyrl']) : null)
}

/** The names with Serbian Latin spelt out, for readers who do not know the rule. */
export function withSerbianLatin<T extends Names>(names: T): T & { 'sr-Latn': string } {
  return { ...names, 'sr-Latn': nameIn(names, 'sr-Latn') }
}
