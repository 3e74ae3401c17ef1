/** Search over all names in all languages and scripts: MiniSearch finds the candidates, this ranks them. */
import MiniSearch, { type AsPlainObject, type Options } from 'minisearch'
import { namesOfEntry, type Entry } from './entries'
import { fold } from './fold'
import { toSerbianLatin } from './serbian-script'

/** Comparable form of a name: without case, marks and script, so that Ниш, Niš and nis agree. */
export const searchKey = (text: string): string =>
  fold(toSerbianLatin(text))
    .replace(/[^\p{L}\p{N} ]+/gu, ' ')
    .replace(/ +/g, ' ')
    .trim()

interface Document {
  key: string
  names: string
}

const OPTIONS: Options<Document> = {
  idField: 'key',
  fields: ['names'],
  tokenize: (text) => [...new Set(searchKey(text).split(' '))],
  processTerm: (term) => term || null,
}

/** Edits forgiven in a word: none in the shortest, then one error or two; two letters swapped are two edits. */
const errorsIn = (term: string) => (term.length >= 10 ? 3 : term.length >= 6 ? 2 : term.length >= 4 ? 1 : false)

const keyOf = ({ kind, id }: Entry) => `${kind}:${id}`

/** The index of entries as text, to be read by `openSearch`. */
export function writeSearchIndex(entries: readonly Entry[]): string {
  const index = new MiniSearch(OPTIONS)
  index.addAll(entries.map((entry) => ({ key: keyOf(entry), names: namesOfEntry(entry).join(' / ') })))
  return JSON.stringify(index)
}

export interface Found {
  entry: Entry
  /** The name that agrees best with what was asked for. */
  name: string
}

export type Search = (text: string, most: number, wanted?: (entry: Entry) => boolean) => Found[]

/** Of so many candidates, the best by the index, each is ranked with care. */
const CANDIDATES = 150

/** Opens an index, as parsed: the answer finds the best entries for a text, best first. Entries that the index lacks are not found. */
export function openSearch(index: object, entries: readonly Entry[]): Search {
  const engine = MiniSearch.loadJS<Document>(index as AsPlainObject, OPTIONS)
  const byKey = new Map(entries.map((entry) => [keyOf(entry), entry]))
  const keysOf = memo((entry: Entry) => namesOfEntry(entry).map((name) => ({ name, key: searchKey(name) })))
  return (text, most, wanted = () => true) => {
    const query = searchKey(text)
    if (query === '') return []
    const hits = engine.search(text, {
      prefix: true,
      fuzzy: errorsIn,
      combineWith: 'AND',
      weights: { prefix: 0.6, fuzzy: 0.25 },
    })
    return hits
      .flatMap(({ id, score }) => {
        const entry = byKey.get(id as string)
        return entry && wanted(entry) ? [{ entry, score }] : []
      })
      .slice(0, CANDIDATES)
      .map(({ entry, score }) => ({ entry, score, ...nearestName(keysOf(entry), query, text) }))
      .sort((a, b) => a.step - b.step || a.entry.weight - b.entry.weight || a.longer - b.longer || b.score - a.score)
      .slice(0, most)
      .map(({ entry, name }) => ({ entry, name }))
  }
}

interface Nearness {
  name: string
  /** 0 the very name, 1 begins with the query, 2 has it as words, 3 has a word that begins with it, 4 all words, 5 nearly. */
  step: number
  /** Letters that the name has more, in steps of a word. */
  longer: number
}

function nearestName(names: readonly { name: string; key: string }[], query: string, text: string): Nearness {
  const asked = text.trim().toLowerCase()
  const isAsked = (name: string) => name.toLowerCase().startsWith(asked)
  let best: Nearness = { name: names[0]!.name, step: 6, longer: 0 }
  for (const { name, key } of names) {
    const step = stepOf(key, query)
    const longer = Math.abs(key.length - query.length)
    const isCloser = step === best.step && longer === best.longer && isAsked(name) && !isAsked(best.name)
    if (step < best.step || (step === best.step && longer < best.longer) || isCloser) best = { name, step, longer }
  }
  return best
}

function stepOf(name: string, query: string): number {
  if (name === query) return 0
  if (name.startsWith(query)) return 1
  const words = ` ${name} `
  if (words.includes(` ${query} `)) return 2
  if (words.includes(` ${query}`)) return 3
  if (query.split(' ').every((part) => words.includes(` ${part}`))) return 4
  return 5
}

function memo<K extends object, V>(compute: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, V>()
  return (key) => {
    if (!known.has(key)) known.set(key, compute(key))
    return known.get(key)!
  }
}
