import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { openAtlas } from './open-page'

/** A name that was set for what is seen, as the map's workers are told of it. */
interface FittedName {
  properties: { set: string; name: string }
  geometry: { coordinates: [number, number] }
}
declare global {
  interface Window {
    fittedNames: FittedName[]
  }
}

/** Trieste, far from the place in Italy at which the map would set the name of Italy by itself. */
const TRIESTE = '?day=1936-05-01&map=7.50/45.8000/13.4000'
const viewport = { width: 1366, height: 768 }

test('a state whose own name stands elsewhere is named within what is seen, also after a move', async () => {
  const { page } = await openAtlas(TRIESTE, { viewport, before: listenToLabels })
  await expect.poll(() => italyFromMiddle(page)).toBeLessThan(400)
  await page.getByRole('button', { name: 'Zoom in' }).click()
  await expect.poll(() => page.url()).toMatch(/map=8\.5/)
  await expect.poll(() => italyFromMiddle(page)).toBeLessThan(400)
})

const listenToLabels = (page: Page) =>
  page.addInitScript(() => {
    window.fittedNames = []
    const post = Worker.prototype.postMessage
    Worker.prototype.postMessage = function (
      this: Worker,
      message: { data?: { source?: string; data?: { features?: FittedName[] } } },
      ...rest: []
    ) {
      const features = message.data?.source === 'labels' ? message.data.data?.features : undefined
      if (features) window.fittedNames = features.filter(({ properties }) => properties.set === 'fit')
      return post.call(this, message, ...rest)
    }
  })

/** How far the name of Italy is from the middle of the map, px across; far away while there is none. */
async function italyFromMiddle(page: Page): Promise<number> {
  const [, zoom, , lng] = (/map=([\d.]+)\/([\d.]+)\/([\d.]+)/.exec(page.url()) ?? []).map(Number)
  const italy = await page.evaluate(() => window.fittedNames.find(({ properties: { name } }) => /ITALY/.test(name)))
  return italy ? (Math.abs(italy.geometry.coordinates[0] - lng!) / 360) * 512 * 2 ** zoom! : Infinity
}
