import fc from 'fast-check'
import fs from 'node:fs'
import { describe, expect, it, test } from 'vitest'
import type { Lesson } from '../../../src/core/lesson'
import { faultSentence } from '../../../src/core/lesson-fault'
import { formatLesson, LONGEST_LESSON, parseLesson } from '../../../src/core/lesson-file'
import { TRANSITIONS } from '../../../src/core/lesson'
import { parseIsoDay } from '../../../src/core/time'

const origin = { slug: 'a-lesson', language: 'en' as const, today: parseIsoDay('2026-01-01')! }
const parse = (text: string) => parseLesson(text, origin)

const FILE = `---
format: 1
title: From vassal to kingdom
summary: How Serbia went from self-rule to a kingdom.
minutes: 30
sources: [jelavich-1983, { text: A book, url: https://example.org/book }]
steps:
  - id: pashalik
    view: ?day=1815-11-20&box=18.8,42.8,23.2,45.3&highlight=land:pashalik
    next: play
    shows:
      - { holder: { at: [20.46, 44.82], is: ottoman-empire } }
      - { claimed: { at: [20.46, 44.82], by: austria }, day: 1815-01-01 }
  - view: day=1882-03-06&map=6/44/21
---

:::teacher
On the whole.
:::

## The pashalik

Text of the *first* step.

### With a lesser heading

:::question
Who ruled Belgrade?

- [ ] Austria
- [x] The Sultan
:::answer
The Sultan.
:::

After the question.

## The kingdom

Text of the second.

:::teacher
Of the step.
:::
`

describe('a lesson file', () => {
  const { lesson, problems } = parse(FILE)

  it('is read whole', () => {
    expect(problems).toEqual([])
    expect(lesson).toMatchObject({
      slug: 'a-lesson',
      language: 'en',
      title: 'From vassal to kingdom',
      minutes: 30,
      sources: [{ key: 'jelavich-1983' }, { text: 'A book', url: 'https://example.org/book' }],
      teacher: 'On the whole.',
    })
    expect(lesson!.steps).toMatchObject([
      {
        id: 'pashalik',
        title: 'The pashalik',
        text: 'Text of the *first* step.\n\n### With a lesser heading\n\nAfter the question.',
        view: 'day=1815-11-20&box=18.8,42.8,23.2,45.3&highlight=land:pashalik',
        next: 'play',
        question: {
          ask: 'Who ruled Belgrade?',
          choices: [
            { text: 'Austria', right: false },
            { text: 'The Sultan', right: true },
          ],
          answer: 'The Sultan.',
        },
        shows: [
          { what: 'holder', at: [20.46, 44.82], is: 'ottoman-empire', day: null },
          { what: 'claimed', is: 'austria', day: parseIsoDay('1815-01-01') },
        ],
      },
      { id: 'step-2', title: 'The kingdom', teacher: 'Of the step.', next: 'fly', question: null },
    ])
  })

  it('is the same lesson after it is written and read again', () => {
    expect(parse(formatLesson(lesson!)).lesson).toEqual(lesson)
  })

  it('may have line ends and a mark of another system', () => {
    expect(parse('\uFEFF' + FILE.replace(/\n/g, '\r\n')).lesson).toEqual(lesson)
  })
})

