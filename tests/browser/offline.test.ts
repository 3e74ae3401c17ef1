import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, expect, inject, test } from 'vitest'
import { offline } from '../../scripts/lib/cli/offline'
import { today } from '../../scripts/lib/today'
import { DEFAULT_VIEW } from '../../src/core/default-view'
import { lessonLink } from '../../src/core/draft-link'
import { formatDay } from '../../src/core/format-day'
import type { Lesson } from '../../src/core/lesson'
import { viewOfStep } from '../../src/core/lesson-view'
import type { Language } from '../../src/core/names'
import { openFile, type OpenFileOptions } from './open-file'
import { openAtlas } from './open-page'

const MOST_BYTES = 5_000_000
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'granica-offline-'))
const at = (name: string) => path.join(folder, name)
afterAll(() => fs.rmSync(folder, { recursive: true }))

/** A lesson as the command line saves it, and what it weighs. */
const save = (slug: string, lang: string) =>
  offline([slug], { lang, out: at(`${slug}-${lang}.html`) }, today(), inject('dist'))

/** The lesson as the built site has it. */
function lessonOf(slug: string, language: Language): Lesson {
  const data = path.join(inject('dist'), 'data')
  const name = fs
    .readdirSync(data)
    .find((file) => file.startsWith(`lesson-${slug}-${language}.`) && file.endsWith('.json'))
  return JSON.parse(fs.readFileSync(path.join(data, name!), 'utf8')) as Lesson
}

const bounds = { today: today(), size: { width: 800, height: 600 } }
const dayOf = (view: string) => viewOfStep(view, DEFAULT_VIEW, bounds).day

/** Goes through the whole lesson and holds the clock and the title to every step. */
async function playThrough(page: Page, { steps, language }: Lesson, next: string) {
  for (const { title, view } of steps) {
    await page.getByRole('button', { name: next, exact: true }).click()
    await page.getByRole('heading', { name: title, exact: true }).waitFor()
    await page.getByRole('button', { name: formatDay(dayOf(view), language) }).waitFor()
  }
}

/** A map is a picture of many colours; sea or paper alone would be packed into a few kB. */
async function expectMap(page: Page, name: string) {
  const map = page.getByRole('region', { name, exact: true }).first()
  await expect.poll(async () => (await map.screenshot()).length, { timeout: 30_000 }).toBeGreaterThan(40_000)
}

const calm: OpenFileOptions = { reducedMotion: 'reduce', viewport: { width: 1000, height: 680 } }
const withoutWebGl = (page: Page) =>
  page.addInitScript(() => {
    const { getContext } = HTMLCanvasElement.prototype
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, type: string, ...rest: never[]) {
      return type.startsWith('webgl') ? null : getContext.call(this, type as '2d', ...rest)
    } as typeof getContext
  })

test('a lesson saved from its page plays from the disk, without a network, to its last step', async () => {
  const { page: site } = await openAtlas('lesson.html?lesson=new-serbia&lang=en')
  await site.keyboard.press('End')
  const [download] = await Promise.all([
    site.waitForEvent('download'),
    site.getByRole('button', { name: 'Save for a computer without a network' }).click(),
  ])
  expect(download.suggestedFilename()).toBe('new-serbia.html')
  await site.getByText(/Saved as new-serbia\.html \(\d\.\d MB\)/).waitFor()
  const file = at('saved.html')
  await download.saveAs(file)
  expect(fs.statSync(file).size).toBeLessThanOrEqual(MOST_BYTES)

  const page = await openFile(file, calm)
  expect(await page.title()).toBe('New Serbia and Slavo-Serbia')
  await playThrough(page, lessonOf('new-serbia', 'en'), 'Next step')
  await expectMap(page, 'Map')
})

test('a saved lesson speaks every language that it was saved in, and opens at the step of its address', async () => {
  const { file, languages } = save('new-serbia', 'sr-Latn,sr-Cyrl,en')
  expect(languages).toEqual(['sr-Latn', 'sr-Cyrl', 'en'])
  const page = await openFile(file, { ...calm, hash: '#step=4' })
  const steps = lessonOf('new-serbia', 'sr-Latn').steps
  await page.getByRole('heading', { name: steps[3]!.title, exact: true }).waitFor()
  await page.getByRole('button', { name: formatDay(dayOf(steps[3]!.view), 'sr-Latn') }).waitFor()
  await page.keyboard.press('Home')
  await page.getByRole('button', { name: 'English' }).click()
  await page.getByRole('heading', { name: 'New Serbia and Slavo-Serbia' }).waitFor()
  await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('en')
})

test('without WebGL the saved lesson draws its maps all the same', async () => {
  const { file } = save('new-serbia', 'en')
  const page = await openFile(file, { ...calm, before: withoutWebGl, expected: [/WebGL/i] })
  await playThrough(page, lessonOf('new-serbia', 'en'), 'Next step')
  await expectMap(page, 'Map')
})

test('the largest lesson, close up and in five languages, keeps to five megabytes', () => {
  expect(save('new-serbia', 'en,sr-Cyrl,sr-Latn,ru,uk').bytes).toBeLessThanOrEqual(MOST_BYTES)
})

test('a hostile lesson plays as plain text, and nothing in its page may run or ask for anything', async () => {
  const hostile = `---
format: 1
title: '</title></script><script>window.hacked = 1</script>'
summary: '<img src=x onerror="window.hacked = 1">'
steps:
  - { id: one, view: 'day=1878-07-13&box=18,42,24,46' }
---

## <img src=x onerror="window.hacked = 1">

<script>window.hacked = 1</script> [press](javascript:window.hacked=1) ![](https://example.org/x.png) </script>
`
  const link = lessonLink(new URL('lesson.html?lang=en', inject('site')).href, hostile)
  if (!link.ok) throw new Error(`link too long: ${link.length}`)
  const { page: site } = await openAtlas(link.url)
  await site.keyboard.press('End')
  const [download] = await Promise.all([
    site.waitForEvent('download'),
    site.getByRole('button', { name: 'Save for a computer without a network' }).click(),
  ])
  const file = at('hostile.html')
  await download.saveAs(file)

  const page = await openFile(file, { ...calm, expected: [/Content Security Policy/, /example\.org/] })
  await page.getByText('press').waitFor()
  const refused = await page.evaluate(async () => {
    const directives: string[] = []
    const policy = new Promise<void>((resolve) =>
      addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
        if (directives.push(effectiveDirective) === 3) resolve()
      }),
    )
    document.body.append(Object.assign(document.createElement('script'), { textContent: 'window.hacked = 1' }))
    document.body.insertAdjacentHTML('beforeend', '<img src="https://example.org/x.png">')
    await fetch('https://example.org/').catch(() => null)
    await policy
    return directives.sort()
  })
  expect(refused).toEqual(['connect-src', 'img-src', 'script-src-elem'])
  expect(await page.evaluate(() => 'hacked' in window)).toBe(false)
})
