import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { emptyDraft, writeLesson } from '../../../../src/core/draft'
import { historyOf, record, redo, undo, type History } from '../../../../src/core/draft-history'
import { addLanguage } from '../../../../src/core/draft-languages'
import { placeOfChange } from '../../../../src/core/draft-place'
import { addStep, moveStep, removeStep, writeStep } from '../../../../src/core/draft-steps'

describe('the history', () => {
  it('goes back and forward through every change', () => {
    const after = ['b', 'c'].reduce((history, value) => record(history, value, null, 0), historyOf('a'))
    expect(undo(after).present).toBe('b')
    expect(undo(undo(after)).present).toBe('a')
    expect(undo(undo(undo(after))).present).toBe('a')
    expect(redo(undo(after)).present).toBe('c')
    expect(redo(after)).toBe(after)
  })

  it('takes typing in one field without a pause as one change', () => {
    let typed = historyOf('')
    for (const [at, text] of ['B', 'Be', 'Ber'].entries()) typed = record(typed, text, 'title', at * 300)
    expect(undo(typed).present).toBe('')
  })

  it('parts typing at a pause, at another field and at an undo', () => {
    const typed = (at: number, subject: string) => record(record(historyOf(''), 'B', 'title', 0), 'Be', subject, at)
    expect(undo(typed(1000, 'title')).present).toBe('B')
    expect(undo(typed(10, 'summary')).present).toBe('B')
    const again = record(undo(typed(10, 'title')), 'C', 'title', 20)
    expect(undo(again).present).toBe('')
  })

  it('forgets what was undone once something else is done', () => {
    const other = record(undo(record(historyOf('a'), 'b', null, 0)), 'c', null, 0)
    expect(redo(other)).toBe(other)
  })

  it('does not count a change that changes nothing', () => {
    const history = historyOf('a')
    expect(record(history, 'a', null, 0)).toBe(history)
  })

  it('comes back to where it was by as many redos as undos', () => {
    const change = fc.tuple(fc.nat(), fc.option(fc.constantFrom('title', 'text')), fc.nat(3000))
    fc.assert(
      fc.property(fc.array(change), fc.nat(30), (changes, times) => {
        const all = changes.reduce(
          (h: History<number>, [value, field, at]) => record(h, value, field, at),
          historyOf(-1),
        )
        const back = Math.min(times, all.past.length)
        const repeat = (step: typeof undo<number>, from: History<number>) =>
          Array.from({ length: back }).reduce((history: History<number>) => step(history), from)
        expect(repeat(redo, repeat(undo, all)).present).toBe(all.present)
      }),
    )
  })
})

describe('undoing', () => {
  const A = 'day=1878-07-13'
  const two = addStep(addStep(emptyDraft('en'), A, null), A, null)
  const at = { step: 'step-1', language: 'en' } as const

  it('shows the step whose words came back', () => {
    const written = writeStep(two, 'step-2', 'en', { text: 'gone again' })
    expect(placeOfChange(written, two, at)).toEqual({ step: 'step-2', language: 'en' })
  })

  it('shows the step that came back', () => {
    expect(placeOfChange(removeStep(two, 'step-2'), two, at).step).toBe('step-2')
  })

  it('shows the neighbour of a step that went', () => {
    expect(placeOfChange(two, removeStep(two, 'step-2'), { ...at, step: 'step-2' }).step).toBe('step-1')
    expect(placeOfChange(two, removeStep(two, 'step-1'), at).step).toBe('step-2')
  })

  it('stays where it is when steps only changed places', () => {
    expect(placeOfChange(moveStep(two, 'step-2', 0), two, at)).toEqual(at)
  })

  it('speaks the language whose words came back, and none that went', () => {
    const both = addLanguage(two, 'ru')
    const written = writeLesson(both, 'ru', { title: 'Берлин' })
    expect(placeOfChange(written, both, at).language).toBe('ru')
    expect(placeOfChange(both, two, { step: null, language: 'ru' }).language).toBe('en')
  })
})
