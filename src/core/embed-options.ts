/** What the author of an embed settles beside its view: what is open, what is locked, which days, which data. */
import { lastDayOf } from './calendar'
import { formatQuery, parseQuery } from './query'
import { formatIsoDay, parseEdtf, SPAN_START, type Day } from './time'

/** Parts of the frame that may be shown. */
export const FRAME_PARTS = ['time', 'zoom', 'legend', 'search', 'panel', 'link'] as const
/** What the reader may be kept from doing. */
export const LOCKS = ['time', 'map', 'pick'] as const
export type FramePart = (typeof FRAME_PARTS)[number]
export type Lock = (typeof LOCKS)[number]

export interface EmbedOptions {
  version: 1
  show: ReadonlySet<FramePart>
  lock: ReadonlySet<Lock>
  /** The days that the reader can go to, half-open; null for all. */
  span: { from: Day; to: Day } | null
  /** The version of the data that the author saw, by the manifest; null for the newest. */
  data: string | null
  /** When the map is fetched: once it is scrolled near, or when it is pressed. */
  start: 'near' | 'click'
  /** An SVG of the view on the atlas's own server, relative to it. */
  poster: string | null
}

export const DEFAULT_EMBED: EmbedOptions = {
  version: 1,
  show: new Set<FramePart>(['time', 'zoom', 'link']),
  lock: new Set(),
  span: null,
  data: null,
  start: 'near',
  poster: null,
}

export const EMBED_KEYS = ['v', 'show', 'lock', 'span', 'data', 'start', 'poster'] as const
export type EmbedKey = (typeof EMBED_KEYS)[number]

/** Old queries rewritten to today's keys; the first rewrites version 1 to version 2, once there is one. */
const MIGRATIONS: ((query: Map<string, string>) => void)[] = []

/** The options in a query, and the keys whose value could not be understood, or only in part. Never throws. */
export function readEmbedOptions(query: string, today: Day): { options: EmbedOptions; bent: EmbedKey[] } {
  const pairs = parseQuery(query)
  const written = pairs.get('v') ?? '1'
  for (const migrate of MIGRATIONS.slice(Number(written) - 1)) migrate(pairs)
  const bent: EmbedKey[] = written === '1' ? [] : ['v']
  const read = <T>(key: EmbedKey, reader: (text: string) => T | null, otherwise: T): T => {
    const text = pairs.get(key)?.trim()
    if (text === undefined) return otherwise
    const value = reader(text)
    if (value === null) bent.push(key)
    return value ?? otherwise
  }
  const some = <T extends string>(key: EmbedKey, known: readonly T[], otherwise: ReadonlySet<T>) =>
    read<ReadonlySet<T>>(
      key,
      (text) => {
        const asked = text === 'none' ? [] : text.split(',')
        const found = known.filter((one) => asked.includes(one))
        if (found.length < asked.length) bent.push(key)
        return found.length === 0 && text !== 'none' ? otherwise : new Set(found)
      },
      otherwise,
    )
  const options: EmbedOptions = {
    version: 1,
    show: some('show', FRAME_PARTS, DEFAULT_EMBED.show),
    lock: some('lock', LOCKS, DEFAULT_EMBED.lock),
    span: read('span', (text) => readSpan(text, today), null),
    data: read('data', (text) => (/^[0-9a-f]{6,40}$/.test(text) ? text : null), null),
    start: read('start', (text) => (text === 'near' || text === 'click' ? text : null), DEFAULT_EMBED.start),
    poster: read('poster', (text) => (isOwnPicture(text) ? text : null), null),
  }
  return { options, bent }
}

/** The query of embed options without a question mark; `v` is always in it, so that it can be read for ever. */
export function writeEmbedOptions({ show, lock, span, data, start, poster }: EmbedOptions): string {
  const pairs: [EmbedKey, string | null][] = [
    ['v', '1'],
    ['show', same(show, DEFAULT_EMBED.show) ? null : listed(show, FRAME_PARTS)],
    ['lock', lock.size > 0 ? listed(lock, LOCKS) : null],
    ['span', span && `${formatIsoDay(span.from)}/${formatIsoDay(span.to - 1)}`],
    ['data', data],
    ['start', start === DEFAULT_EMBED.start ? null : start],
    ['poster', poster],
  ]
  return formatQuery(pairs.flatMap(([key, text]) => (text === null ? [] : [[key, text] as const])))
}

/** An EDTF interval, both ends included: `1804-02-14/1815-11-20`, `1804/1815`. */
function readSpan(text: string, today: Day): { from: Day; to: Day } | null {
  const [first, last, ...rest] = text.split('/').map((part) => parseEdtf(part))
  if (!first || !last || rest.length > 0) return null
  const from = Math.max(first.day, SPAN_START)
  const to = Math.min(lastDayOf(last.day, last.precision), today) + 1
  return from < to ? { from, to } : null
}

/** A relative path to an SVG below the atlas itself. */
const isOwnPicture = (path: string) => /^[\w-]+(\/[\w.-]+)*\.svg$/.test(path) && !path.includes('..')

const listed = <T extends string>(set: ReadonlySet<T>, all: readonly T[]) =>
  all.filter((one) => set.has(one)).join() || 'none'
const same = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>) => a.size === b.size && [...a].every((one) => b.has(one))
