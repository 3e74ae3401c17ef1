import { type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { pathToFileURL } from 'node:url'
import { expect, inject, onTestFinished } from 'vitest'
import { untilReady } from './open-page'

/** Software WebGL on a busy machine takes its time. */
const PATIENCE_MS = 60_000

export interface OpenFileOptions extends BrowserContextOptions {
  /** What follows the # of the address. */
  hash?: string
  /** Faults that the test brings about itself. */
  expected?: RegExp[]
  before?: (page: Page) => Promise<unknown>
}

/**
 * Opens a page from the disk with the network cut, and waits for its map. When the test ends, any error fails it, and so
 * does any request but for the file itself.
 */
export async function openFile(file: string, options: OpenFileOptions = {}): Promise<Page> {
  const { hash = '', expected = [], before, ...contextOptions } = options
  const browser = await chromium.connect(inject('browser'))
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, offline: true, ...contextOptions })
  const page = await context.newPage()
  page.setDefaultTimeout(PATIENCE_MS)
  const address = pathToFileURL(file).href
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(`page error: ${error.message}`))
  page.on('console', (message) => message.type() === 'error' && faults.push(`console error: ${message.text()}`))
  context.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url()) && request.url().replace(/#.*/, '') !== address)
      faults.push(`request: ${request.url()}`)
  })
  onTestFinished(async () => {
    await browser.close()
    expect(faults.filter((fault) => !expected.some((pattern) => pattern.test(fault)))).toEqual([])
  })
  await before?.(page)
  await page.goto(`${address}${hash}`)
  await untilReady(page)
  return page
}
