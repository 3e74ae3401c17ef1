import type { FrameLocator, Page } from 'playwright-core'
import { expect, inject, test } from 'vitest'
import type { Connection } from '../../src/element/host'
import type { Report } from '../../src/element/protocol'
import { openPage, untilReady, type OpenOptions } from './open-page'

declare global {
  interface Window {
    map: Connection
    heard: Report[]
  }
}

const SLOW = 60_000

/** Opens a page that holds the atlas, and waits for its frame to say that the map stands. */
async function openHost(name: string, options: OpenOptions = {}) {
  const opened = await openPage(`${name}.html`, { at: 'hosts', ...options })
  const { page } = opened
  await page.waitForFunction(() => window.heard?.some(({ type }) => type === 'ready'))
  return { ...opened, frame: page.frameLocator('iframe[title=Atlas]') }
}

/** Waits for the latest report of a type to hold what is given. */
const hears = (page: Page, wanted: Partial<Report>) =>
  page.waitForFunction((wanted) => {
    const last = window.heard.findLast(({ type }) => type === wanted.type)
    return last && Object.entries(wanted).every(([key, value]) => last[key as keyof Report] === value)
  }, wanted)

const date = (frame: FrameLocator) => frame.getByRole('slider', { name: 'Date' })

test('a plain page drives the atlas through the helper and hears of it', { timeout: 3 * SLOW }, async () => {
  const { page, frame } = await openHost('plain')
  const ready = await page.evaluate(() => window.heard.find(({ type }) => type === 'ready'))
  expect(ready).toMatchObject({ version: 1, data: expect.stringMatching(/^[0-9a-f]{6,}$/) })
  await hears(page, { type: 'height', px: 568 })

  await page.evaluate(() => window.map.setDay('1912-10-08'))
  await hears(page, { type: 'daychange', day: '1912-10-08', text: '8 October 1912 (25 September O.S.)' })
  expect(await date(frame).getAttribute('aria-valuetext')).toBe('8 October 1912 (25 September O.S.)')

  await page.evaluate(() => window.map.play({ to: '1913-02-01', speed: 'year' }))
  await hears(page, { type: 'daychange', day: '1913-02-01' })
  await frame.getByRole('button', { name: 'Play' }).waitFor()

  await page.evaluate(() => window.map.play({ speed: 'month' }))
  await frame.getByRole('button', { name: 'Pause' }).waitFor()
  await page.evaluate(() => window.map.pause())
  await frame.getByRole('button', { name: 'Play' }).waitFor()

  await page.evaluate(() => window.map.setView('day=1885-11-14&lang=ru&highlight=polity:ottoman-empire'))
  await frame.getByRole('button', { name: 'Пуск' }).waitFor()
  expect(await frame.getByRole('slider').getAttribute('aria-valuetext')).toContain('1885')
  await page.evaluate(() => window.map.setView('day=1885-11-14'))
  await frame.getByRole('button', { name: 'Play' }).waitFor()

  await page.evaluate(() => window.map.select('polity:ottoman-empire'))
  await hears(page, { type: 'select', pick: 'polity:ottoman-empire', name: 'Ottoman Empire' })
  await frame.getByRole('heading', { name: 'Ottoman Empire' }).waitFor()
  await frame.getByRole('button', { name: 'Close' }).click()
  await hears(page, { type: 'select', pick: '' })
})

test('commands that cannot be carried out are answered with a sentence and change nothing', async () => {
  const { page, frame } = await openHost('plain')
  const before = await date(frame).getAttribute('aria-valuetext')
  const says = async (message: string) => hears(page, { type: 'error', message })

  await page.evaluate(() => window.map.setDay('<img src=x onerror=alert(1)>'))
  await says('day unknown: “<img src=x onerror=alert(1)>”, expected a date such as 1878-07-13')
  await page.evaluate(() => window.map.setView('hello world'))
  await says('view unknown: “hello world”, expected keys such as day, map, box, layers')
  await page.evaluate(() => window.map.select('planet:mars'))
  await says('pick unknown: “planet:mars”, expected one such as polity:ottoman-empire')
  await page.evaluate(() => window.map.play({ to: 'tomorrow' }))
  await says('day unknown: “tomorrow”, expected a date such as 1878-07-13')
  expect(await date(frame).getAttribute('aria-valuetext')).toBe(before)

  await page.evaluate(() => window.map.setDay('2000-01-01'))
  await says('day outside the span: 2000-01-01, expected 1876-06-30 to 1914-06-28')
  expect(await date(frame).getAttribute('aria-valuetext')).toContain('28 June 1914')
})

