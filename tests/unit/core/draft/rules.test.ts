import { describe, expect, it } from 'vitest'
import { emptyDraft, writeLesson, type Draft } from '../../../../src/core/draft'
import { isNeeded, lacksOf } from '../../../../src/core/draft-check'
import { doubtsOf } from '../../../../src/core/draft-doubts'
import { lessonFault } from '../../../../src/core/lesson-fault'
import { highlightsAt } from '../../../../src/core/draft-highlights'
import { addLanguage } from '../../../../src/core/draft-languages'
import { missingTexts } from '../../../../src/core/draft-missing'
import { addChoice, addQuestion } from '../../../../src/core/draft-question'
import { lineOfSource, sourceOfLine } from '../../../../src/core/draft-sources'
import { addStep, changeStep, writeStep } from '../../../../src/core/draft-steps'
import {
  dayOfStep,
  highlightOf,
  isShown,
  stepView,
  toggleHighlight,
  withHighlight,
} from '../../../../src/core/draft-view'
import type { Assertion } from '../../../../src/core/assertions'
import { DEFAULT_VIEW } from '../../../../src/core/default-view'
import { viewOfStep } from '../../../../src/core/lesson-view'
import { gregorianToDay } from '../../../../src/core/time'
import type { View } from '../../../../src/core/view'
import { fourCells } from '../../../world/four-cells'

const today = gregorianToDay({ year: 2026, month: 11, day: 23 })
const size = { width: 900, height: 600 }
const bounds = { today, size }
const map: View = {
  ...DEFAULT_VIEW,
  day: gregorianToDay({ year: 1804, month: 2, day: 14 }),
  language: 'ru',
  theme: 'dark',
}

describe('the view of a step', () => {
  const query = stepView({ ...map, selection: { kind: 'place', id: 'nis' }, marks: 'war' }, size)

  it('holds the day, the part of the map in sight, marks and what is picked, not the reader’s language', () => {
    expect(query).toMatch(/^day=1804-02-14&box=[\d.,]+&marks=war&pick=place:nis$/)
  })

  it('leaves out a point pressed to ask who held it', () => {
    expect(stepView({ ...map, selection: { kind: 'point', lng: 20, lat: 44 } }, size)).not.toContain('pick')
  })

  it('shows again what it was taken from, in the language of whoever looks', () => {
    const shown = viewOfStep(query, DEFAULT_VIEW, bounds)
    expect(shown).toMatchObject({ day: map.day, marks: 'war', language: 'en' })
    expect(isShown(query, { ...shown, theme: 'dark' }, bounds)).toBe(true)
  })

  it('is another once the clock, the map or the marks are', () => {
    const shown = viewOfStep(query, DEFAULT_VIEW, bounds)
    expect(isShown(query, { ...shown, day: shown.day + 1 }, bounds)).toBe(false)
    expect(isShown(query, { ...shown, camera: { ...shown.camera, lng: shown.camera.lng + 1 } }, bounds)).toBe(false)
    expect(isShown(query, { ...shown, marks: 'all' }, bounds)).toBe(false)
    expect(isShown(query, { ...shown, highlight: [{ kind: 'land', id: 'nis' }] }, bounds)).toBe(false)
  })

  it('points out one more, and one less', () => {
    const nis = { kind: 'land', id: 'nis' } as const
    const both = withHighlight(query, toggleHighlight([nis], { kind: 'route', id: 'great-migration' }))
    expect(both).toContain('highlight=land:nis,route:great-migration')
    expect(highlightOf(both, today)).toHaveLength(2)
    expect(withHighlight(both, toggleHighlight(toggleHighlight([nis], nis), nis))).toContain('highlight=land:nis')
    expect(withHighlight(both, [])).toBe(query)
  })

  it('tells its day', () => {
    expect(dayOfStep(query, today)).toBe(map.day)
  })
})

