/** What a draft still lacks: where, and whether its file could be opened again without it. */
import { isUnasked, lessonTexts, stepTexts, type Draft } from './draft'
import type { Question } from './lesson'
import type { Language } from './names'

export type Lack = 'steps' | 'lesson-title' | 'step-title' | 'ask' | 'right-choice' | 'choice-text'

export interface DraftLack {
  kind: Lack
  /** The step it is in, or null for the lesson as a whole. */
  step: string | null
  language: Language
}

/** A file without these would not be opened again. */
const NEEDED: readonly Lack[] = ['steps', 'ask', 'right-choice']

export const isNeeded = ({ kind }: DraftLack): boolean => NEEDED.includes(kind)

/** Everything lacking, in the order of the lesson. */
export function lacksOf(draft: Draft): DraftLack[] {
  return draft.languages.flatMap((language) => {
    const lack = (kind: Lack, step: string | null = null): DraftLack => ({ kind, step, language })
    const lacks: DraftLack[] = []
    if (draft.steps.length === 0 && language === draft.languages[0]) lacks.push(lack('steps'))
    if (!lessonTexts(draft, language).title.trim()) lacks.push(lack('lesson-title'))
    for (const step of draft.steps) {
      const { title, question } = stepTexts(step, language)
      if (!title.trim()) lacks.push(lack('step-title', step.id))
      if (question && !isUnasked(question)) lacks.push(...lacksOfQuestion(question).map((kind) => lack(kind, step.id)))
    }
    return lacks
  })
}

function lacksOfQuestion({ ask, choices }: Question): Lack[] {
  const lacks: Lack[] = []
  if (!ask.trim()) lacks.push('ask')
  if (choices.length > 0 && !choices.some(({ right }) => right)) lacks.push('right-choice')
  if (choices.some(({ text }) => !text.trim())) lacks.push('choice-text')
  return lacks
}
