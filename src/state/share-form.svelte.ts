/** What the reader settles in the Share dialog, and the code that follows from it. */
import { lastDayOf } from '../core/calendar'
import { DEFAULT_EMBED, type EmbedOptions, type FramePart, type Lock } from '../core/embed-options'
import { parseDate } from '../core/parse-date'
import type { Day } from '../core/time'

export type ShareKind = 'frame' | 'element'
export const LEAST_HEIGHT = 240
export const MOST_HEIGHT = 1200

export class ShareForm {
  /** The version of the data that the reader sees. */
  dataVersion: string | null = null
  kind = $state<ShareKind>('frame')
  show = $state.raw<ReadonlySet<FramePart>>(DEFAULT_EMBED.show)
  lock = $state.raw<ReadonlySet<Lock>>(new Set())
  /** Only part of the time: the two dates as typed. */
  isLimited = $state(false)
  first = $state('')
  last = $state('')
  height = $state(480)
  start = $state<EmbedOptions['start']>('near')
  keepsData = $state(false)

  /** Half-open; null for all of it, and while the two dates are none. */
  readonly span = $derived(this.isLimited ? spanOf(this.first, this.last) : null)
  readonly isUnclear = $derived(this.isLimited && this.span === null)
  readonly framePixels = $derived(Math.min(Math.max(Math.round(this.height) || 0, LEAST_HEIGHT), MOST_HEIGHT))
  readonly options: EmbedOptions = $derived({
    ...DEFAULT_EMBED,
    show: this.show,
    lock: this.lock,
    span: this.span,
    start: this.start,
    data: this.keepsData ? this.dataVersion : null,
  })

  constructor(dataVersion: string | null) {
    this.dataVersion = dataVersion
  }

  togglePart(part: FramePart): void {
    this.show = toggled(this.show, part)
  }

  toggleLock(lock: Lock): void {
    this.lock = toggled(this.lock, lock)
  }
}

function toggled<T>(set: ReadonlySet<T>, one: T): ReadonlySet<T> {
  const next = new Set(set)
  if (!next.delete(one)) next.add(one)
  return next
}

/** From the first day of the one to the last of the other: `1804` to `1815` holds all of 1815. */
function spanOf(first: string, last: string): { from: Day; to: Day } | null {
  const [a, b] = [parseDate(first), parseDate(last)]
  if (!a.ok || !b.ok) return null
  const to = lastDayOf(b.day, b.precision) + 1
  return a.day < to ? { from: a.day, to } : null
}
