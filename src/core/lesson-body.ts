/** The body of a lesson file: a second-level heading a step, and blocks between lines of three colons. */
import type { Question } from './lesson'
import { lessonFault } from './lesson-fault'
import type { LessonProblem } from './lesson-front'

export interface BodyStep {
  title: string
  text: string
  question: Question | null
  teacher: string
  /** Line of its heading. */
  line: number
}

export interface Body {
  teacher: string
  steps: BodyStep[]
}

type BlockName = 'teacher' | 'question' | 'answer'
interface Block {
  name: BlockName
  line: number
  lines: string[]
}

const HEADING = '## 1804'
const BLOCKS = ':::question, :::answer, :::teacher'
const CHOICE = /^\s*[-*+]\s+\[([ xX])\]\s+(.*)$/

/** Reads the body; `lineBefore` is how many lines of the file stand above it. */
export function readBody(text: string, lineBefore: number): { body: Body; problems: LessonProblem[] } {
  const body: Body = { teacher: '', steps: [] }
  const problems: LessonProblem[] = []
  let step: BodyStep | null = null
  let block: Block | null = null
  const prose: string[] = []

  const endProse = () => {
    const written = trimmed(prose.splice(0))
    if (step) step.text = [step.text, written].filter(Boolean).join('\n\n')
    else if (written) problems.push({ line: lineBefore + 1, fault: lessonFault('text-before-steps', HEADING) })
  }
  const endBlock = ({ name, line, lines }: Block) => {
    const written = trimmed(lines)
    if (name === 'teacher') {
      const notes = step ?? body
      notes.teacher = [notes.teacher, written].filter(Boolean).join('\n\n')
    } else if (!step) problems.push({ line, fault: lessonFault('question-before-steps', HEADING) })
    else if (name === 'question') {
      if (step.question) problems.push({ line, fault: lessonFault('second-question', step.title) })
      step.question = readQuestion(lines)
    } else if (step.question) step.question.answer = written
  }

  text.split('\n').forEach((row, i) => {
    const line = lineBefore + i + 1
    const mark = /^:::\s*(\S*)\s*$/.exec(row)
    if (mark) {
      const name = mark[1]!
      if (name === 'answer' && block?.name === 'question') {
        endBlock(block)
        block = { name, line, lines: [] }
      } else if (name === '') {
        if (block) endBlock(block)
        else problems.push({ line, fault: lessonFault('block-not-open', ':::', ':::question, :::teacher') })
        block = null
      } else if (block) problems.push({ line, fault: lessonFault('block-in-block', `:::${name}`, ':::') })
      else if (name === 'teacher' || name === 'question') {
        endProse()
        block = { name, line, lines: [] }
      } else problems.push({ line, fault: lessonFault('block-unknown', `:::${name}`, BLOCKS) })
      return
    }
    const heading = block ? null : /^##(?!#)(?:\s+(.*?))?\s*#*\s*$/.exec(row)
    if (heading) {
      endProse()
      step = { title: (heading[1] ?? '').trim(), text: '', question: null, teacher: '', line }
      body.steps.push(step)
    } else (block?.lines ?? prose).push(row)
  })
  endProse()
  if (block)
    problems.push({
      line: (block as Block).line,
      fault: lessonFault('block-not-closed', `:::${(block as Block).name}`, ':::'),
    })
  return { body, problems }
}

function readQuestion(lines: string[]): Question {
  const isChoice = lines.map((line) => CHOICE.exec(line))
  const first = isChoice.findIndex((match) => match)
  const ask = trimmed(first < 0 ? lines : lines.slice(0, first))
  const choices = isChoice.flatMap((match) => (match ? [{ text: match[2]!.trim(), right: match[1] !== ' ' }] : []))
  return { ask, choices, answer: '' }
}

const trimmed = (lines: string[]) =>
  lines
    .join('\n')
    .replace(/^\s*\n/, '')
    .trim()
