import fs from 'node:fs'
import path from 'node:path'
import { deflateRawSync } from 'node:zlib'
import type { Page } from 'playwright-core'
import { expect, inject, test } from 'vitest'
import type { LessonListing } from '../../src/core/atlas-data'
import { DEFAULT_VIEW } from '../../src/core/default-view'
import { formatDay } from '../../src/core/format-day'
import type { Lesson } from '../../src/core/lesson'
import { gregorianToDay } from '../../src/core/time'
import { readQuery } from '../../src/core/url'
import { violations } from './violations'
import { openAtlas, openPage, type OpenOptions } from './open-page'
import { openWithoutMap } from './open-without-map'

const read = (file: string) => JSON.parse(fs.readFileSync(path.join(inject('dist'), 'data', file), 'utf8'))
const listings = read(read('manifest.json').files.lessons.file) as LessonListing[]
const lessonOf = ({ languages }: LessonListing, language: 'en' | 'sr-Cyrl') => read(languages[language]!.file) as Lesson
const today = gregorianToDay({ year: 2026, month: 11, day: 23 })
const dateOf = (lesson: Lesson, step: number) =>
  formatDay(readQuery(lesson.steps[step]!.view, DEFAULT_VIEW, { today }).view.day, lesson.language)

const first = lessonOf(listings[0]!, 'en')
const withQuestion = listings
  .map((listing) => lessonOf(listing, 'en'))
  .flatMap((lesson) =>
    lesson.steps.flatMap(({ question }, step) =>
      question && question.choices.filter(({ right }) => right).length === 1
        ? [{ lesson, question, step: step + 1 }]
        : [],
    ),
  )[0]!
const withLink = listings
  .map((listing) => lessonOf(listing, 'en'))
  .flatMap((lesson) =>
    lesson.steps.flatMap(({ text }, i) => (text.includes('](?pick=') ? [{ lesson, step: i + 1 }] : [])),
  )[0]!

const calm: OpenOptions = { viewport: { width: 1366, height: 768 }, reducedMotion: 'reduce' }
/** Few pixels: software WebGL draws every step of every lesson here. */
const small: OpenOptions = { viewport: { width: 760, height: 420 }, reducedMotion: 'reduce' }
const phone: OpenOptions = { viewport: { width: 390, height: 844 }, hasTouch: true, reducedMotion: 'reduce' }
const shownDate = (page: Page) => page.getByRole('button', { name: /Enter a date|Упиши датум/ }).innerText()
const at = (lesson: Lesson, rest = '') => `lesson.html?lesson=${lesson.slug}&lang=${lesson.language}${rest}`

test.each(listings.map(({ slug }) => slug))('every step of %s opens with its date', async (slug) => {
  const lesson = lessonOf(
    listings.find((listing) => listing.slug === slug)!,
    'en',
  )
  const { page } = await openAtlas(at(lesson), small)
  for (const [i, step] of lesson.steps.entries()) {
    await page.keyboard.press('ArrowRight')
    await page.getByText(`Step ${i + 1} of ${lesson.steps.length}`, { exact: true }).waitFor()
    await page.getByRole('heading', { name: step.title, exact: true }).waitFor()
    await expect.poll(() => shownDate(page), { message: `${slug}, step ${i + 1}` }).toContain(dateOf(lesson, i))
  }
  expect(await page.getByRole('button', { name: 'Back to the step' }).count()).toBe(0)
})

test('the list has every lesson, and leads into it', async () => {
  const { page } = await openPage('lesson.html?lang=en', calm)
  for (const listing of listings)
    await page.getByRole('link', { name: lessonOf(listing, 'en').title, exact: true }).waitFor()
  await page.getByRole('link', { name: first.title, exact: true }).click()
  await page.getByRole('heading', { level: 1, name: first.title }).waitFor()
})

test('the text leads the map: scrolling to a step sets its date', async () => {
  const { page } = await openWithoutMap(at(first), calm)
  await page.getByRole('heading', { name: first.steps[2]!.title }).evaluate((title) => title.scrollIntoView())
  await expect.poll(() => shownDate(page)).toContain(dateOf(first, 2))
  await expect.poll(() => page.url()).toContain('step=3')
})

test('the years between are played, and end on the day of the step', async () => {
  const step = first.steps.findIndex(({ next }) => next === 'play')
  const { page } = await openWithoutMap(at(first, `&step=${step + 1}`), { viewport: calm.viewport! })
  await expect.poll(() => shownDate(page)).toContain(dateOf(first, step))
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => shownDate(page)).toContain(dateOf(first, step + 1))
})

