import { type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { expect, inject, onTestFinished } from 'vitest'

/** Software WebGL on a busy machine takes its time. */
const PATIENCE_MS = 60_000

/** One of all the pages that the tests open. */
export interface OpenedPage {
  page: Page
  /** Everything that went wrong so far, a line each: page errors, console errors, failed and off-origin requests. */
  faults: string[]
  /** Addresses asked for so far, in order. */
  requests: string[]
}

export interface OpenOptions extends BrowserContextOptions {
  /** Which server; default `site`. A page of `hosts` holds frames of `site`. */
  at?: 'site' | 'deepSite' | 'hosts'
  /** Faults that the test brings about itself. */
  expected?: RegExp[]
  /** Called before the first request, to add routes or scripts. */
  before?: (page: Page) => Promise<unknown>
}

/**
 * Opens a page of the built site (`''`, `'?day=1878-07-13'`, `'embed.html'`) in a context of its own. When the test
 * ends the page is closed, and any fault that was not expected fails the test.
 */
export async function openPage(address: string, options: OpenOptions = {}): Promise<OpenedPage> {
  const { at = 'site', expected = [], before, ...contextOptions } = options
  const site = inject(at)
  const own = at === 'hosts' ? [site, inject('site')] : [site]
  const browser = await chromium.connect(inject('browser'))
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...contextOptions })
  const page = await context.newPage()
  page.setDefaultTimeout(PATIENCE_MS)
  const faults: string[] = []
  const requests: string[] = []

  page.on('pageerror', (error) => faults.push(`page error: ${error.message}`))
  page.on('console', (message) => message.type() === 'error' && faults.push(`console error: ${message.text()}`))
  context.on('request', (request) => {
    requests.push(request.url())
    if (!isOwn(request.url(), own)) faults.push(`request off-origin: ${request.url()}`)
  })
  context.on('response', (response) => {
    if (response.status() >= 400) faults.push(`response ${response.status()}: ${response.url()}`)
  })
  onTestFinished(async () => {
    await browser.close()
    expect(faults.filter((fault) => !expected.some((pattern) => pattern.test(fault)))).toEqual([])
  })

  await before?.(page)
  await page.goto(new URL(address, site).href, { waitUntil: 'load' })
  return { page, faults, requests }
}

/** Opens a page and waits until the app says that its first map is drawn (`window.granica.ready`). */
export async function openAtlas(address = '', options: OpenOptions = {}): Promise<OpenedPage> {
  const opened = await openPage(address, options)
  await untilReady(opened.page)
  return opened
}

/** Waits for the promise that the app exposes as `window.granica.ready`. */
export async function untilReady(page: Page) {
  await page.waitForFunction(() => window.granica?.ready !== undefined)
  await page.evaluate(() => window.granica?.ready.then(() => null))
}

/** Only the sites of the test, and addresses that ask no server. */
const isOwn = (url: string, sites: string[]) =>
  sites.some((site) => url.startsWith(site)) || /^(data|blob|about):/.test(url)
