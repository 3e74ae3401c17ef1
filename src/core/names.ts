/** Language tags of names and of the interface. */
export type Language = 'en' | 'sr-Cyrl' | 'sr-Latn' | 'ru' | 'uk'
/** Languages of local and period names, beside those of the interface. */
export type NameLanguage = Language | (string & {})
/** A name in several languages; English and both Serbian scripts are always there. */
export type Names = { en: string; 'sr-Cyrl': string; 'sr-Latn': string } & Partial<Record<NameLanguage, string>>

/** The name in the language asked for; else the English one (a reader of Russian or Ukrainian is told so by the interface). */
export function nameIn(names: Names, language: NameLanguage): string {
  return names[language] ?? names.en
}
