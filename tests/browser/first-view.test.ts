import { expect, test } from 'vitest'
import { openAtlas } from './open-page'

const KB = 1000

test('the atlas opens without an error and asks no other server', async () => {
  const { page } = await openAtlas()
  expect(await page.title()).toContain('Granica')
  expect(await page.locator('canvas').count()).toBeGreaterThan(0)
})

test('the built site works from any path of a server', async () => {
  const { page, requests } = await openAtlas('', { at: 'deepSite' })
  expect(await page.locator('canvas').count()).toBeGreaterThan(0)
  expect(requests.every((url) => /\/history\/maps\/granica\/|^(data|blob):/.test(url))).toBe(true)
})

test('the first view stays within its budgets on the wire', async () => {
  const sizes: { path: string; bytes: number }[] = []
  const { page } = await openAtlas('', {
    before: async (page) =>
      page.context().on('response', async (response) => {
        const bytes = Number((await response.allHeaders())['content-length'] ?? 0)
        sizes.push({ path: new URL(response.url()).pathname, bytes })
      }),
  })
  await page.waitForLoadState('networkidle')
  const sum = (pattern: RegExp) => sizes.filter((f) => pattern.test(f.path)).reduce((total, f) => total + f.bytes, 0)
  // The build holds what the first picture needs to 430; the names of what is seen and the panel's story come after it.
  expect(sum(/\.(js|css)$/), JSON.stringify(sizes)).toBeLessThanOrEqual(445 * KB)
  // All that is fetched without being asked for: the first level (560), the sentences and the footnotes of one shelf.
  expect(sum(/\/data\//), JSON.stringify(sizes)).toBeLessThanOrEqual(610 * KB)
})
