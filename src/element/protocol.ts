/**
 * What a page and the atlas in its frame say to each other, and how each side knows a message for what it is
 * (docs/embed.md). Pages ship this file: it imports nothing.
 */

/** Stands in every message as `granica`; raised when an old message would be understood in another way. */
export const PROTOCOL = 1

export type PlaySpeed = 'month' | 'year' | 'five-years'

/** From the page to the frame. */
export type Command =
  /** The query of a link; keys left out are as the frame was opened. */
  | { type: 'setView'; view: string }
  /** An ISO date. */
  | { type: 'setDay'; day: string }
  /** Runs the clock, up to an ISO date. */
  | { type: 'play'; to?: string; speed?: PlaySpeed }
  | { type: 'pause' }
  /** As `pick` in a link: `polity:serbia`; an empty text lets go. */
  | { type: 'select'; pick: string }
  /** In a lesson: 0 for its title, 1 for its first step, one more than there are for its end. */
  | { type: 'setStep'; step: number }

/** From the frame to the page. */
export type Report =
  | { type: 'ready'; version: number; data: string }
  | { type: 'daychange'; day: string; text: string }
  | { type: 'select'; pick: string; name?: string }
  /** In a lesson, first when it stands, and again when it could not be turned as asked; `title` is that of the step, on the first and last leaf the lesson's. */
  | { type: 'stepchange'; step: number; steps: number; title: string }
  | { type: 'height'; px: number }
  | { type: 'error'; message: string }

export type Message<T> = T & { granica: typeof PROTOCOL }

export const message = <T extends Command | Report>(content: T): Message<T> => ({ granica: PROTOCOL, ...content })

type Field = 'text' | 'text?' | 'number' | 'speed?'
type Shapes = Record<string, Record<string, Field>>

const COMMANDS: Shapes = {
  setView: { view: 'text' },
  setDay: { day: 'text' },
  play: { to: 'text?', speed: 'speed?' },
  pause: {},
  select: { pick: 'text' },
  setStep: { step: 'number' },
}
const REPORTS: Shapes = {
  ready: { version: 'number', data: 'text' },
  daychange: { day: 'text', text: 'text' },
  select: { pick: 'text', name: 'text?' },
  stepchange: { step: 'number', steps: 'number', title: 'text' },
  height: { px: 'number' },
  error: { message: 'text' },
}
const SPEEDS = ['month', 'year', 'five-years']
/** Longer than any link that a browser opens. */
const LONGEST = 8000

/** A message as read: its content alone, or what is wrong with it; null when it is none of ours. */
export type Reading<T> = { content: T } | { problem: string } | null

export const readCommand = (data: unknown) => read<Command>(data, COMMANDS)
export const readReport = (data: unknown) => read<Report>(data, REPORTS)

function read<T>(data: unknown, shapes: Shapes): Reading<T> {
  if (typeof data !== 'object' || !data || !Object.hasOwn(data, 'granica')) return null
  const given = data as Record<string, unknown>
  const { granica, type } = given
  if (granica !== PROTOCOL) return { problem: `message version unknown: ${show(granica)}, expected ${PROTOCOL}` }
  const shape = typeof type === 'string' && Object.hasOwn(shapes, type) && shapes[type]
  if (!shape) return { problem: `message type unknown: ${show(type)}, expected ${Object.keys(shapes).join(', ')}` }
  const content: Record<string, unknown> = { type }
  for (const [key, field] of Object.entries(shape)) {
    const value = given[key]
    if (value === undefined && field.endsWith('?')) continue
    if (!fits(value, field)) return { problem: `${type}.${key} wrong: ${show(value)}, expected a ${EXPECTED[field]}` }
    content[key] = value
  }
  return { content: content as T }
}

const EXPECTED: Record<Field, string> = {
  text: 'text',
  'text?': 'text',
  number: 'number',
  'speed?': `speed (${SPEEDS.join(', ')})`,
}

const fits = (value: unknown, field: Field) =>
  field === 'number'
    ? Number.isFinite(value)
    : typeof value === 'string' && (field === 'speed?' ? SPEEDS.includes(value) : value.length <= LONGEST)

const show = (value: unknown) =>
  typeof value === 'string' ? `“${value.slice(0, 40)}”` : typeof value === 'number' ? String(value) : typeof value
