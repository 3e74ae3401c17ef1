import fs from 'node:fs'
import { createRequire } from 'node:module'
import type axeCore from 'axe-core'
import { expect, test } from 'vitest'
import { openPage, untilReady, type OpenOptions } from './open-page'

const AXE = fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const frameSize = { viewport: { width: 640, height: 480 } }

async function openFrame(query: string, options: OpenOptions = {}) {
  const opened = await openPage(`embed.html?v=1&${query}`, { ...frameSize, ...options })
  await untilReady(opened.page)
  return opened
}

/** A frame without its map, for what stands around it. */
const openBare = (query: string, options: OpenOptions = {}) =>
  openFrame(query, {
    ...options,
    expected: [/AtlasMap|SvgMap/, /Failed to load resource/, /404: .*manifest-0123456789/],
    before: (page) => page.route(/(AtlasMap|SvgMap)-.*\.js/, (route) => route.abort()),
  })

test('a frame shows the time bar, the zoom and the way out, and nothing that was not asked for', async () => {
  const { page } = await openBare('day=1878-07-13&lang=en')
  const names = await page.getByRole('button').evaluateAll((all) => all.map((one) => one.ariaLabel ?? one.textContent))
  expect(names.map((name) => name!.replace(/\s+/g, ' ').trim())).toEqual(
    expect.arrayContaining(['Zoom in', 'Zoom out', 'Previous change', 'Play', 'Next change']),
  )
  for (const absent of ['Search', 'Legend and layers', 'Language and appearance', 'About the atlas'])
    expect(await page.getByRole('button', { name: absent }).count(), absent).toBe(0)
})

test('a locked frame is a date and a map', async () => {
  const { page } = await openBare('day=1878-07-13&lang=en&lock=time,map,pick&show=time,zoom')
  expect(await page.getByText('13 July 1878 (1 July O.S.)').isVisible()).toBe(true)
  expect(await page.getByRole('slider').count()).toBe(0)
  for (const absent of ['Zoom in', 'Play', 'Next change'])
    expect(await page.getByRole('button', { name: absent }).count(), absent).toBe(0)
  await page.keyboard.press('ArrowRight')
  expect(await page.getByText('13 July 1878 (1 July O.S.)').isVisible()).toBe(true)
})

test('the ruler, the keys and the player keep to the span', async () => {
  const { page } = await openBare('day=1878-07-13&lang=en&span=1876-06-30/1878-08-01')
  const slider = page.getByRole('slider')
  await slider.press('End')
  expect(await slider.getAttribute('aria-valuetext')).toContain('1 August 1878')
  await slider.press('ArrowRight')
  expect(await slider.getAttribute('aria-valuenow')).toBe(await slider.getAttribute('aria-valuemax'))
  await slider.press('Home')
  expect(await slider.getAttribute('aria-valuetext')).toContain('30 June 1876')
  await slider.press('PageDown')
  expect(await slider.getAttribute('aria-valuenow')).toBe(await slider.getAttribute('aria-valuemin'))
})

test('an odd address opens the nearest sensible view and says so in a line', async () => {
  const { page } = await openBare('day=1930-02-30&lang=en&show=time,rockets&lock=gravity')
  await page
    .getByText(
      'Part of this map’s address could not be read and was left out: the date, what is shown, what is locked.',
    )
    .waitFor()
  expect(await page.getByRole('slider').getAttribute('aria-valuetext')).toContain('13 July 1878')
})

test('data that are kept no longer give way to the newest, in a line', async () => {
  const { page } = await openBare('day=1878-07-13&lang=en&data=0123456789')
  await page.getByText('The data this map was made with are no longer kept; it shows the newest.').waitFor()
})

test('the way out leads to the same land and day in the full atlas', async () => {
  const { page } = await openFrame('day=1912-10-23&box=18,40,24,45&lang=sr-Cyrl&highlight=land:kosovo')
  const href = await page.getByRole('link').getAttribute('href')
  const query = new URLSearchParams(href!.split('?')[1])
  expect([query.get('day'), query.get('lang'), query.get('highlight')]).toEqual([
    '1912-10-23',
    'sr-Cyrl',
    'land:kosovo',
  ])
  const [west, south, east, north] = query.get('box')!.split(',').map(Number) as [number, number, number, number]
  expect([west <= 18.01, south <= 40.01, east >= 23.99, north >= 44.99]).toEqual([true, true, true, true])
  expect(await page.getByRole('link').getAttribute('rel')).toBe('noopener')
})

test.each([
  ['as it comes', 'lang=en', frameSize],
  ['with all parts, in the dark', 'lang=uk&theme=dark&show=time,zoom,legend,search,panel,link', frameSize],
  ['on a phone, 320 px wide', 'lang=sr-Latn', { viewport: { width: 320, height: 400 }, hasTouch: true }],
  ['low and locked', 'lang=ru&lock=time,map', { viewport: { width: 480, height: 240 } }],
  ['before it is opened', 'lang=en&start=click', frameSize],
])('a frame has no fault that axe can find: %s', async (_, query, options) => {
  const { page } = query.includes('click')
    ? await openPage(`embed.html?v=1&day=1878-07-13&${query}`, options)
    : await openBare(`day=1878-07-13&${query}`, options)
  await page.getByText('1878').first().waitFor()
  await page.evaluate(AXE)
  const found = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof axeCore }
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
    const { violations } = await axe.run(document, { runOnly: tags })
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`))
  })
  expect(found).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
})
