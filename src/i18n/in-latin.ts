import { toSerbianLatin } from '../core/serbian-script'

type Entry = string | ((...args: never[]) => string) | { [key: string]: Entry }

/** The words of a Serbian dictionary in Latin script, by rule. */
export function inLatin<T>(words: T): T {
  return latin(words as Entry) as T
}

function latin(entry: Entry): Entry {
  if (typeof entry === 'string') return toSerbianLatin(entry)
  if (typeof entry === 'function') return (...args: never[]) => toSerbianLatin(entry(...args))
  return Object.fromEntries(Object.entries(entry).map(([key, value]) => [key, latin(value)]))
}