describe('what can be pointed out', () => {
  const atlas = fourCells()
  const lands = [
    { id: 'all', cells: [0, 1, 2, 3] },
    { id: 'one', cells: [0] },
    { id: 'other', cells: [3] },
  ]

  it('at a point is who holds it and who runs it, then the lands around it, the smallest first', () => {
    expect(highlightsAt(atlas, 30, { kind: 'none' }, 0, lands)).toEqual([
      { kind: 'polity', id: 'empire' },
      { kind: 'polity', id: 'principality' },
      { kind: 'land', id: 'one' },
      { kind: 'land', id: 'all' },
    ])
  })

  it('is a polity or a route itself, and nothing at sea', () => {
    expect(highlightsAt(atlas, 0, { kind: 'polity', id: 'serbia' }, null, lands)).toEqual([
      { kind: 'polity', id: 'serbia' },
    ])
    expect(highlightsAt(atlas, 0, { kind: 'route', id: 'way' }, 0, lands)).toEqual([{ kind: 'route', id: 'way' }])
    expect(highlightsAt(atlas, 0, { kind: 'point', lng: 0, lat: 0 }, null, lands)).toEqual([])
  })
})

describe('what a draft lacks', () => {
  const kinds = (draft: Draft) => lacksOf(draft).map((lack) => `${lack.kind}${isNeeded(lack) ? '!' : ''}`)
  const titled = writeStep(
    addStep(writeLesson(emptyDraft('en'), 'en', { title: 'Berlin' }), 'day=1878-07-13', null),
    'step-1',
    'en',
    { title: 'One' },
  )

  it('is its steps and its title at first', () => {
    expect(kinds(emptyDraft('en'))).toEqual(['steps!', 'lesson-title'])
    expect(kinds(titled)).toEqual([])
  })

  it('is not a question left empty, but one that is half put', () => {
    const asked = addChoice(addQuestion(titled, 'step-1'), 'step-1')
    expect(kinds(asked)).toEqual([])
    const half = writeStep(asked, 'step-1', 'en', {
      question: {
        ask: '',
        choices: [
          { text: 'A', right: false },
          { text: '', right: false },
        ],
        answer: '',
      },
    })
    expect(kinds(half)).toEqual(['ask!', 'right-choice!', 'choice-text'])
  })

  it('is told for each language', () => {
    expect(lacksOf(addLanguage(titled, 'uk')).map(({ kind, language }) => [kind, language])).toEqual([
      ['lesson-title', 'uk'],
      ['step-title', 'uk'],
    ])
    expect(missingTexts(addLanguage(titled, 'uk'), 'uk')).toBe(2)
    expect(missingTexts(titled, 'en')).toBe(0)
  })
})

describe('a source', () => {
  it.each([
    ['Lampe,  Yugoslavia as History, 2000 ', { text: 'Lampe, Yugoslavia as History, 2000', url: null }],
    ['The treaty https://example.org/t?a=1', { text: 'The treaty', url: 'https://example.org/t?a=1' }],
    ['https://example.org/', { text: 'https://example.org/', url: 'https://example.org/' }],
    ['javascript:alert(1)', { text: 'javascript:alert(1)', url: null }],
  ])('typed as %j is %j, and is typed so again', (line, source) => {
    expect(sourceOfLine(line)).toEqual(source)
    expect(sourceOfLine(lineOfSource(source))).toEqual(source)
  })

  it('of the bibliography is told by its key', () =>
    expect(lineOfSource({ key: 'jelavich-1983' })).toBe('jelavich-1983'))
})

describe('a draft held against the atlas', () => {
  const claim = { what: 'holder', at: [20, 44], is: 'serbia', day: null } as const
  let draft = addStep(emptyDraft('en'), 'day=1878-07-13&highlight=land:nis,land:atlantis&pick=place:nowhere', null)
  draft = changeStep(draft, 'step-1', { shows: [claim as unknown as Assertion] })

  it('tells by step what is unknown and what is untrue', () => {
    const knowledge = {
      points: ({ id }: { id: string }) => id === 'nis',
      picks: () => false,
      refutes: () => lessonFault('assertion-at-sea', 'holder', '0, 0', '1878-07-13'),
    }
    expect(doubtsOf(draft, today, knowledge)).toEqual([
      { step: 1, fault: lessonFault('unknown-to-atlas', 'land', 'atlantis') },
      { step: 1, fault: lessonFault('unknown-to-atlas', 'place', 'nowhere') },
      { step: 1, fault: lessonFault('assertion-at-sea', 'holder', '0, 0', '1878-07-13') },
    ])
    expect(doubtsOf(draft, today, { points: () => true, picks: () => true, refutes: () => null })).toEqual([])
  })
})