test('keys read on, turn back, and lead to both ends', async () => {
  const { page } = await openWithoutMap(at(first), calm)
  const where = page.getByRole('region', { name: 'Time' })
  await page.keyboard.press('End')
  await where.getByText('End', { exact: true }).waitFor()
  await page.keyboard.press('ArrowLeft')
  await where.getByText(`Step ${first.steps.length} of`).first().waitFor()
  await page.keyboard.press('Home')
  await where.getByText('Title', { exact: true }).waitFor()
  await expect
    .poll(async () => {
      await page.keyboard.press(' ')
      return page.url()
    })
    .toMatch(/step=[2-9]/)
})

test('a link resumes at its step, and back leaves the lesson', async () => {
  const { page } = await openWithoutMap('lesson.html?lang=en', calm)
  await page.getByRole('link', { name: first.title, exact: true }).click()
  await page.getByRole('button', { name: 'Begin', exact: true }).click()
  await expect.poll(() => page.url()).toContain('step=1')
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => page.url()).toContain('step=2')
  const resumed = page.url()
  await page.goBack()
  await page.getByRole('heading', { level: 1, name: 'Lessons' }).waitFor()
  await page.goto(resumed)
  await page.getByText(`Step 2 of ${first.steps.length}`, { exact: true }).waitFor()
  await expect.poll(() => shownDate(page)).toContain(dateOf(first, 1))
})

test('a question says right or wrong in words, and what is right', async () => {
  const { lesson, question, step } = withQuestion
  const { page } = await openWithoutMap(at(lesson, `&step=${step}`), calm)
  const asked = page.getByRole('article', { name: lesson.steps[step - 1]!.title })
  const choices = asked.getByRole('radio')
  const right = question.choices.findIndex((choice) => choice.right)
  await choices.nth(right === 0 ? 1 : 0).check()
  await asked.getByRole('button', { name: 'Check' }).click()
  await asked.getByText('Not right.').waitFor()
  await asked.getByText('right answer').waitFor()
  await choices.nth(right).check()
  await asked.getByRole('button', { name: 'Check' }).click()
  await asked.getByText('Right.', { exact: true }).waitFor()
})

test('the reader takes the clock in hand and comes back to the step', async () => {
  const { page } = await openWithoutMap(at(first, '&step=1'), calm)
  const ruler = page.getByRole('slider', { name: 'Time of the lesson' })
  await ruler.focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => shownDate(page)).not.toContain(dateOf(first, 0))
  await page.getByRole('button', { name: 'Back to the step' }).click()
  await expect.poll(() => shownDate(page)).toContain(dateOf(first, 0))
  expect(page.url()).toContain('step=1')
})

test('a link of the text opens a card with the way to the atlas; Escape closes it', async () => {
  const { lesson, step } = withLink
  const { page } = await openWithoutMap(at(lesson, `&step=${step}`), calm)
  await page
    .getByRole('article', { name: lesson.steps[step - 1]!.title })
    .locator('a[data-view]')
    .first()
    .click()
  const more = page.getByRole('link', { name: 'More in the atlas' })
  await more.waitFor()
  expect(await more.getAttribute('href')).toMatch(/^\.\/\?.*pick=/)
  await page.keyboard.press('Escape')
  await expect.poll(() => more.count()).toBe(0)
})

test('the teacher has notes, the pupil has not', async () => {
  const { page } = await openWithoutMap(at(first), calm)
  const notes = page.getByRole('note', { name: 'For the teacher' })
  expect(await notes.count()).toBe(0)
  await page.getByRole('button', { name: 'For teachers' }).click()
  await notes.first().waitFor()
  await expect.poll(() => page.url()).toContain('teacher=1')
})

test('before a class a remote control turns the steps and blanks the screen', async () => {
  const { page } = await openWithoutMap(at(first, '&step=1'), calm)
  await page.getByRole('button', { name: 'Present' }).click()
  await page.getByRole('button', { name: 'End presentation' }).waitFor()
  await expect
    .poll(async () => {
      await page.keyboard.press('PageDown')
      return page.url()
    })
    .toMatch(/step=[2-9].*mode=present/)
  await page.keyboard.press('b')
  await page.getByText('The screen is blank').waitFor()
  await page.keyboard.press('b')
  await expect.poll(() => page.getByText('The screen is blank').count()).toBe(0)
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Present' }).waitFor()
  expect(page.url()).not.toContain('mode=present')
})

test('before a class a text is set smaller until it fits, and one too long for that is read to its end before the next', async () => {
  const { page } = await openWithoutMap(at(first, '&step=1&mode=present'), {
    ...calm,
    viewport: { width: 1280, height: 720 },
  })
  const leaf = page.getByRole('article', { name: first.steps[0]!.title })
  const beyond = () => leaf.evaluate((card) => card.scrollHeight - card.clientHeight)
  await leaf.waitFor()
  await expect.poll(beyond).toBeLessThanOrEqual(0)

  await page.setViewportSize({ width: 1280, height: 340 })
  await expect.poll(beyond).toBeGreaterThan(100)
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => leaf.evaluate((card) => card.scrollTop)).toBeGreaterThan(0)
  expect(page.url()).toContain('step=1')
  await expect
    .poll(async () => {
      await page.keyboard.press('ArrowRight')
      return page.url()
    })
    .toContain('step=2')
})

