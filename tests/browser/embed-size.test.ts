import fs from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { openPage } from './open-page'

const KB = 1000
const dist = path.resolve(import.meta.dirname, '../..', process.env['GRANICA_DIST'] ?? 'dist')

test('the helper is at most 3 kB as it lies there', () => {
  expect(fs.statSync(path.join(dist, 'granica-host.js')).size).toBeLessThanOrEqual(3 * KB)
})

/** A poster as heavy as they may be. */
const POSTER = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3"><!--${'x'.repeat(60 * KB)}--><rect width="4" height="3" fill="#d9e5ea"/></svg>`

test.each([
  ['with a title plate', 'day=1912-10-08&lang=en'],
  ['in Cyrillic', 'day=1912-10-08&lang=sr-Cyrl'],
  ['with the poster of the front view', 'lang=sr-Cyrl'],
  ['with the heaviest poster', 'lang=en&poster=posters/heavy.svg'],
])('before it is pressed a frame has fetched at most 80 kB: %s', async (_, query) => {
  let bytes = 0
  const fetched: string[] = []
  const { page } = await openPage(`embed.html?v=1&start=click&${query}`, {
    before: async (page) => {
      await page.route('**/posters/heavy.svg', (route) =>
        route.fulfill({
          contentType: 'image/svg+xml',
          body: POSTER,
          headers: { 'content-length': `${POSTER.length}` },
        }),
      )
      page.on('response', async (response) => {
        const size = Number((await response.allHeaders())['content-length'] ?? 0)
        bytes += size
        fetched.push(`${new URL(response.url()).pathname} ${size}`)
      })
    },
  })
  await page.getByRole('button', { name: query.includes('Cyrl') ? 'Отвори карту' : 'Open the map' }).waitFor()
  await page.waitForLoadState('networkidle')
  expect(fetched.length).toBeGreaterThan(2)
  expect(bytes, fetched.join('\n')).toBeLessThanOrEqual(80 * KB)
})
