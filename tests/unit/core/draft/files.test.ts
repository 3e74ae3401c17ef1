import { strToU8, zipSync } from 'fflate'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { emptyDraft, writeLesson, type Draft } from '../../../../src/core/draft'
import { draftToFile, filesToDraft } from '../../../../src/core/draft-files'
import { addLanguage } from '../../../../src/core/draft-languages'
import { LONGEST_LINK, lessonLink } from '../../../../src/core/draft-link'
import { addChoice, addQuestion, markChoice } from '../../../../src/core/draft-question'
import { addStep, changeStep, writeStep } from '../../../../src/core/draft-steps'
import { formatLesson } from '../../../../src/core/lesson-file'
import { draftToLessons } from '../../../../src/core/draft'
import { gregorianToDay } from '../../../../src/core/time'
import { draftLinkText } from './inflate-link'

const today = gregorianToDay({ year: 2026, month: 11, day: 23 })
const A = 'day=1878-07-13&box=19.0000,42.0000,23.0000,45.0000'
const B = 'day=1804-02-14&box=19.0000,42.0000,23.0000,45.0000&highlight=land:nis'

function threeSteps(): Draft {
  let draft = writeLesson(emptyDraft('en'), 'en', {
    title: 'Three wars',
    summary: 'In short: "peace".',
    teacher: 'Notes.',
  })
  for (const view of [A, B, A]) draft = addStep(draft, view, null)
  draft = writeStep(draft, 'step-1', 'en', { title: 'First', text: 'One.\n\n- a\n- b', teacher: 'Say **this**.' })
  draft = writeStep(draft, 'step-2', 'en', { title: 'Second: the rest', text: '> quoted' })
  draft = writeStep(draft, 'step-3', 'en', { title: 'Third', text: 'Three.' })
  draft = changeStep(draft, 'step-2', { next: 'play' })
  draft = markChoice(addChoice(addQuestion(draft, 'step-2'), 'step-2'), 'step-2', 1, true)
  const question = {
    ask: 'Who?',
    choices: [
      { text: 'She', right: false },
      { text: 'He', right: true },
    ],
    answer: 'He did.',
  }
  draft = writeStep(draft, 'step-2', 'en', { question })
  return {
    ...draft,
    slug: 'three-wars',
    minutes: 30,
    sources: [{ key: 'jelavich-1983' }, { text: 'My own book', url: 'https://example.org/a' }],
  }
}

/** The draft as its file holds it, opened again. */
function reopened(draft: Draft) {
  const { name, content } = draftToFile(draft)
  return filesToDraft([{ name, bytes: typeof content === 'string' ? strToU8(content) : content }], today)
}

describe('a draft saved and opened again', () => {
  it('is the same, in one language as Markdown', () => {
    expect(draftToFile(threeSteps())).toMatchObject({ name: 'three-wars.en.md', type: 'text/markdown' })
    expect(reopened(threeSteps())).toEqual({ ok: true, draft: threeSteps() })
  })

  it('is the same, in several languages as a zip', () => {
    let both = writeLesson(addLanguage(threeSteps(), 'sr-Cyrl'), 'sr-Cyrl', { title: 'Три рата' })
    const question = {
      ask: 'Ко?',
      choices: [
        { text: 'Она', right: false },
        { text: 'Он', right: true },
      ],
      answer: '',
    }
    both = writeStep(both, 'step-2', 'sr-Cyrl', { title: 'Други', question })
    expect(draftToFile(both)).toMatchObject({ name: 'three-wars.lesson.zip', type: 'application/zip' })
    expect(reopened(both)).toEqual({ ok: true, draft: both })
  })

  it('is named after its title while it has no name', () => {
    expect(draftToFile({ ...threeSteps(), slug: '' }).name).toBe('three-wars.en.md')
    expect(draftToFile(addStep(emptyDraft('ru'), A, null)).name).toBe('lesson.ru.md')
  })

  it('keeps that name once it is opened again', () => {
    expect(reopened({ ...threeSteps(), slug: '' })).toEqual({ ok: true, draft: threeSteps() })
    expect(reopened(addStep(emptyDraft('ru'), A, null))).toMatchObject({ ok: true, draft: { slug: 'lesson' } })
  })

  it('loses a question that was opened and left empty, nothing else', () => {
    const asked = addChoice(addQuestion(threeSteps(), 'step-1'), 'step-1')
    expect(reopened(asked)).toEqual({ ok: true, draft: threeSteps() })
  })

  it('keeps its steps apart whatever is written into them', () => {
    const pieces = fc.constantFrom(
      '## ',
      '#',
      ':::',
      ':::teacher',
      '---',
      '- [x] ',
      '\n',
      '\n\n',
      'word',
      '`',
      '\\',
      '"',
      ': ',
    )
    const text = fc.array(pieces, { maxLength: 12 }).map((all) => all.join(''))
    fc.assert(
      fc.property(text, text, text, text, (title, words, ask, answer) => {
        const question = { ask: `Who? ${ask}`, choices: [{ text: `A ${title}`, right: true }], answer }
        let draft = writeStep(threeSteps(), 'step-2', 'en', { title, text: words, teacher: answer, question })
        draft = writeLesson(draft, 'en', { teacher: words })
        const opened = reopened(draft)
        expect(opened).toMatchObject({
          ok: true,
          draft: { steps: [{ id: 'step-1' }, { id: 'step-2' }, { id: 'step-3' }] },
        })
        if (opened.ok) expect(opened.draft.steps[2]).toEqual(draft.steps[2])
      }),
      { numRuns: 300 },
    )
  })
})

