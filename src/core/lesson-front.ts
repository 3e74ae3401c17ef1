/** The front matter of a lesson file: what stands between its first two lines of dashes. */
import { isMap, isSeq, LineCounter, parseDocument, type Document } from 'yaml'
import { ASSERTED, type Assertion } from './assertions'
import { TRANSITIONS, type Lesson, type LessonSource, type LessonStep, type Transition } from './lesson'
import { lessonFault, type LessonFault } from './lesson-fault'
import { queryOf, viewProblems } from './lesson-view'
import { LANGUAGES, type Language } from './names'
import { parseEdtf, type Day } from './time'

/** A mistake, by the line of the file, from 1. */
export interface LessonProblem {
  line: number
  fault: LessonFault
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
const MOST_MINUTES = 600
const AN_ASSERTION = '{ holder: { at: [20.46, 44.82], is: kingdom-of-serbia } }'
const IS_ID = /^[a-z0-9-]{1,60}$/

type Path = (string | number)[]

/** Reads front matter; `lineBefore` is how many lines of the file stand above it. */
export function readFront(text: string, lineBefore: number, today: Day): { front: Front; problems: LessonProblem[] } {
  const lines = new LineCounter()
  const doc = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const problems: LessonProblem[] = []
  const front: Front = { slug: null, language: null, title: '', summary: '', minutes: null, sources: [], steps: [] }
  const say = (fault: LessonFault, path: Path = []) =>
    problems.push({ line: lineBefore + lineOf(doc, lines, path), fault })
  for (const { message, pos } of doc.errors)
    problems.push({
      line: lineBefore + lines.linePos(pos[0]).line,
      fault: lessonFault('front-unreadable', firstLine(message)),
    })
  if (problems.length > 0) return { front, problems }
  if (!isMap(doc.contents)) {
    say(lessonFault('front-empty', 'format, title, summary, steps', '---'))
    return { front, problems }
  }
  const given = plain(doc) as Record<string, unknown> | null
  if (!given) {
    say(lessonFault('too-many-aliases'))
    return { front, problems }
  }
  if (given['format'] !== 1) {
    say(lessonFault('format-unknown', short(given['format']), '1'), ['format'])
    return { front, problems }
  }
  for (const key of Object.keys(given))
    if (!KEYS.includes(key)) say(lessonFault('key-unknown', key, KEYS.join(', ')), [key])
  const textOf = (key: string, most: number): string => {
    const value = given[key]
    if (typeof value === 'string' && value.length <= most) return value.trim()
    say(lessonFault('text-missing', key, short(value), String(most)), [key])
    return ''
  }
  const { slug, language, minutes } = given
  if (slug !== undefined) {
    if (typeof slug === 'string' && IS_ID.test(slug)) front.slug = slug
    else say(lessonFault('id-unclear', 'slug', short(slug)), ['slug'])
  }
  if (language !== undefined) {
    front.language = LANGUAGES.find((known) => known === language) ?? null
    if (!front.language) say(lessonFault('language-unknown', short(language), LANGUAGES.join(', ')), ['language'])
  }
  front.title = textOf('title', 200)
  front.summary = given['summary'] === undefined ? '' : textOf('summary', 600)
  if (minutes !== undefined && minutes !== null) {
    if (Number.isInteger(minutes) && (minutes as number) > 0 && (minutes as number) <= MOST_MINUTES)
      front.minutes = minutes as number
    else say(lessonFault('minutes-unclear', short(minutes), String(MOST_MINUTES)), ['minutes'])
  }
  front.sources = listOf(given['sources'], () => say(lessonFault('no-list', 'sources'), ['sources'])).flatMap(
    (source, i) => {
      const read = readSource(source)
      if (!read) say(lessonFault('source-unclear', short(source), 'text, url'), ['sources', i])
      return read ?? []
    },
  )
  const steps = listOf(given['steps'], () => say(lessonFault('no-list', 'steps'), ['steps']))
  if (steps.length === 0 || steps.length > MOST_STEPS)
    say(lessonFault('steps-missing', String(steps.length), String(MOST_STEPS)), ['steps'])
  const seen = new Set<string>()
  front.steps = steps.slice(0, MOST_STEPS).map((step, i) => {
    const read = readStep(step, i, today, (fault, path = []) => say(fault, ['steps', i, ...path]))
    if (seen.has(read.id)) say(lessonFault('id-taken', read.id), ['steps', i, 'id'])
    seen.add(read.id)
    return read
  })
  return { front, problems }
}

function readStep(given: unknown, i: number, today: Day, say: (fault: LessonFault, path?: Path) => void): FrontStep {
  const step: FrontStep = { id: `step-${i + 1}`, view: '', next: 'fly', shows: [] }
  if (!isRecord(given)) {
    say(lessonFault('step-unclear', short(given), 'id, view'))
    return step
  }
  for (const key of Object.keys(given))
    if (!STEP_KEYS.includes(key)) say(lessonFault('key-unknown', key, STEP_KEYS.join(', ')), [key])
  const { id, view, next } = given
  if (typeof id === 'string' && IS_ID.test(id)) step.id = id
  else if (id !== undefined) say(lessonFault('id-unclear', 'id', short(id)), ['id'])
  if (typeof view === 'string' && view.length <= 2000) {
    step.view = queryOf(`?${view.replace(/^\?/, '')}`.includes('://') ? view : `?${view.replace(/^\?/, '')}`)
    for (const fault of viewProblems(step.view, today)) say(fault, ['view'])
  } else say(lessonFault('view-missing', short(view), 'day=1878-07-13&box=19,42,23,45'), ['view'])
  if (next !== undefined) {
    if (TRANSITIONS.includes(next as Transition)) step.next = next as Transition
    else say(lessonFault('transition-unknown', short(next), TRANSITIONS.join(', ')), ['next'])
  }
  step.shows = listOf(given['shows'], () => say(lessonFault('no-list', 'shows'), ['shows'])).flatMap((one, j) => {
    const read = readAssertion(one)
    if (!read) say(lessonFault('assertion-unclear', short(one), AN_ASSERTION), ['shows', j])
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
const short = (value: unknown) => (JSON.stringify(value) ?? '').slice(0, 60)
