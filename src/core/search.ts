/** Search over all names in all languages and scripts: MiniSearch finds the candidates, this ranks them. */
import MiniSearch, { type AsPlainObject, type Options } from 'minisearch'
import { namesOfEntry, type Entry, type EntryKind } from './entries'
import { searchKey } from './search-key'
import { readQuestion } from './search-question'
import { gregorianToDay } from './time'

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

/** The key of an entry in the search. */
export const entryKey = ({ kind, id }: Pick<Entry, 'kind' | 'id'>) => `${kind}:${id}`

/** By keys of entries, what else people search for them by: names that the atlas does not use. */
export type OtherNames = Record<string, string[]>

/** All that a search reads, as one file. */
export interface SearchFile {
  also: OtherNames
  /** An index of MiniSearch. */
  index: object
}

/** The search over entries as text, to be read by `openSearch` once it is parsed. */
export function writeSearch(entries: readonly Entry[], also: OtherNames = {}): string {
  const index = new MiniSearch(OPTIONS)
  index.addAll(
    entries.map((entry) => {
      const key = entryKey(entry)
      return { key, names: [...namesOfEntry(entry), ...(also[key] ?? [])].join(' / ') }
    }),
  )
  return JSON.stringify({ also, index } satisfies SearchFile)
}

export interface Found {
  entry: Entry
  /** The name that agrees best with what was asked for. */
  name: string
}

export type Search = (text: string, most: number, wanted?: (entry: Entry) => boolean) => Found[]

/** Of so many candidates, the best by the index, each is ranked with care. */
const CANDIDATES = 150

/**
 * Opens a search, as parsed: the answer finds the best entries for a text, best first. Entries that its index lacks are not
 * found; localities need none, and are found as their names begin, without forgiving slips. What agrees only nearly is told
 * last, what was in the year asked for before the rest.
 */
export function openSearch(
  { also, index }: SearchFile,
  entries: readonly Entry[],
  localities: readonly Entry[] = [],
): Search {
  const engine = MiniSearch.loadJS<Document>(index as AsPlainObject, OPTIONS)
  const byKey = new Map(entries.map((entry) => [entryKey(entry), entry]))
  const keysOf = memo((entry: Entry): Named => {
    const latest = new Set(namesOfEntry({ ...entry, names: entry.names.slice(-1) }))
    const all = [...namesOfEntry(entry), ...(also[entryKey(entry)] ?? [])]
    return all.map((name) => ({ name, key: searchKey(name), isPast: !latest.has(name) }))
  })

  let named: { entry: Entry; name: string; key: string }[] | undefined
  const namedLocalities = () =>
    (named ??= localities.map((entry) => ({ entry, name: entry.names[0]!.en, key: searchKey(entry.names[0]!.en) })))

  const ranked = (asked: Asked, wanted: (entry: Entry) => boolean): Ranked[] => {
    const hits = engine.search(asked.meant, {
      prefix: true,
      fuzzy: errorsIn,
      combineWith: 'AND',
      weights: { prefix: 0.6, fuzzy: 0.25 },
    })
    const told = hits
      .flatMap(({ id, score, terms }) => {
        const entry = byKey.get(id as string)
        return entry && wanted(entry) ? [{ entry, score, terms }] : []
      })
      .slice(0, CANDIDATES)
      .map(({ entry, score, terms }) => ({ entry, score, ...nearestName(keysOf(entry), { ...asked, terms }) }))
    const written = namedLocalities().flatMap(({ entry, name, key }) => {
      const step = stepOf(key, asked.query, asked.meant)
      const longer = Math.abs(key.length - asked.query.length)
      return step < NEARLY && wanted(entry) ? [{ entry, score: 0, name, step, longer, isPast: false }] : []
    })
    return [...told, ...written]
  }

  return (text, most, wanted = () => true) => {
    const { query, meant, bare, kinds, year } = readQuestion(text)
    if (query === '') return []
    const exact = ranked({ query, meant, text }, wanted)
    const isNear = ({ step }: Ranked) => Number(step === NEARLY)
    const isElsewhen = ({ entry }: Ranked) => Number(year !== null && !wasMomentIn(entry, year))
    const isMet = (found: readonly Ranked[]) => found.some((one) => !isNear(one) && !isElsewhen(one))
    // Under another word for its kind: the siege that the atlas calls a storming.
    const other = isMet(exact) || bare === meant ? [] : ranked({ query: bare, meant: bare, text: bare }, wanted)
    const [found, hinted] = isMet(other) || exact.length === 0 ? [other, kinds] : [exact, NO_KINDS]
    const isOtherKind = ({ entry }: Ranked) => Number(hinted.size > 0 && !hinted.has(entry.kind))
    return found
      .sort(
        (a, b) =>
          isNear(a) - isNear(b) ||
          isElsewhen(a) - isElsewhen(b) ||
          isOtherKind(a) - isOtherKind(b) ||
          a.step - b.step ||
          Number(a.isPast && a.step === SAME) - Number(b.isPast && b.step === SAME) ||
          a.entry.weight - b.entry.weight ||
          a.longer - b.longer ||
          b.score - a.score,
      )
      .slice(0, most)
      .map(({ entry, name }) => ({ entry, name }))
  }
}

const NO_KINDS: ReadonlySet<EntryKind> = new Set()

/** Whether an entry that has both its days was there in a year; what is there for good is of no year more than of another. */
function wasMomentIn({ from, to }: Entry, year: number): boolean {
  const [first, next] = [year, year + 1].map((one) => gregorianToDay({ year: one, month: 1, day: 1 }))
  return from !== null && to !== null && from < next! && to > first!
}

/** What names are held against: the words of the question, those that count, and what was typed. */
interface Asked {
  query: string
  meant: string
  text: string
}

interface Ranked extends Nearness {
  entry: Entry
  score: number
}

interface Nearness {
  name: string
  /** 0 the very name, 1 begins with the words asked for, 2 has them, 3 begins with the query, 4 has a word that does, 5 all words, 6 nearly. */
  step: number
  /** Whether it is a name of before, and no longer the last, or one that the atlas does not use. */
  isPast: boolean
  /** Letters that the name has more, in steps of a word. */
  longer: number
}

type Named = readonly { name: string; key: string; isPast: boolean }[]

function nearestName(names: Named, { query, meant, text, terms }: Asked & { terms: readonly string[] }): Nearness {
  const asked = text.trim().toLowerCase()
  const isAsked = (name: string) => name.toLowerCase().startsWith(asked)
  const isOtherScript = (name: string) => Number(isCyrillic(name) !== isCyrillic(text))
  return names
    .map(({ name, key, isPast }) => ({
      name,
      isPast,
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
        Number(one.isPast) - Number(best.isPast) ||
        Number(isAsked(best.name)) - Number(isAsked(one.name))
      return order < 0 ? one : best
    })
}

const SAME = 0
const NEARLY = 6
const isCyrillic = (text: string) => /\p{Script=Cyrillic}/u.test(text)

function stepOf(name: string, query: string, meant: string): number {
  if (name === query) return 0
  const words = ` ${name} `
  if (words.startsWith(` ${query} `)) return 1
  if (words.includes(` ${query} `)) return 2
  if (words.startsWith(` ${query}`)) return 3
  if (words.includes(` ${query}`)) return 4
  if (meant.split(' ').every((part) => words.includes(` ${part}`))) return 5
  return NEARLY
}

function memo<K extends object, V>(compute: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, V>()
  return (key) => {
    if (!known.has(key)) known.set(key, compute(key))
    return known.get(key)!
  }
}
