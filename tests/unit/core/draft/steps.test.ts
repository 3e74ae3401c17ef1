import { describe, expect, it } from 'vitest'
import type { Assertion } from '../../../../src/core/assertions'
import { draftToLessons, emptyDraft, isBlank, stepTexts, writeLesson, type Draft } from '../../../../src/core/draft'
import { addChoice, addQuestion, markChoice, removeChoice } from '../../../../src/core/draft-question'
import {
  addStep,
  changeStep,
  changeView,
  duplicateStep,
  freeStepId,
  hasRoom,
  moveStep,
  removeStep,
  writeStep,
} from '../../../../src/core/draft-steps'

const A = 'day=1878-07-13&box=19,42,23,45'
const ids = ({ steps }: Draft) => steps.map(({ id }) => id)
const three = [1, 2, 3].reduce((draft) => addStep(draft, A, null), emptyDraft('en'))

describe('a draft', () => {
  it('is blank until something is put into it', () => {
    expect(isBlank(emptyDraft('uk'))).toBe(true)
    expect(isBlank(addStep(emptyDraft('uk'), A, null))).toBe(false)
    expect(isBlank(writeLesson(emptyDraft('uk'), 'uk', { title: 'Нова Сербія' }))).toBe(false)
  })

  it('gets a new step behind the one at hand, else at its end', () => {
    expect(ids(three)).toEqual(['step-1', 'step-2', 'step-3'])
    expect(ids(addStep(three, A, 'step-1'))).toEqual(['step-1', 'step-4', 'step-2', 'step-3'])
    expect(ids(addStep(three, A, 'unknown')).at(-1)).toBe('step-4')
  })

  it('never gives an id twice', () => {
    const gap = removeStep(three, 'step-1')
    expect(freeStepId(gap)).toBe('step-4')
    expect(new Set(ids(duplicateStep(addStep(gap, A, null), 'step-2'))).size).toBe(4)
  })

  it('moves a step to where it is put, and no further than the ends', () => {
    expect(ids(moveStep(three, 'step-1', 2))).toEqual(['step-2', 'step-3', 'step-1'])
    expect(ids(moveStep(three, 'step-3', -1))).toEqual(['step-3', 'step-1', 'step-2'])
    expect(moveStep(three, 'step-3', 9)).toBe(three)
    expect(moveStep(three, 'unknown', 0)).toBe(three)
  })

  it('copies a step with its words behind it', () => {
    const written = writeStep(three, 'step-2', 'en', { title: 'Berlin', text: 'Six powers met.' })
    const copied = duplicateStep(written, 'step-2')
    expect(ids(copied)).toEqual(['step-1', 'step-2', 'step-4', 'step-3'])
    expect(stepTexts(copied.steps[2]!, 'en').title).toBe('Berlin')
  })

  it('forgets what was said to be true when its step goes to another day, not when it only moves the map', () => {
    const shows = [null, 1].map((day) => ({ what: 'holder', at: [20.46, 44.82], is: 'serbia', day }) as const)
    const claimed = changeStep(three, 'step-1', { shows: shows as unknown as Assertion[] })
    expect(changeView(claimed, 'step-1', A.replace('19', '20')).steps[0]!.shows).toEqual(shows)
    expect(changeView(claimed, 'step-1', A.replace('1878', '1879')).steps[0]!.shows).toEqual([shows[1]])
  })

  it('holds no more steps than its file may', () => {
    const full = Array.from({ length: 70 }).reduce((draft: Draft) => addStep(draft, A, null), three)
    expect(full.steps).toHaveLength(60)
    expect(hasRoom(full)).toBe(false)
    expect(duplicateStep(full, 'step-1')).toBe(full)
  })

  it('becomes one lesson a language, with the same steps', () => {
    const lessons = draftToLessons(three)
    expect(lessons.map(({ language, steps }) => [language, steps.length])).toEqual([['en', 3]])
    expect(lessons[0]!.steps[0]).toEqual({
      id: 'step-1',
      title: '',
      text: '',
      teacher: '',
      question: null,
      view: A,
      next: 'fly',
      shows: [],
    })
  })
})

describe('the question of a step', () => {
  const question = (draft: Draft) => stepTexts(draft.steps[0]!, 'en').question

  it('begins open, and its first choices come as two', () => {
    const open = addQuestion(three, 'step-1')
    expect(question(open)).toEqual({ ask: '', choices: [], answer: '' })
    expect(question(addChoice(open, 'step-1'))!.choices).toHaveLength(2)
    expect(question(addChoice(addChoice(open, 'step-1'), 'step-1'))!.choices).toHaveLength(3)
  })

  it('keeps which choice is right when another is taken away', () => {
    let draft = addChoice(addChoice(addQuestion(three, 'step-1'), 'step-1'), 'step-1')
    draft = removeChoice(markChoice(draft, 'step-1', 2, true), 'step-1', 0)
    expect(question(draft)!.choices.map(({ right }) => right)).toEqual([false, true])
  })

  it('is not asked anew over one that stands', () => {
    const written = writeStep(three, 'step-1', 'en', { question: { ask: 'Who?', choices: [], answer: '' } })
    expect(question(addQuestion(written, 'step-1'))!.ask).toBe('Who?')
  })
})
