/** The question of a step: its shape is the same in every language, its words are each language's own. */
import type { Draft } from './draft'
import { writeStepEverywhere } from './draft-steps'
import type { Choice, Question } from './lesson'

const NO_CHOICE = { text: '', right: false }

/** An open question; choices are added to it. */
export const addQuestion = (draft: Draft, step: string): Draft =>
  change(draft, step, (question) => question ?? { ask: '', choices: [], answer: '' })

export const removeQuestion = (draft: Draft, step: string): Draft => change(draft, step, () => null)

/** One more answer to choose from; the first ones come as two, since one is no choice. */
export const addChoice = (draft: Draft, step: string): Draft =>
  change(draft, step, (question) => {
    if (!question) return null
    const more = question.choices.length === 0 ? [NO_CHOICE, NO_CHOICE] : [NO_CHOICE]
    return { ...question, choices: [...question.choices, ...more] }
  })

export const removeChoice = (draft: Draft, step: string, index: number): Draft =>
  change(draft, step, (question) => question && { ...question, choices: question.choices.toSpliced(index, 1) })

export const markChoice = (draft: Draft, step: string, index: number, right: boolean): Draft =>
  change(draft, step, (question) => question && withChoice(question, index, { right }))

/** The question with one of its choices changed. */
export function withChoice(question: Question, index: number, to: Partial<Choice>): Question {
  return { ...question, choices: question.choices.map((choice, i) => (i === index ? { ...choice, ...to } : choice)) }
}

function change(draft: Draft, step: string, to: (question: Question | null) => Question | null): Draft {
  return writeStepEverywhere(draft, step, (texts) => ({ ...texts, question: to(texts.question) }))
}
