/** The front matter of a lesson file: what stands between its first two lines of dashes. */
import { isMap, isSeq, LineCounter, parseDocument, type Document } from 'yaml'
import { ASSERTED, type Assertion } from './assertions'
import { TRANSITIONS, type Lesson, type LessonSource, type LessonStep, type Transition } from './lesson'
import { queryOf, viewProblems } from './lesson-view'
import { LANGUAGES, type Language } from './names'
import { parseEdtf, type Day } from './time'

/** A mistake, by the line of the file, from 1. */
export interface LessonProblem {
  line: number
  message: string
}

export type FrontStep = Pick<LessonStep, 'id' | 'view' | 'next' | 'shows'>
export type Front = Pick<Lesson, 'title' | 'summary' | 'minutes' | 'sources'> & {
  slug: string | null
  language: Language | null
  steps: FrontStep[]
}

const KEYS = ['format', 'slug', 'language', 'title', 'summary', 'minutes', 'sources', 'steps']
const STEP_KEYS = ['id', 'view', 'next', 'shows']
export const MOST_STEPS = 60
const IS_ID = /^[a-z0-9-]{1,60}$/

type Path = (string | number)[]

/** Reads front matter; `lineBefore` is how many lines of the file stand above it. */
export function readFront(text: string, lineBefore: number, today: Day): { front: Front; problems: LessonProblem[] } {
  const lines = new LineCounter()
  const doc = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const problems: LessonProblem[] = []
  const front: Front = { slug: null, language: null, title: '', summary: '', minutes: null, sources: [], steps: [] }
  const say = (message: string, path: Path = []) =>
    problems.push({ line: lineBefore + lineOf(doc, lines, path), message })
  for (const { message, pos } of doc.errors)
    problems.push({
      line: lineBefore + lines.linePos(pos[0]).line,
      message: `front matter unreadable: ${firstLine(message)}`,
    })
  if (problems.length > 0) return { front, problems }
  if (!isMap(doc.contents)) {
    say('front matter missing: expected format, title, summary and steps between two lines of ---')
    return { front, problems }
  }
  const given = plain(doc) as Record<string, unknown> | null
  if (!given) {
    say('front matter unreadable: too many aliases')
    return { front, problems }
  }
  if (given['format'] !== 1) {
    say(`lesson format unknown: ${short(given['format'])}, expected 1`, ['format'])
    return { front, problems }
  }
  for (const key of Object.keys(given))
    if (!KEYS.includes(key)) say(`key unknown: ${key}, expected ${KEYS.join(', ')}`, [key])
  const textOf = (key: string, most: number): string => {
    const value = given[key]
    if (typeof value === 'string' && value.length <= most) return value.trim()
    say(`${key} missing: ${short(value)}, expected a text of up to ${most} letters`, [key])
    return ''
  }
  const { slug, language, minutes } = given
  if (slug !== undefined) {
    if (typeof slug === 'string' && IS_ID.test(slug)) front.slug = slug
    else say(`slug unclear: ${short(slug)}, expected small letters, digits and hyphens`, ['slug'])
  }
  if (language !== undefined) {
    front.language = LANGUAGES.find((known) => known === language) ?? null
    if (!front.language) say(`language unknown: ${short(language)}, expected ${LANGUAGES.join(', ')}`, ['language'])
  }
  front.title = textOf('title', 200)
  front.summary = given['summary'] === undefined ? '' : textOf('summary', 600)
  if (minutes !== undefined && minutes !== null) {
    if (Number.isInteger(minutes) && (minutes as number) > 0 && (minutes as number) <= 600)
      front.minutes = minutes as number
    else say(`minutes unclear: ${short(minutes)}, expected a whole number up to 600`, ['minutes'])
  }
  front.sources = listOf(given['sources'], () => say('sources unclear: expected a list', ['sources'])).flatMap(
    (source, i) => {
      const read = readSource(source)
      if (!read)
        say(`source unclear: ${short(source)}, expected a key of the bibliography, or text and url`, ['sources', i])
      return read ?? []
    },
  )
  const steps = listOf(given['steps'], () => say('steps missing: expected a list', ['steps']))
  if (steps.length === 0 || steps.length > MOST_STEPS)
    say(`steps missing: ${steps.length}, expected 1 to ${MOST_STEPS}`, ['steps'])
  const seen = new Set<string>()
  front.steps = steps.slice(0, MOST_STEPS).map((step, i) => {
    const read = readStep(step, i, today, (message, path = []) => say(message, ['steps', i, ...path]))
    if (seen.has(read.id)) say(`step id taken: ${read.id}`, ['steps', i, 'id'])
    seen.add(read.id)
    return read
  })
  return { front, problems }
}

