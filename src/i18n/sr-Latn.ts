/** Reči interfejsa latinicom, izvedene iz ćiriličnih po pravilu. */
import { toSerbianLatin } from '../core/serbian-script'
import type { Dictionary } from './en'
import { srCyrl } from './sr-Cyrl'

type Entry = string | ((...args: never[]) => string) | { [key: string]: Entry }

function inLatin(entry: Entry): Entry {
  if (typeof entry === 'string') return toSerbianLatin(entry)
  if (typeof entry === 'function') return (...args: never[]) => toSerbianLatin(entry(...args))
  return Object.fromEntries(Object.entries(entry).map(([key, value]) => [key, inLatin(value)]))
}

export const srLatn = inLatin(srCyrl as unknown as Entry) as unknown as Dictionary
