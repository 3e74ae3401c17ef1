/** Search over all names in all languages and scripts: MiniSearch finds the candidates, this ranks them. */
import MiniSearch, { type AsPlainObject, type Options } from 'minisearch'
import { namesOfEntry, type Entry } from './entries'
import { searchKey } from './search-key'

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

/** Words that join names together, differently in every language and by every author: a question is as good without them. */
const SMALL_WORDS = new Set('a and at by in of on the i iz kod na od po pod pri s u v vo za z'.split(' '))

/** A question without its small words, unless it has no others. */
function withoutSmallWords(query: string): string {
  const large = query.split(' ').filter((word) => !SMALL_WORDS.has(word))
  return large.length > 0 ? large.join(' ') : query
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
    const meant = withoutSmallWords(query)
    const hits = engine.search(meant, {
      prefix: true,
      fuzzy: errorsIn,
      combineWith: 'AND',
      weights: { prefix: 0.6, fuzzy: 0.25 },
    })
    return hits
      .flatMap(({ id, score, terms }) => {
        const entry = byKey.get(id as string)
        return entry && wanted(entry) ? [{ entry, score, terms }] : []
      })
      .slice(0, CANDIDATES)
      .map(({ entry, score, terms }) => ({
        entry,
        score,
        ...nearestName(keysOf(entry), { query, meant, text, terms }),
      }))
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

type Named = readonly { name: string; key: string }[]

/** A question: its key, that without small words, what was typed, and the words of the index that agreed with it, the nearest first. */
interface Question {
  query: string
  meant: string
  text: string
  terms: readonly string[]
}

function nearestName(names: Named, { query, meant, text, terms }: Question): Nearness {
  const asked = text.trim().toLowerCase()
  const isAsked = (name: string) => name.toLowerCase().startsWith(asked)
  const isOtherScript = (name: string) => Number(isCyrillic(name) !== isCyrillic(text))
  return names
    .map(({ name, key }) => ({
      name,
      step: stepOf(key, query, meant),
      unlike: terms.filter((term) => !` ${key} `.includes(` ${term} `)).length,
      longer: Math.abs(key.length - query.length),
    }))
    .reduce((best, one) => {
      const order =
        one.step - best.step ||
        (one.step === NEARLY ? one.unlike - best.unlike : 0) ||
        (one.step === NEARLY ? isOtherScript(one.name) - isOtherScript(best.name) : 0) ||
        one.longer - best.longer ||
        Number(isAsked(best.name)) - Number(isAsked(one.name))
      return order < 0 ? one : best
    })
}

const NEARLY = 5
const isCyrillic = (text: string) => /\p{Script=Cyrillic}/u.test(text)

function stepOf(name: string, query: string, meant: string): number {
  if (name === query) return 0
  if (name.startsWith(query)) return 1
  const words = ` ${name} `
  if (words.includes(` ${query} `)) return 2
  if (words.includes(` ${query}`)) return 3
  if (meant.split(' ').every((part) => words.includes(` ${part}`))) return 4
  return NEARLY
}

function memo<K extends object, V>(compute: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, V>()
  return (key) => {
    if (!known.has(key)) known.set(key, compute(key))
    return known.get(key)!
  }
}
