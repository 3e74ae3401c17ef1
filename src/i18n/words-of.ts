import type { Language } from '../core/names'

/** The dictionaries of a part of the interface, each fetched when its language is first spoken. */
export type Dictionaries<T> = Record<Exclude<Language, 'sr-Latn'>, () => Promise<T>>

/** The loader of a part's words: Serbian in Latin script follows from Cyrillic by rule. */
export function wordsOf<T>(dictionaries: Dictionaries<T>): (language: Language) => Promise<T> {
  return async (language) => {
    if (language !== 'sr-Latn') return dictionaries[language]()
    const [words, { inLatin }] = await Promise.all([dictionaries['sr-Cyrl'](), import('./in-latin')])
    return inLatin(words)
  }
}
