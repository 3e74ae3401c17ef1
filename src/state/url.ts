/** The view from the query of the URL and back. */
import type { View } from '../core/view'
import { URL_TABLE, type Bounds, type UrlKey } from './url-table'

/** Old queries rewritten to today's keys, oldest first, so that no link ever dies. */
const MIGRATIONS: ((query: URLSearchParams) => void)[] = []

export interface ReadQuery {
  view: View
  /** Keys whose value could not be understood, or only nearly. */
  bent: UrlKey['key'][]
}

/** The view that a query asks for, by way of the defaults. Never throws. */
export function readQuery(query: string, defaults: View, bounds: Bounds): ReadQuery {
  const params = new URLSearchParams(query)
  for (const migrate of MIGRATIONS) migrate(params)
  let view = defaults
  const bent: UrlKey['key'][] = []
  for (const { key, read } of URL_TABLE) {
    const text = params.get(key)
    if (text === null) continue
    const reading = read(text.trim(), view, bounds)
    if (reading) view = reading.value
    if (!reading?.exact) bent.push(key)
  }
  return { view, bent }
}

/** The query of a view: `?day=1878-07-13&map=5.00/44.0000/21.0000`, or an empty text where all is default. */
export function writeQuery(view: View, defaults: View): string {
  const pairs = URL_TABLE.flatMap(({ key, write }) => {
    const text = write(view, defaults)
    return text === null ? [] : [`${key}=${readable(text)}`]
  })
  return pairs.length > 0 ? `?${pairs.join('&')}` : ''
}

/** Percent-encoding, but for the marks that are allowed in a query and read better as they are. */
const readable = (text: string) =>
  encodeURIComponent(text).replace(/%2C/g, ',').replace(/%2F/g, '/').replace(/%3A/g, ':')
