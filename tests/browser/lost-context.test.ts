import { expect, test } from 'vitest'
import { openAtlas } from './open-page'

test('a map whose graphics card is taken away is drawn again', async () => {
  const { page } = await openAtlas('?day=1878-07-13')
  const map = page.getByRole('main', { name: 'Map' })
  const drawn = (await map.screenshot()).length
  await page.evaluate(() => {
    const gl = document.querySelector('canvas.maplibregl-canvas') as HTMLCanvasElement
    gl.dataset['old'] = 'yes'
    gl.getContext('webgl2')!.getExtension('WEBGL_lose_context')!.loseContext()
  })
  await page.waitForFunction(() => document.querySelector('canvas.maplibregl-canvas:not([data-old])'))
  await expect.poll(async () => (await map.screenshot()).length, { timeout: 60_000 }).toBeGreaterThan(drawn / 2)
})
