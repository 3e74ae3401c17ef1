/** Finds things by any of their names: exact before prefix before word before part, then one or two typing errors. */
import { fold } from './fold'
import { toSerbianLatin } from './serbian-script'

export interface Findable {
  kind: 'place' | 'battle' | 'event' | 'site' | 'act' | 'polity' | 'proposal'
  id: string
  /** Every name in every language and period. */
  names: string[]
  /** Breaks ties: smaller first (rank of a place, say). */
  weight: number
}

export interface Found<T extends Findable> {
  entry: T
  /** 0 exact … 1 nothing in common. */
  score: number
}

/** Comparable form of a name: without case, marks and script, so that Ниш, Niš and nis agree. */
export const searchKey = (text: string): string =>
  fold(toSerbianLatin(text))
    .replace(/[^\p{L}\p{N} ]+/gu, ' ')
    .replace(/ +/g, ' ')
    .trim()

/** Entries that match, best first. */
export function find<T extends Findable>(entries: readonly T[], text: string): Found<T>[] {
  const query = searchKey(text)
  if (query === '') return []
  return entries
    .map((entry) => ({ entry, score: Math.min(...entry.names.map((name) => distance(searchKey(name), query))) }))
    .filter(({ score }) => score < 1)
    .sort((a, b) => a.score - b.score || a.entry.weight - b.entry.weight || (a.entry.id < b.entry.id ? -1 : 1))
}

function distance(name: string, query: string): number {
  if (name === query) return 0
  if (name.startsWith(query)) return 0.1 + longer(name, query)
  const words = ` ${name} `
  if (words.includes(` ${query} `)) return 0.2 + longer(name, query)
  if (words.includes(` ${query}`)) return 0.3 + longer(name, query)
  const parts = query.split(' ')
  if (parts.length > 1 && parts.every((p) => words.includes(` ${p}`))) return 0.4 + longer(name, query)
  if (query.length >= 4 && name.includes(query)) return 0.5 + longer(name, query)
  const allowed = query.length >= 8 ? 2 : query.length >= 4 ? 1 : 0
  const errors = Math.min(
    typingErrors(name, query, allowed),
    ...name.split(' ').map((word) => typingErrors(word, query, allowed)),
  )
  return errors <= allowed ? 0.6 + errors / 10 + longer(name, query) : 1
}

const longer = (name: string, query: string) => Math.min(0.09, Math.abs(name.length - query.length) / 500)

/** Damerau–Levenshtein distance of two words, or `most + 1` when it is more than `most`. */
export function typingErrors(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1
  let [before, row]: [number[], number[]] = [[], Array.from({ length: b.length + 1 }, (_, j) => j)]
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const swap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? before[j - 2]! + 1 : Infinity
      next[j] = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1), swap)
    }
    if (Math.min(...next) > most) return most + 1
    ;[before, row] = [row, next]
  }
  return row[b.length]!
}