test('on a phone the steps are cards under the map, and the date is always seen', async () => {
  const { page } = await openWithoutMap(at(first), phone)
  await page.getByRole('button', { name: 'Next step' }).click()
  const title = page.getByRole('heading', { name: first.steps[0]!.title })
  await expect.poll(async () => (await title.boundingBox())?.x).toBeLessThan(60)
  const date = (await page.getByRole('button', { name: 'Enter a date' }).boundingBox())!
  const card = (await title.boundingBox())!
  expect(card.y).toBeGreaterThan(date.y + date.height)
  expect(date.y).toBeGreaterThan(0)
  await page.getByRole('main').evaluate((cards) => cards.scrollTo({ left: cards.clientWidth * 2 }))
  await expect.poll(() => shownDate(page)).toContain(dateOf(first, 1))
})

test('the language is switched in the lesson, and the step stays', async () => {
  const { page } = await openWithoutMap(at(first, '&step=2'), calm)
  const serbian = lessonOf(listings[0]!, 'sr-Cyrl')
  await page.getByRole('button', { name: 'Language and appearance' }).click()
  await page.getByRole('group', { name: 'Language', exact: true }).getByLabel('Српски (ћирилица)').check()
  await page.getByRole('button', { name: 'Затвори' }).first().click()
  await page.getByRole('heading', { name: serbian.steps[1]!.title }).waitFor()
  await expect.poll(() => page.url()).toContain('step=2&lang=sr-Cyrl')
  await expect.poll(() => shownDate(page)).toContain(dateOf(serbian, 1))
})

test('a link to no lesson and to no step opens the nearest and says so', async () => {
  const { page } = await openWithoutMap('lesson.html?lesson=no-such-thing&lang=en', calm)
  await page.getByText('There is no such lesson.').waitFor()
  await page.getByRole('link', { name: first.title, exact: true }).waitFor()
  const { page: other } = await openWithoutMap(at(first, '&step=99'), calm)
  await other.getByText('The lesson has no such step').waitFor()
  await other.getByText(`Step ${first.steps.length} of ${first.steps.length}`, { exact: true }).waitFor()
})

const inLink = (text: string) => `lesson.html?lang=en#file=${deflateRawSync(text).toString('base64url')}`

test('a lesson in the link is played, and its mischief is text', async () => {
  const markdown = `---
format: 1
title: My own lesson
summary: One step.
steps:
  - id: one
    view: day=1878-07-13&box=19,42,23,45
---

## The only step

<script>document.title = 'caught'</script> and [a link](javascript:alert(1)).
`
  const { page } = await openWithoutMap(inLink(markdown), calm)
  await page.getByRole('heading', { name: 'The only step' }).waitFor()
  await page.getByText("<script>document.title = 'caught'</script>").waitFor()
  expect(await page.title()).toContain('My own lesson')
  expect(await page.locator('a[href^="javascript"]').count()).toBe(0)
})

test.each([
  ['unpacks to a flood', 'a'.repeat(300_000), 'more than a lesson can be'],
  ['is of a later format', '---\nformat: 9\ntitle: x\nsummary: x\nsteps: []\n---\n', 'Line'],
])('a lesson in the link that %s is refused with a sentence', async (_, text, sentence) => {
  const { page } = await openPage(inLink(text), calm)
  await page.getByRole('heading', { name: 'This lesson cannot be shown' }).waitFor()
  await page.getByText(sentence).first().waitFor()
})

test('a lesson that does not arrive gives a sentence and a retry that works', async () => {
  const { page } = await openWithoutMap(at(first), {
    ...calm,
    expected: [/lessons\.\w+\.json/],
    before: (page) => page.route(/lessons\.\w+\.json/, (route) => route.abort(), { times: 1 }),
  })
  await page.getByText('The lessons could not be opened').waitFor()
  await page.getByRole('button', { name: 'Try again' }).click()
  await page.getByRole('heading', { level: 1, name: first.title }).waitFor()
})

test.each([
  ['the list', 'lesson.html?lang=en', calm],
  ['the list on a phone in the dark, in Cyrillic', 'lesson.html?lang=sr-Cyrl&theme=dark', phone],
  ['a step with its notes', at(withQuestion.lesson, `&step=${withQuestion.step}&teacher=1`), calm],
  ['a card of a lesson in the dark', at(first, '&step=2&theme=dark'), phone],
  ['a presentation', at(first, '&step=1&mode=present'), calm],
])('%s has no fault that axe can find', async (_, address, options) => {
  const { page } = await openWithoutMap(address, options)
  await page.getByRole('heading').first().waitFor()
  expect(await violations(page)).toEqual([])
})
