import type { Locator } from 'playwright-core'
import { expect, inject, test } from 'vitest'
import { openPage } from './open-page'
import { openWithoutMap } from './open-without-map'

test('a link opens its whole view: day, language, theme and what is picked', async () => {
  const { page } = await openWithoutMap('?day=1900-05-01&lang=sr-Cyrl&theme=dark&pick=polity:ottoman-empire')
  expect(await page.getByRole('slider').getAttribute('aria-valuetext')).toBe('1. мај 1900. (18. април по старом)')
  expect(await page.locator('html').getAttribute('lang')).toBe('sr-Cyrl')
  expect(await page.locator('html').getAttribute('data-theme')).toBe('dark')
  await page.getByRole('heading', { name: 'Османско царство' }).waitFor()
})

test('a link with nonsense opens the nearest sensible view and says what was left out', async () => {
  const { page } = await openWithoutMap('?day=1492-10-12&map=no/where/atall&pick=nobody:1&lang=tlh')
  await page.getByText(/Part of the link could not be read.*the date.*the position of the map/).waitFor()
  expect(await page.getByRole('slider').getAttribute('aria-valuetext')).toContain('18 September 1739')
})

test('the address follows the view, and back leads to the day before', async () => {
  const { page } = await openWithoutMap('?day=1878-07-13')
  const slider = page.getByRole('slider')
  await slider.focus()
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => page.url()).toContain('day=1879-07-13')
  await expect.poll(() => page.evaluate(() => history.length)).toBeGreaterThan(2)
  await page.goBack()
  await expect.poll(() => slider.getAttribute('aria-valuetext')).toContain('13 July 1878')
})

test('the address follows the view under a link with a slash too many', async () => {
  const { page } = await openWithoutMap(`${inject('site')}/?day=1878-07-13`)
  await page.getByRole('slider').focus()
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => page.url()).toContain('day=1879-07-13')
})

test('the language is chosen in the page and stays for the next visit', async () => {
  const { page } = await openWithoutMap()
  await page.getByRole('button', { name: 'Language and appearance' }).click()
  await page.getByRole('group', { name: 'Language', exact: true }).getByLabel('Srpski (latinica)').check()
  await page.getByRole('heading', { name: 'Jezik i izgled' }).waitFor()
  expect(await page.locator('html').getAttribute('lang')).toBe('sr-Latn')
  await page.goto(page.url().replace(/\?.*/, ''))
  await page.getByRole('button', { name: 'Jezik i izgled' }).waitFor()
})

test('a state is found in another script than its own and picked', async () => {
  const { page } = await openWithoutMap('?day=1900-01-01')
  await page.keyboard.press('/')
  await page.getByRole('combobox').fill('османско')
  await page
    .getByRole('option', { name: /Ottoman Empire/ })
    .first()
    .click()
  await page.getByRole('heading', { name: 'Ottoman Empire' }).waitFor()
})

test('a picked point tells whose it was, and a chapter of its history moves the clock', async () => {
  const { page } = await openWithoutMap('?day=1900-01-01&pick=point:20.46,44.8')
  await page.getByText('Whose was this place?').waitFor()
  const rows = page.getByRole('row')
  await expect.poll(() => rows.count()).toBeGreaterThan(3)
  await rows.first().getByRole('button').first().click()
  await expect.poll(() => page.getByRole('slider').getAttribute('aria-valuetext')).toContain('1739')
})

test('missing data give a sentence and a retry that works', async () => {
  const { page } = await openPage('', {
    expected: [/atlas\.\w+\.json/, /Failed to load resource/],
    before: (page) => page.route(/atlas\.\w+\.json/, (route) => route.abort(), { times: 1 }),
  })
  await page.getByText('The atlas could not be opened').waitFor()
  await page.getByRole('button', { name: 'Try again' }).click()
  await page.getByRole('heading', { level: 2 }).first().waitFor()
  await expect.poll(() => page.getByText('The atlas could not be opened').count()).toBe(0)
})

test('sentences that do not arrive give a sentence and a retry that works', async () => {
  const { page } = await openWithoutMap('?day=1878-07-13', {
    expected: [/act-texts-en-2\.\w+\.json/, /Failed to load resource/],
    before: (page) => page.route(/act-texts-en-2\.\w+\.json/, (route) => route.abort(), { times: 1 }),
  })
  await page.getByText('This part could not be loaded.').first().waitFor()
  await page.getByRole('button', { name: 'Try again' }).first().click()
  await page.getByText('Serbia becomes independent').first().waitFor()
})

test('a browser without WebGL, to which the drawing does not come either, gets a sentence, and the rest of the page works', async () => {
  const { page } = await openPage('?day=1900-01-01', {
    expected: [/WebGL/i, /SvgMap/, /Failed to load resource/],
    before: async (page) => {
      await page.route(/SvgMap-.*\.js/, (route) => route.abort())
      await page.addInitScript(() => {
        HTMLCanvasElement.prototype.getContext = ((original) =>
          function (this: HTMLCanvasElement, type: string, ...rest: unknown[]) {
            return type.startsWith('webgl') ? null : original.call(this, type as '2d', ...(rest as []))
          })(HTMLCanvasElement.prototype.getContext) as typeof HTMLCanvasElement.prototype.getContext
      })
    },
  })
  await page.getByText('The map cannot be drawn').waitFor()
  await page.keyboard.press('Home')
  await page.getByRole('heading', { level: 2 }).first().waitFor()
  expect(await page.getByRole('slider').getAttribute('aria-valuetext')).toContain('1739')
})

test('broken data give a sentence, not an empty page', async () => {
  const { page } = await openPage('', {
    before: (page) => page.route(/manifest\.json/, (route) => route.fulfill({ body: '{"half":' })),
  })
  await page.getByText('The atlas could not be opened').waitFor()
})

test('on a phone the sheet rests at three heights and never hides the date', async () => {
  const { page } = await openWithoutMap('?day=1878-07-13', { viewport: { width: 390, height: 844 }, hasTouch: true })
  const sheet = page.getByRole('complementary', { name: 'Panel' })
  const date = (await page.getByRole('slider').boundingBox())!
  const heights: number[] = []
  for (const rest of ['Half', 'Unfold', 'Fold']) {
    await page.getByRole('button', { name: `Panel: ${rest}` }).click()
    await settled(sheet)
    const box = (await sheet.boundingBox())!
    heights.push(box.height)
    expect(box.y + box.height).toBeLessThanOrEqual(date.y)
  }
  expect(heights[1]).toBeGreaterThan(heights[0]!)
  expect(heights[0]).toBeGreaterThan(heights[2]!)
})

/** Waits until an element's running transitions have ended. */
const settled = (element: Locator) =>
  element.evaluate(async (node) => {
    await new Promise(requestAnimationFrame)
    await new Promise(requestAnimationFrame)
    await Promise.all(node.getAnimations({ subtree: true }).map((animation) => animation.finished))
  })