describe('language versions opened together', () => {
  const english = formatLesson(draftToLessons(threeSteps())[0]!)
  const file = (name: string, text: string) => ({ name, bytes: strToU8(text) })

  it('are one draft, the first its original', () => {
    const russian = english.replace('language: en', 'language: ru')
    expect(filesToDraft([file('en.md', english), file('ru.md', russian)], today)).toMatchObject({
      ok: true,
      draft: { languages: ['en', 'ru'] },
    })
  })

  it('are refused when they are of one language', () => {
    expect(filesToDraft([file('a.md', english), file('b.md', english)], today)).toEqual({
      ok: false,
      faults: [{ kind: 'same-language', file: 'b.md' }],
    })
  })

  it('are refused when their steps are not the same', () => {
    const other = english.replace('language: en', 'language: ru').replace('id: step-2', 'id: other')
    expect(filesToDraft([file('en.md', english), file('ru.md', other)], today)).toEqual({
      ok: false,
      faults: [{ kind: 'other-steps', file: 'ru.md' }],
    })
  })

  it('are taken out of a zip made by hand, folders and all', () => {
    const archive = zipSync({
      'wars/en.md': strToU8(english),
      '__MACOSX/wars/._en.md': strToU8('x'),
      'a.png': new Uint8Array(9),
    })
    expect(filesToDraft([{ name: 'wars.zip', bytes: archive }], today)).toEqual({ ok: true, draft: threeSteps() })
  })

  it('take their name and language from the file where they do not say them', () => {
    const bare = english.replace('slug: three-wars\n', '').replace('language: en\n', '')
    expect(filesToDraft([file('Moji ratovi.sr-Latn.md', bare)], today)).toMatchObject({
      ok: true,
      draft: { slug: 'moji-ratovi', languages: ['sr-Latn'] },
    })
  })
})

describe('a link', () => {
  it('holds a small lesson whole', () => {
    const markdown = formatLesson(draftToLessons(threeSteps())[0]!)
    const link = lessonLink('https://atlas.example/lesson.html?lang=en', markdown)
    expect(link.ok && draftLinkText(link.url)).toBe(markdown)
  })

  it('is given for any bytes so that they come out again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const link = lessonLink('', text)
        expect(link.ok && draftLinkText(link.url)).toBe(text)
      }),
    )
  })

  it('is not given when mail programs would cut it off', () => {
    const noise = Array.from({ length: 6000 }, (_, i) => ((i * 7919) % 65_000).toString(36)).join('')
    const link = lessonLink('lesson.html', noise)
    expect(link).toEqual({ ok: false, length: expect.any(Number) })
    expect(!link.ok && link.length).toBeGreaterThan(LONGEST_LINK)
  })
})
