import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { openAtlas } from './open-page'

/** What the page asked of MapLibre's workers: one entry a message, with the source it is about. */
declare global {
  interface Window {
    workerMessages: { type: string; source: string | undefined }[]
    /** When the last of them was sent, ms of the page's clock. */
    lastMessage: number
  }
}

const POLYGON_SOURCES = ['cells', 'borders', 'coast', 'hatch', 'water', 'lakes']

test('no polygon and no border is tiled again when the date changes', async () => {
  const { page } = await openAtlas('?day=1914-06-28', { before: listenToWorkers })
  await untilQuiet(page)
  const before = await page.evaluate(() => window.workerMessages.length)
  expect(before).toBeGreaterThan(0)
  for (let year = 0; year < 8; year++) await page.keyboard.press('ArrowRight')
  await untilQuiet(page)
  const asked = (await page.evaluate(() => window.workerMessages)).slice(before)
  expect(asked.filter(({ source }) => source && POLYGON_SOURCES.includes(source))).toEqual([])
  // Names are a small source and do change: that shows that the listening works.
  expect(asked.map(({ source }) => source)).toContain('labels')
})

const listenToWorkers = (page: Page) =>
  page.addInitScript(() => {
    window.workerMessages = []
    window.lastMessage = performance.now()
    const post = Worker.prototype.postMessage
    Worker.prototype.postMessage = function (
      this: Worker,
      message: { type: string; data?: { source?: string } },
      ...rest: []
    ) {
      window.lastMessage = performance.now()
      window.workerMessages.push({ type: message.type, source: message.data?.source })
      return post.call(this, message, ...rest)
    }
  })

/** Waits until the workers were asked nothing for two and a half seconds: the hatching is made in the background. */
const untilQuiet = (page: Page) => page.waitForFunction(() => performance.now() - window.lastMessage > 2500)
