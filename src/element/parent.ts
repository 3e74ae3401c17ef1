/** The frame's side of the protocol: hears the page that holds the frame, and no one else. */
import { message, readCommand, type Command, type Report } from './protocol'

/** The window of the frame, by what is used of it. */
export interface FrameWindow {
  readonly parent: { postMessage(data: unknown, origin: string): void }
  readonly document: { readonly referrer: string }
  readonly location: { readonly ancestorOrigins?: ArrayLike<string> }
  addEventListener(type: 'message', listener: (event: MessageEvent) => void): void
}

export interface Parent {
  tell(report: Report): void
}

/**
 * The origins that `host=` of a query allows, each as browsers write it. Null where the query has none: the author lets any
 * page speak with the frame. Empty where none of those given is an origin: then no page may.
 */
export function hostsOf(query: string): string[] | null {
  const asked = new URLSearchParams(query).getAll('host')
  if (asked.length === 0) return null
  return asked
    .flatMap((text) => text.split(','))
    .flatMap((text) =>
      text === 'null' ? [text] : IS_WEB.test(text) && URL.canParse(text) ? [new URL(text).origin] : [],
    )
}

/** Other addresses have no origin of their own, and would allow every page without one. */
const IS_WEB = /^https?:/i

/**
 * Listens to the parent of the frame, from `hosts` alone unless they are null, and hands on what it commands. A message of a
 * wrong shape is answered with one sentence; one from anywhere else is not answered at all.
 */
export function listenToParent(
  frame: FrameWindow,
  hosts: readonly string[] | null,
  obey: (command: Command) => void,
): Parent {
  const { parent } = frame
  const isAlone = (parent as unknown) === frame
  let heardFrom: string | null = null

  /** Where a report may be read: by the page that was heard or is known, else by each that is allowed. */
  const readers = () => {
    if (hosts === null) return ['*']
    const known = heardFrom ?? named(frame.location.ancestorOrigins?.[0]) ?? originOf(frame.document.referrer)
    return known === null ? hosts : hosts.filter((host) => host === known)
  }
  const tell = (report: Report) => {
    if (isAlone) return
    // A page without an origin (a sandboxed one, a file) cannot be addressed by it.
    for (const reader of readers()) parent.postMessage(message(report), reader === 'null' ? '*' : reader)
  }

  frame.addEventListener('message', ({ source, origin, data }) => {
    if (isAlone || source === null || (source as unknown) !== parent) return
    if (hosts !== null && !hosts.includes(origin)) return
    const reading = readCommand(data)
    if (!reading) return
    heardFrom = origin
    if ('content' in reading) obey(reading.content)
    else tell({ type: 'error', message: reading.problem })
  })
  return { tell }
}

/** Browsers call a page `null` that has no origin, and one that does not tell its own. */
const named = (origin: string | undefined) => (origin === undefined || origin === 'null' ? null : origin)
const originOf = (address: string) => (URL.canParse(address) ? new URL(address).origin : null)
