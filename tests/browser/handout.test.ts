import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { lessonLink } from '../../src/core/draft-link'
import { openPage, untilReady } from './open-page'
import { violations } from './violations'

/** Ready to print when every map stands. */
async function untilDrawn(page: Page) {
  await untilReady(page)
  await page.waitForFunction(() => document.querySelectorAll('figure svg').length > 0)
}

async function openHandout(query: string, options = {}) {
  const opened = await openPage(`handout.html${query}`, { viewport: { width: 1366, height: 768 }, ...options })
  await untilDrawn(opened.page)
  return opened
}

const maps = (page: Page) => page.getByRole('figure')
/** Pages of the PDF that the browser would print. */
async function pagesOf(page: Page): Promise<number> {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  return [...pdf.matchAll(/\/Type\s*\/Page\b/g)].length
}

test('a lesson is printed with a map, a date and a text for every step, and the key on pages of its own', async () => {
  const { page } = await openHandout('?lesson=new-serbia&lang=en')
  await page.getByRole('heading', { level: 1, name: 'New Serbia and Slavo-Serbia' }).waitFor()
  expect(await maps(page).count()).toBeGreaterThan(5)
  await page.getByText('4 January 1752 (24 December 1751 O.S.)', { exact: true }).waitFor()
  await page.getByText('Outlined: Tisa and Maros Frontier').waitFor()
  const withKey = await pagesOf(page)
  await page.getByRole('checkbox', { name: 'Answers and notes for the teacher' }).uncheck()
  await expect.poll(() => page.getByRole('heading', { name: 'For the teacher' }).count()).toBe(0)
  const withoutKey = await pagesOf(page)
  expect(withoutKey).toBeLessThan(withKey)
  expect(withoutKey).toBeLessThanOrEqual(await maps(page).count())
  expect(page.url()).toContain('key=0')
})

test('on paper no map is parted from its caption, nothing runs off the sheet, and the tools are gone', async () => {
  const { page } = await openHandout('?lesson=new-serbia&lang=sr-Cyrl')
  await page.emulateMedia({ media: 'print' })
  await page.setViewportSize({ width: 703, height: 1000 }) // 186 mm, what A4 leaves between the margins
  expect(await page.getByRole('button', { name: 'Штампај' }).isVisible()).toBe(false)
  const faults = await page.evaluate(() => {
    const isWide = [...document.querySelectorAll('main *:not(svg *)')].filter(
      (element) => element.getBoundingClientRect().right > innerWidth + 1,
    )
    const isParted = [...document.querySelectorAll('figure')].filter(
      (figure) => getComputedStyle(figure.closest('article > div')!).breakInside !== 'avoid',
    )
    return { wide: isWide.map(({ tagName, textContent }) => `${tagName} ${textContent}`), parted: isParted.length }
  })
  expect(faults).toEqual({ wide: [], parted: 0 })
})

test('a mute map has no name on it and lines to write them on', async () => {
  const { page } = await openHandout('?lesson=new-serbia&lang=en&names=0')
  expect(await page.getByRole('checkbox', { name: 'Names on the maps' }).isChecked()).toBe(false)
  await page.getByText('Outlined:').first().waitFor()
  const captions = (await maps(page).allTextContents()).join(' ')
  expect(captions).not.toMatch(/Serbia|Frontier|Belgrade|Danube|Russian/)
})

test('the lesson in a link is printed too, and a broken link gives a sentence', async () => {
  const markdown = `---
format: 1
title: A lesson of mine
summary: One step.
steps:
  - { id: one, view: 'day=1878-07-13&box=18,42,24,46&highlight=polity:principality-of-serbia' }
---

## Berlin <b>

**Bold** text.

:::question
Who rules?
:::answer
Nobody.
:::
`
  const link = lessonLink('', markdown)
  if (!link.ok) throw new Error(`link too long: ${link.length}`)
  const { page } = await openHandout(`?lang=en${link.url}`)
  await page.getByRole('heading', { name: 'Berlin <b>' }).waitFor()
  await page.getByText('13 July 1878 (1 July O.S.)', { exact: true }).waitFor()
  await page.getByText('Question 1 · Map 1').waitFor()
  const broken = await openPage('handout.html?lang=en#file=AAAA')
  await broken.page.getByText('The lesson in this link cannot be read.').waitFor()
})

test('a draft is handed over from window to window', async () => {
  const { page } = await openPage('lesson.html?lang=en')
  const [handout] = await Promise.all([
    page.context().waitForEvent('page'),
    page.evaluate(() => {
      const step = { id: 'a', title: 'Over Niš', text: 'A text.', view: 'day=1878-07-13&box=20,42,23,44', next: 'cut' }
      const steps = [{ ...step, question: null, teacher: '', shows: [] }]
      const lesson = {
        format: 1,
        slug: 'draft',
        language: 'en',
        title: 'My draft',
        summary: '',
        minutes: null,
        sources: [],
      }
      const handout = window.open('handout.html#handed-over')!
      addEventListener('message', ({ source, data }) => {
        if (source !== handout || data.granica !== 'handout-asks') return
        handout.postMessage({ granica: 'handout-gets', lessons: [{ ...lesson, teacher: '', steps }] }, location.origin)
      })
    }),
  ])
  await untilDrawn(handout)
  await handout.getByRole('heading', { level: 1, name: 'My draft' }).waitFor()
  await handout.getByRole('heading', { name: 'Over Niš' }).waitFor()
})

test('a lesson that is none, and one handed over by no window, give a sentence and a way on', async () => {
  const { page } = await openPage('handout.html?lesson=atlantis&lang=en')
  await page.getByText('There is no lesson “atlantis”.').waitFor()
  await page.getByRole('link', { name: 'All lessons' }).waitFor()
  const lost = await openPage('handout.html?lang=en#handed-over')
  await lost.page.getByText('The lesson was handed over by another window').waitFor()
})

test('the handout has no fault that axe can find', async () => {
  const { page } = await openHandout('?lesson=new-serbia&lang=en')
  expect(await violations(page)).toEqual([])
})
