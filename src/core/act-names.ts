/** The names of acts travel a file a language: read in one, or joined in all. */
import type { ActIndex, ActNames } from './atlas-data'
import { WRITTEN_LANGUAGES, type Language, type Names, type WrittenLanguage } from './names'
import { toSerbianLatin } from './serbian-script'

/** The names of all acts in one language. */
export interface NamedActs {
  language: WrittenLanguage
  names: ActNames
}

/** The name of an act as a reader of `language` reads what is there; null where nothing is. */
export function nameOfAct(named: NamedActs | null, act: ActIndex, language: Language): string | null {
  const name = named?.names[act] ?? null
  return name && named!.language === 'sr-Cyrl' && language === 'sr-Latn' ? toSerbianLatin(name) : name
}

/** The names of all acts, from their lists by language; a language that has no name of its own is left out. */
export function joinActNames(lists: Record<WrittenLanguage, ActNames>): Names[] {
  return lists.en.map((en, act): Names => {
    const own = WRITTEN_LANGUAGES.flatMap((language) => {
      const name = lists[language][act]!
      return language === 'sr-Cyrl' || name !== en ? [[language, name]] : []
    })
    return { en, ...Object.fromEntries(own) } as Names
  })
}
