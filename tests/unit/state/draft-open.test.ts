import { strToU8, zipSync } from 'fflate'
import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { filesToDraft } from '../../../src/core/draft-files'
import { lessonTexts, stepTexts } from '../../../src/core/draft'
import { markdownToHtml } from '../../../src/core/markdown'
import { gregorianToDay } from '../../../src/core/time'
import type { Language } from '../../../src/core/names'
import { loadAuthorWords } from '../../../src/i18n/author'
import type { Desk } from '../../../src/state/draft-desk.svelte'
import { openFiles } from '../../../src/state/draft-open'

const BROKEN = path.resolve(import.meta.dirname, '../core/lessons-broken')
const today = gregorianToDay({ year: 2026, month: 11, day: 23 })
const LESSON = `---
format: 1
title: One step
steps:
  - view: day=1878-07-13&box=19,42,23,45
---

## One
`

const opened = (...files: [name: string, content: string | Uint8Array][]) => openedIn('en', ...files)

/** Opens files at a desk that only remembers; what was put on it, and why nothing was. */
async function openedIn(language: Language, ...files: [name: string, content: string | Uint8Array][]) {
  const desk = {
    words: await loadAuthorWords(language),
    tab: 'steps',
    screen: { view: { today, language }, opened: null },
    refusal: [] as readonly string[],
    put: (draft: unknown) => (desk.draft.value = draft),
    draft: { value: null as unknown },
    doubts: [] as readonly string[],
  }
  await openFiles(
    desk as unknown as Desk,
    files.map(([name, content]) => new File([content as BlobPart], name)),
  )
  return { draft: desk.draft.value, refusal: desk.refusal }
}

describe('a lesson file', () => {
  const mistakes = fs.readdirSync(BROKEN).filter((file) => file.endsWith('.md'))

  it.each(mistakes)('%s is refused with the sentence beside it', async (file) => {
    const { draft, refusal } = await opened([file, fs.readFileSync(path.join(BROKEN, file))])
    expect(draft).toBeNull()
    await expect(refusal.join('\n') + '\n').toMatchFileSnapshot(path.join(BROKEN, file.replace('.md', '.txt')))
  })

  it.each([
    ['sr-Cyrl', 'urok.md, ред 2: непознат облик лекције: 7, а треба 1'],
    ['sr-Latn', 'urok.md, red 2: nepoznat oblik lekcije: 7, a treba 1'],
    ['ru', 'urok.md, строка 2: неизвестный формат урока: 7, нужен 1'],
    ['uk', 'urok.md, рядок 2: невідомий формат уроку: 7, потрібен 1'],
  ] as const)('is refused in the words of its reader: %s', async (language, sentence) => {
    const { refusal } = await openedIn(language, ['urok.md', LESSON.replace('format: 1', 'format: 7')])
    expect(refusal).toEqual([sentence])
  })

  it('of 20 MB is refused before it is read', async () => {
    const { draft, refusal } = await opened(['huge.md', new Uint8Array(20_000_000)])
    expect({ draft, refusal }).toEqual({ draft: null, refusal: ['huge.md: larger than any lesson is.'] })
  })

  it.each([
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])],
    ['a text in Windows-1251', new Uint8Array([0xcd, 0xe8, 0xf8, 0x20, 0xe8, 0x20, 0xcf, 0xe8, 0xf0, 0xee, 0xf2])],
    ['a text in UTF-16', new Uint8Array(Buffer.from('\uFEFF' + LESSON, 'utf16le'))],
  ])('that is %s is refused', async (_, bytes) => {
    const { draft, refusal } = await opened(['lesson.md', bytes])
    expect({ draft, refusal }).toEqual({ draft: null, refusal: ['lesson.md: not a text in UTF-8.'] })
  })

  it('that is empty is refused', async () => {
    expect((await opened(['empty.md', ''])).refusal).toEqual([expect.stringMatching(/^empty\.md, line 1: /)])
  })

  it('with the mark of its byte order, as Windows writes it, is opened', async () => {
    expect((await opened(['lesson.md', `\uFEFF${LESSON.replaceAll('\n', '\r\n')}`])).refusal).toEqual([])
  })

  it('with scripts and pictures in its text is opened, and shows them as letters', () => {
    const hostile = [
      '<script>alert(1)</script>',
      '<img src=x onerror=alert(1)>',
      '[press](javascript:alert(1))',
      '[press](  java\tscript:alert(1))',
      '[press](data:text/html,<script>alert(1)</script>)',
      '![picture](https://tracker.example/x.png)',
      '<javascript:alert(1)>',
    ].join('\n\n')
    const read = filesToDraft([{ name: 'en.md', bytes: strToU8(`${LESSON}\n${hostile}\n`) }], today)
    if (!read.ok) throw new Error('expected it to be opened')
    const html = markdownToHtml(stepTexts(read.draft.steps[0]!, 'en').text)
    expect(html).not.toMatch(/<(script|img|iframe)|<[^>]*(javascript:|data:|onerror)/i)
  })
})

describe('a zip', () => {
  it('that is damaged is refused', async () => {
    const whole = zipSync({ 'en.md': strToU8(LESSON) })
    expect((await opened(['lesson.zip', whole.slice(0, whole.length - 30)])).refusal).toEqual([
      'lesson.zip: the zip is damaged.',
    ])
  })

  it('without a lesson in it is refused', async () => {
    expect((await opened(['photos.zip', zipSync({ 'a.png': new Uint8Array(9) })])).refusal).toEqual([
      'photos.zip: no lesson in it, that is no .md file.',
    ])
  })

  it('that would unfold to a flood is refused before it does', async () => {
    const bomb = zipSync({ 'en.md': new Uint8Array(9_000_000) }, { level: 9 })
    expect(bomb.length).toBeLessThan(20_000)
    expect((await opened(['bomb.zip', bomb])).refusal).toEqual(['bomb.zip: larger than any lesson is.'])
  })

  it('that lies about the size of what is in it unfolds no further than it says', async () => {
    const bomb = zipSync({ 'en.md': new Uint8Array(9_000_000).fill(32) }, { level: 9 })
    const lie = new DataView(bomb.buffer, bomb.byteOffset)
    const directory = bomb.length - 22 - 46 - 'en.md'.length
    lie.setUint32(directory + 24, 1000, true)
    const { draft, refusal } = await opened(['bomb.zip', bomb])
    expect(draft).toBeNull()
    expect(refusal).toHaveLength(1)
  })

  it('of very many lessons is refused', async () => {
    const many = Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`${i}.md`, strToU8(LESSON)]))
    expect((await opened(['many.zip', zipSync(many)])).refusal).toEqual(['many.zip: larger than any lesson is.'])
  })

  it('names the file within it that is wrong, and opens none of the others', async () => {
    const zip = zipSync({ 'en.md': strToU8(LESSON), 'ru.md': strToU8(LESSON.replace('format: 1', 'format: 9')) })
    const { draft, refusal } = await opened(['pair.lesson.zip', zip])
    expect(draft).toBeNull()
    expect(refusal).toEqual(['pair.lesson.zip/ru.md, line 2: lesson format unknown: 9, expected 1'])
  })
})

it('a file that is sound is put on the desk', async () => {
  const { draft, refusal } = await opened(['berlin.sr-Latn.md', LESSON])
  expect(refusal).toEqual([])
  expect(draft).toMatchObject({ slug: 'berlin', languages: ['sr-Latn'] })
  expect(lessonTexts(draft as never, 'sr-Latn').title).toBe('One step')
})
