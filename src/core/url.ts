/** The view from the query of the URL and back. */
import { boundsOf } from './bounds'
import { formatQuery, parseQuery } from './query'
import { URL_TABLE, writeBox, type Bounds, type UrlKey } from './url-table'
import type { View } from './view'

/** Old queries rewritten to today's keys, oldest first, so that no link ever dies. */
const MIGRATIONS: ((query: Map<string, string>) => void)[] = []

export interface ReadQuery {
  view: View
  /** Keys whose value could not be understood, or only nearly. */
  bent: UrlKey['key'][]
}

/** The view that a query asks for, by way of the defaults. Never throws. */
export function readQuery(query: string, defaults: View, bounds: Bounds): ReadQuery {
  const pairs = parseQuery(query)
  for (const migrate of MIGRATIONS) migrate(pairs)
  let view = defaults
  const bent: UrlKey['key'][] = []
  for (const { key, read } of URL_TABLE) {
    const text = pairs.get(key)
    if (text === undefined) continue
    const reading = read(text.trim(), view, bounds)
    if (reading) view = reading.value
    if (!reading?.exact) bent.push(key)
  }
  return { view, bent }
}

/** The query of a view: `?day=1878-07-13&map=5.00/44.0000/21.0000`, or an empty text where all is default. */
export function writeQuery(view: View, defaults: View): string {
  const pairs = pairsOf(view, defaults)
  return pairs.length > 0 ? `?${formatQuery(pairs)}` : ''
}

/**
 * The query of a view as it is kept outside the address bar (embeds, lessons), without a question mark: with its day always,
 * and in place of the camera the box in degrees that a map `size` pixels large shows, so that any other map can show it whole.
 */
export function writePortableQuery(view: View, defaults: View, size: { width: number; height: number }): string {
  const box = boundsOf(view.camera, size.width, size.height)
  const day = pairsOf({ ...view }, { ...defaults, day: NaN }).filter(([key]) => key === 'day')
  const others = pairsOf(view, defaults).filter(([key]) => key !== 'day' && key !== 'map')
  return formatQuery([...day, ['box', writeBox(box)], ...others])
}

function pairsOf(view: View, defaults: View): [string, string][] {
  return URL_TABLE.flatMap(({ key, write }): [string, string][] => {
    const text = write(view, defaults)
    return text === null ? [] : [[key, text]]
  })
}