test('messages of a wrong shape, or from another frame of the page, do nothing', async () => {
  const { page, frame } = await openHost('plain')
  const before = await date(frame).getAttribute('aria-valuetext')
  const errors = () => page.evaluate(() => window.heard.filter(({ type }) => type === 'error').length)

  await page.evaluate(() => {
    const [atlas, other] = document.querySelectorAll('iframe')
    const post = (data: unknown) => atlas!.contentWindow!.postMessage(data, '*')
    post('setDay')
    post({ type: 'setDay', day: '1900-01-01' })
    post({ granica: 7, type: 'setDay', day: '1900-01-01' })
    post({ granica: 1, type: 'setDay', day: 1900 })
    post({ granica: 1, type: 'eval', code: 'document.body.remove()' })
    const script = other!.contentDocument!.createElement('script')
    script.textContent = `parent.frames[0].postMessage({ granica: 1, type: 'setDay', day: '1900-01-01' }, '*')`
    other!.contentDocument!.body.append(script)
  })
  await page.waitForFunction(() => window.heard.filter(({ type }) => type === 'error').length >= 3)
  // What is asked after all these is done after them: they had their chance.
  await page.evaluate(() => window.map.select('polity:ottoman-empire'))
  await hears(page, { type: 'select', pick: 'polity:ottoman-empire' })
  expect(await date(frame).getAttribute('aria-valuetext')).toBe(before)
  expect(await errors()).toBe(3)
})

test('a frame that was told which pages to hear neither obeys nor answers another', async () => {
  const { page } = await openPage('closed.html', { at: 'hosts' })
  const frame = page.frameLocator('iframe[title=Atlas]')
  await frame.getByRole('button', { name: 'Open the map' }).waitFor()
  await page.evaluate(() => {
    const atlas = document.querySelector('iframe')!.contentWindow!
    atlas.postMessage({ granica: 1, type: 'play' }, '*')
    atlas.postMessage({ granica: 1, type: 'nonsense' }, '*')
  })
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
  expect(await page.evaluate(() => window.heard)).toEqual([])
  expect(await frame.getByRole('button', { name: 'Open the map' }).isVisible()).toBe(true)
})

test('the atlas works in a sandboxed frame, which has no origin and no storage', async () => {
  const { page, frame } = await openHost('sandboxed')
  await page.evaluate(() => window.map.setDay('1913-08-10'))
  await hears(page, { type: 'daychange', day: '1913-08-10' })
  expect(await date(frame).getAttribute('aria-valuetext')).toContain('10 August 1913')
  expect(await frame.locator('canvas.maplibregl-canvas').count()).toBe(1)
  const atlas = page.frames().find((one) => one.url().startsWith(inject('site')))!
  expect(await atlas.evaluate(() => origin)).toBe('null')
})

test('the element works under a strict policy, and its attributes and events are the protocol', async () => {
  const { page } = await openPage('strict.html', { at: 'hosts' })
  const frame = page.frameLocator('granica-map iframe')
  await page.evaluate(() => {
    window.heard = []
    const map = document.querySelector('granica-map')!
    for (const type of ['ready', 'daychange', 'select', 'error'] as const)
      map.addEventListener(type, (event) =>
        window.heard.push({ type, ...(event as CustomEvent<object>).detail } as Report),
      )
  })
  await frame.getByRole('slider').waitFor()
  await page.waitForFunction(() => window.heard.some(({ type }) => type === 'ready'))
  expect(await frame.getByRole('slider').getAttribute('aria-valuetext')).toContain('28. јун 1914.')

  await page.evaluate(() => document.querySelector('granica-map')!.setAttribute('day', '1915-10-07'))
  await hears(page, { type: 'daychange', day: '1915-10-07' })
  await frame.getByRole('slider').press('ArrowRight')
  await hears(page, { type: 'daychange', day: '1916-10-07' })
  expect(await page.evaluate(() => document.querySelector('granica-map')!.day)).toBe('1916-10-07')

  await page.evaluate(() => document.querySelector('granica-map')!.select('polity:kingdom-of-serbia'))
  await hears(page, { type: 'select', pick: 'polity:kingdom-of-serbia', name: 'Краљевина Србија' })
})

test('the atlas of a frame keeps nothing, even where it could: no cookie, no storage, no step of history', async () => {
  const query = '?day=1878-07-13&lang=en&v=1&show=time,zoom,legend'
  const { page } = await openPage(`embed.html${query}`)
  await untilReady(page)
  const length = await page.evaluate(() => history.length)
  await page.getByRole('button', { name: 'Next change' }).click()
  await page.getByRole('button', { name: 'Legend and layers' }).click()
  await page.getByRole('region', { name: 'Legend' }).waitFor()
  const kept = await page.evaluate(async () => ({
    cookie: document.cookie,
    storage: localStorage.length + sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    query: location.search,
    history: history.length,
  }))
  expect(kept).toEqual({ cookie: '', storage: 0, databases: 0, workers: 0, query, history: length })
})
