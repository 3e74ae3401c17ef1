/** The page's side of the protocol: speaks with the atlas in an iframe of this page. */
import { message, readReport, type Command, type PlaySpeed, type Report } from './protocol'

export type { Command, PlaySpeed, Report } from './protocol'

/** What a listener of each report is handed. */
export type ReportOf<T extends Report['type']> = Extract<Report, { type: T }>

export interface Connection {
  /** Opens a view: the query of a link, `day=1878-07-13&highlight=land:nis`. */
  setView(view: string): void
  /** Sets the clock: an ISO date, `1878-07-13`. */
  setDay(day: string): void
  /** Runs the clock, if asked up to an ISO date. */
  play(options?: { to?: string; speed?: PlaySpeed }): void
  pause(): void
  /** Picks as `pick` in a link does, `polity:serbia`; an empty text lets go. */
  select(pick: string): void
  /** In a lesson, turns to a step: 1 for the first, 0 for the title. */
  setStep(step: number): void
  /** Calls `listener` with every report of a type; returns what ends that. */
  on<T extends Report['type']>(type: T, listener: (report: ReportOf<T>) => void): () => void
  /** Stops listening; the iframe stays. */
  disconnect(): void
}

/** Connects with the atlas in `iframe`. What is said before it listens is kept and said then. */
export function connect(iframe: HTMLIFrameElement): Connection {
  const page = iframe.ownerDocument.defaultView!
  const listeners = new Map<string, Set<(report: never) => void>>()
  let waiting: Command[] | null = []

  /** The origin of the atlas; a sandboxed one has none, and is known by its window alone. */
  const origin = () => new URL(iframe.src, iframe.baseURI).origin
  const isSandboxed = () => iframe.sandbox.length > 0 && !iframe.sandbox.contains('allow-same-origin')

  const post = (command: Command) => iframe.contentWindow?.postMessage(message(command), isSandboxed() ? '*' : origin())
  const say = (command: Command) => void (waiting ? waiting.push(command) : post(command))

  const hear = ({ source, origin: from, data }: MessageEvent) => {
    if (!source || source !== iframe.contentWindow || from !== (isSandboxed() ? 'null' : origin())) return
    const reading = readReport(data)
    if (!reading || !('content' in reading)) return
    const said = waiting
    waiting = null
    said?.forEach(post)
    listeners.get(reading.content.type)?.forEach((listener) => listener(reading.content as never))
  }
  page.addEventListener('message', hear)

  return {
    setView: (view) => say({ type: 'setView', view }),
    setDay: (day) => say({ type: 'setDay', day }),
    play: ({ to, speed } = {}) => say({ type: 'play', ...(to && { to }), ...(speed && { speed }) }),
    pause: () => say({ type: 'pause' }),
    select: (pick) => say({ type: 'select', pick }),
    setStep: (step) => say({ type: 'setStep', step }),
    on(type, listener) {
      const heard = listeners.get(type) ?? new Set()
      listeners.set(type, heard.add(listener))
      return () => void heard.delete(listener)
    },
    disconnect() {
      page.removeEventListener('message', hear)
      listeners.clear()
    },
  }
}
