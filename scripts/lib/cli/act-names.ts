import { joinActNames } from '../../../src/core/act-names'
import type { ActNames, Manifest } from '../../../src/core/atlas-data'
import { WRITTEN_LANGUAGES, type Names, type WrittenLanguage } from '../../../src/core/names'

/** The names of all acts in all languages, out of compiled files that `read` reads. */
export function readActNames(read: (file: keyof Manifest['files']) => unknown): Names[] {
  const lists = WRITTEN_LANGUAGES.map((language) => [language, read(`act-names-${language}`)])
  return joinActNames(Object.fromEntries(lists) as Record<WrittenLanguage, ActNames>)
}