test('whatever an author writes, a lesson survives its file', () => {
  const words = fc.stringMatching(/^[\w #:*[\]x\-\n`>&;.]{0,60}$/)
  const line = fc.stringMatching(/^[A-Za-z][\w *:]{0,30}[a-z]$/).map((text) => text.replace(/\s+/g, ' '))
  const question = fc.record({
    ask: line,
    choices: fc.array(fc.record({ text: line, right: fc.boolean() }), { maxLength: 3 }),
    answer: words,
  })
  const step = fc.record({
    title: line,
    text: words,
    view: fc.constantFrom('day=1878-07-13&box=19,42,23,45', 'day=1815-11-20&map=6/44/21&highlight=land:banat'),
    next: fc.constantFrom(...TRANSITIONS),
    question: fc.option(question),
    teacher: words,
  })
  const lessons = fc.record({ title: line, teacher: words, steps: fc.array(step, { minLength: 1, maxLength: 3 }) })
  fc.assert(
    fc.property(lessons, ({ title, teacher, steps }) => {
      const lesson: Lesson = {
        format: 1,
        slug: 'a-lesson',
        language: 'en',
        title,
        summary: '',
        minutes: null,
        sources: [],
        teacher,
        steps: steps.map((one, i) => ({
          ...one,
          id: `s-${i}`,
          shows: [],
          question: one.question && {
            ...one.question,
            choices: one.question.choices.map((choice, c) => ({ ...choice, right: c === 0 || choice.right })),
          },
        })),
      }
      const once = parse(formatLesson(lesson))
      expect(once.problems).toEqual([])
      expect(once.lesson!.steps.map(({ title: words }) => words)).toEqual(steps.map((one) => one.title))
      expect(parse(formatLesson(once.lesson!)).lesson).toEqual(once.lesson)
    }),
    { numRuns: 300 },
  )
})

describe('a mistake in a lesson file is named with its line', () => {
  const change = (from: string | RegExp, to: string) => FILE.replace(from, to)
  it.each([
    ['no front matter', 'Just text', 1, 'front matter missing'],
    ['broken YAML', change('minutes: 30', 'minutes: [30'), 6, 'front matter unreadable'],
    ['another format', change('format: 1', 'format: 2'), 2, 'lesson format unknown: 2, expected 1'],
    ['an unknown key', change('minutes: 30', 'minute: 30'), 5, 'key unknown: minute'],
    ['an unknown language', change('minutes: 30', 'language: tlh'), 5, 'language unknown: "tlh"'],
    ['minutes in words', change('minutes: 30', 'minutes: half an hour'), 5, 'minutes unclear'],
    ['an unsafe source', change('https://example.org/book', 'javascript:alert(1)'), 6, 'source unclear'],
    ['a view without day', change('?day=1815-11-20&', '?'), 9, 'view without day'],
    ['a view without place', change('&map=6/44/21', ''), 14, 'view without place'],
    ['a day that is none', change('1815-11-20', '1815-13-45'), 9, 'view unclear: day'],
    ['an unknown key of the view', change('highlight=', 'hilight='), 9, 'view key unknown: hilight'],
    ['an unknown transition', change('next: play', 'next: jump'), 10, 'transition unknown: "jump"'],
    ['an unclear assertion', change('is: ottoman-empire', 'was: x'), 12, 'assertion unclear'],
    ['a step too many', `${FILE}\n## Third\n\nText`, 46, 'steps differ: 2 in the front matter, 3 headings'],
    [
      'text before the first step',
      change(':::teacher\nOn', 'Stray\n\n:::teacher\nOn'),
      16,
      'text before the first step',
    ],
    ['an open block', change('Of the step.\n:::', 'Of the step.'), 42, 'block never closed: :::teacher'],
    ['an unknown block', change(':::teacher\nOf', ':::video\nOf'), 42, 'block unknown: :::video'],
    ['no right choice', change('[x]', '[ ]'), 21, 'question without a right choice'],
    ['an empty question', change('Who ruled Belgrade?', ''), 21, 'question empty'],
    ['too long', 'x'.repeat(LONGEST_LESSON + 1), 1, 'lesson too long'],
  ])('%s', (_, text, line, message) => {
    const { lesson, problems } = parse(text)
    expect(lesson).toBeNull()
    expect(faultSentence(problems[0]!.fault)).toContain(message)
    expect(problems[0]!.line).toBe(line)
  })

  it('and aliases that would swell it are refused', () => {
    const bomb = Array.from({ length: 12 }, (_, i) => `l${i}: &l${i} [${Array(9).fill(i ? `*l${i - 1}` : 'x')}]`)
    const { lesson, problems } = parse(`---\nformat: 1\n${bomb.join('\n')}\n---\n`)
    expect(lesson).toBeNull()
    expect(problems).toHaveLength(1)
  })
})

test('the example in the documentation is a lesson', () => {
  const example = /```markdown\n([\s\S]*?)\n```/.exec(fs.readFileSync('docs/lessons.md', 'utf8'))![1]!
  const { lesson, problems } = parse(example)
  expect(problems).toEqual([])
  expect(lesson!.steps[0]!.question).toMatchObject({
    ask: 'Who ruled Belgrade on this day?',
    answer: expect.stringContaining('vizier'),
  })
})
