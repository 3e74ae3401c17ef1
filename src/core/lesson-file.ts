/** Lesson files: Markdown with front matter, read and written. */
import { stringify } from 'yaml'
import type { Assertion } from './assertions'
import type { Lesson, LessonSource, LessonStep, Question } from './lesson'
import { readBody } from './lesson-body'
import { lessonFault, type LessonFault } from './lesson-fault'
import { readFront, type LessonProblem } from './lesson-front'
import type { Language } from './names'
import { formatIsoDay, type Day } from './time'

/** Letters in the longest lesson that is read. */
export const LONGEST_LESSON = 400_000

export interface ReadLesson {
  /** Null while there is a problem. */
  lesson: Lesson | null
  problems: LessonProblem[]
}

/** What a file is taken to be where it does not say so itself. */
export interface LessonOrigin {
  slug: string
  language: Language
  today: Day
}

/** Reads a lesson file. Never throws: all mistakes are in `problems`, by line. */
export function parseLesson(markdown: string, { slug, language, today }: LessonOrigin): ReadLesson {
  if (markdown.length > LONGEST_LESSON)
    return failed(lessonFault('too-long', String(markdown.length), String(LONGEST_LESSON)))
  const text = markdown.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
  const matter = /^---[ \t]*\n([\s\S]*?)\n---[ \t]*(?:\n|$)/.exec(text)
  if (!matter) return failed(lessonFault('front-missing', '---'))
  const { front, problems } = readFront(matter[1]!, 1, today)
  const linesAbove = matter[0].split('\n').length - 1
  const { body, problems: ofBody } = readBody(text.slice(matter[0].length), linesAbove)
  problems.push(...ofBody)
  if (problems.length === 0 && body.steps.length !== front.steps.length) {
    const line = body.steps[front.steps.length]?.line ?? linesAbove
    const [inFront, headings] = [front, body].map(({ steps }) => String(steps.length)) as [string, string]
    problems.push({ line, fault: lessonFault('steps-differ', inFront, headings, '##') })
  }
  for (const { question, line } of body.steps) {
    if (question && !question.ask) problems.push({ line, fault: lessonFault('question-empty', ':::question') })
    if (question && question.choices.length > 0 && !question.choices.some(({ right }) => right))
      problems.push({ line, fault: lessonFault('no-right-choice', '- [x]') })
  }
  if (problems.length > 0) return { lesson: null, problems: problems.sort((a, b) => a.line - b.line) }
  const { steps: views, ...rest } = front
  const steps = views.map((step, i): LessonStep => {
    const { title, text: words, question, teacher } = body.steps[i]!
    return { ...step, title, text: words, question, teacher }
  })
  const lesson = { ...rest, format: 1 as const, slug: front.slug ?? slug, language: front.language ?? language }
  return { lesson: { ...lesson, teacher: body.teacher, steps }, problems }
}

const failed = (fault: LessonFault): ReadLesson => ({ lesson: null, problems: [{ line: 1, fault }] })

/** The file of a lesson; `parseLesson` reads the same lesson out of it. */
export function formatLesson(lesson: Lesson): string {
  const { format, slug, language, title, summary, minutes, sources, teacher, steps } = lesson
  const front = {
    format,
    slug,
    language,
    title,
    summary,
    ...(minutes !== null && { minutes }),
    ...(sources.length > 0 && { sources: sources.map(sourceOut) }),
    steps: steps.map(({ id, view, next, shows }) => ({
      id,
      view,
      ...(next !== 'fly' && { next }),
      ...(shows.length > 0 && { shows: shows.map(assertionOut) }),
    })),
  }
  const parts = [
    `---\n${stringify(front, { lineWidth: 0 })}---`,
    ...blockOut('teacher', teacher),
    ...steps.flatMap((step) => [
      `## ${oneLine(step.title)}`.trim(),
      ...(step.text.trim() ? [asProse(step.text)] : []),
      ...(step.question ? [questionOut(step.question)] : []),
      ...blockOut('teacher', step.teacher),
    ]),
  ]
  return parts.join('\n\n') + '\n'
}

const sourceOut = (source: LessonSource) =>
  'key' in source ? source.key : { text: source.text, ...(source.url && { url: source.url }) }

const assertionOut = ({ what, at, is, day }: Assertion) => ({
  [what]: { at, [what === 'claimed' ? 'by' : 'is']: is },
  ...(day !== null && { day: formatIsoDay(day) }),
})

const blockOut = (name: string, text: string) => (text.trim() ? [`:::${name}\n${asProse(text)}\n:::`] : [])

function questionOut({ ask, choices, answer }: Question): string {
  const list = choices.map(({ text, right }) => `- [${right ? 'x' : ' '}] ${oneLine(text)}`)
  return [':::question', asProse(withoutChoices(ask)), ...list, ':::answer', asProse(answer), ':::']
    .filter(Boolean)
    .join('\n')
}

/** A question's own words, none of which reads as a choice. */
const withoutChoices = (text: string) => text.replace(/^(\s*[-*+]\s+)\[([ xX])\]/gm, '$1\\[$2]')

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim()

/** Text that cannot be taken for the heading of a step or the edge of a block. */
const asProse = (text: string) =>
  text
    .replace(/\r\n?/g, '\n')
    .trim()
    .replace(/^##(?=\s|$)/gm, '###')
    .replace(/^:::/gm, '\\:::')