function readStep(given: unknown, i: number, today: Day, say: (message: string, path?: Path) => void): FrontStep {
  const step: FrontStep = { id: `step-${i + 1}`, view: '', next: 'fly', shows: [] }
  if (!isRecord(given)) {
    say(`step unclear: ${short(given)}, expected id and view`)
    return step
  }
  for (const key of Object.keys(given))
    if (!STEP_KEYS.includes(key)) say(`key unknown: ${key}, expected ${STEP_KEYS.join(', ')}`, [key])
  const { id, view, next } = given
  if (typeof id === 'string' && IS_ID.test(id)) step.id = id
  else if (id !== undefined) say(`step id unclear: ${short(id)}, expected small letters, digits and hyphens`, ['id'])
  if (typeof view === 'string' && view.length <= 2000) {
    step.view = queryOf(`?${view.replace(/^\?/, '')}`.includes('://') ? view : `?${view.replace(/^\?/, '')}`)
    for (const problem of viewProblems(step.view, today)) say(problem, ['view'])
  } else say(`view missing: ${short(view)}, expected a query such as day=1878-07-13&box=19,42,23,45`, ['view'])
  if (next !== undefined) {
    if (TRANSITIONS.includes(next as Transition)) step.next = next as Transition
    else say(`transition unknown: ${short(next)}, expected ${TRANSITIONS.join(', ')}`, ['next'])
  }
  step.shows = listOf(given['shows'], () => say('shows unclear: expected a list', ['shows'])).flatMap((one, j) => {
    const read = readAssertion(one)
    if (!read)
      say(
        `assertion unclear: ${short(one)}, expected such as { holder: { at: [20.46, 44.82], is: kingdom-of-serbia } }`,
        ['shows', j],
      )
    return read ?? []
  })
  return step
}

function readSource(given: unknown): LessonSource | null {
  if (typeof given === 'string') return IS_ID.test(given) ? { key: given } : null
  if (!isRecord(given) || typeof given['text'] !== 'string' || given['text'].length > 600) return null
  const { text, url = null } = given
  if (url !== null && (typeof url !== 'string' || !/^https?:\/\/\S+$/.test(url))) return null
  return { text: text as string, url }
}

function readAssertion(given: unknown): Assertion | null {
  if (!isRecord(given)) return null
  const known = ASSERTED.find((one) => one in given)
  const body = known && given[known]
  if (!known || !isRecord(body) || Object.keys(given).some((key) => key !== known && key !== 'day')) return null
  const { at, is, by } = body
  const { day = null } = given
  const value = known === 'claimed' ? (by ?? is) : is
  const parsed = typeof day === 'string' ? parseEdtf(day) : null
  const isPoint = Array.isArray(at) && at.length === 2 && at.every((degrees) => Number.isFinite(degrees))
  if (!isPoint || typeof value !== 'string' || (day !== null && !parsed)) return null
  return { what: known, at: [at[0], at[1]], is: value, day: parsed?.day ?? null }
}

function listOf(given: unknown, wrong: () => void): unknown[] {
  if (Array.isArray(given)) return given
  if (given !== undefined && given !== null) wrong()
  return []
}

/** The values of a document; null when its aliases would swell it beyond measure. */
function plain(doc: Document): unknown {
  try {
    return doc.toJS({ maxAliasCount: 20 })
  } catch {
    return null
  }
}

/** The line of the deepest part of a path that is there. */
function lineOf(doc: Document, lines: LineCounter, path: Path): number {
  for (let depth = path.length; depth > 0; depth--) {
    const parent = depth === 1 ? doc.contents : doc.getIn(path.slice(0, depth - 1), true)
    const last = path[depth - 1]!
    const node = isMap(parent)
      ? parent.items.find(({ key }) => String(key) === last)?.key
      : isSeq(parent)
        ? parent.items[last as number]
        : undefined
    const start = (node as { range?: [number, number, number] } | undefined)?.range?.[0]
    if (start !== undefined) return lines.linePos(start).line
  }
  return 1
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const firstLine = (text: string) => text.split('\n')[0]!.slice(0, 160)
const short = (value: unknown) => (value === undefined ? 'nothing' : (JSON.stringify(value) ?? 'nothing').slice(0, 60))
