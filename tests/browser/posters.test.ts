/** Pictures that stand where a reader waits for a map. What they show is tested in tests/data. */
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { openPage } from './open-page'

/** The addresses of the pictures of a page that are there and drawn. */
const pictures = (page: Page) =>
  page.evaluate(() => [...document.images].filter((one) => one.complete && one.naturalWidth > 0).map(({ src }) => src))

test('a frame that asks for no view shows the front view until it is pressed, in its language and theme', async () => {
  const address = 'embed.html?v=1&start=click&lang=sr-Cyrl'
  const { page } = await openPage(address, { viewport: { width: 720, height: 520 }, colorScheme: 'dark' })
  await page.getByRole('button', { name: 'Отвори карту' }).waitFor()
  await expect.poll(() => pictures(page)).toEqual([expect.stringMatching(/\/posters\/front\.sr-Cyrl\.svg#dark$/)])
  await page.getByRole('heading', { name: '13. јул 1878.' }).waitFor()
})

test('a frame with a view of its own does not show another', async () => {
  const { page, requests } = await openPage('embed.html?v=1&start=click&day=1912-10-08&lang=en')
  await page.getByRole('button', { name: 'Open the map' }).waitFor()
  expect(await page.locator('img').count()).toBe(0)
  expect(requests.filter((address) => address.includes('/posters/'))).toEqual([])
})

test('each lesson in the list has its picture, which leads to it', async () => {
  const { page } = await openPage('lesson.html?lang=en', { viewport: { width: 1366, height: 768 } })
  const items = page.getByRole('listitem')
  await items.first().waitFor()
  const count = await items.count()
  expect(count).toBeGreaterThanOrEqual(12)
  for (let i = 0; i < count; i++) await items.nth(i).scrollIntoViewIfNeeded()
  await expect.poll(async () => (await pictures(page)).length).toBe(count)
  // Over the picture lies the link.
  await items.first().locator('img').click({ force: true })
  await page.getByRole('heading', { level: 1, name: 'Soldiers of the Military Frontier' }).waitFor()
})

test('a lesson shows its first step while its map is on the way, and then the map', { timeout: 240_000 }, async () => {
  let send = () => {}
  const held = new Promise<void>((resolve) => (send = resolve))
  const { page } = await openPage('lesson.html?lesson=congress-of-berlin&lang=en', {
    before: (page) => page.route('**/data/mosaic-0*', async (route) => held.then(() => route.continue())),
  })
  await expect.poll(() => pictures(page)).toEqual([expect.stringMatching(/\/posters\/congress-of-berlin\.en\.svg$/)])
  send()
  await expect.poll(() => page.locator('img').count(), { timeout: 120_000 }).toBe(0)
})
