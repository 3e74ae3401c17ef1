import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { openAtlas } from './open-page'
import { openWithoutMap } from './open-without-map'

const small = { viewport: { width: 900, height: 560 }, reducedMotion: 'reduce' } as const

/** Presses the middle of the map until the page shows a heading: marks arrive a moment after the map. */
const pressUntil = async (page: Page, name: string) => {
  const box = (await page.getByRole('main').boundingBox())!
  const press = async () => {
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2)
    return page.getByRole('heading', { name }).count()
  }
  await expect.poll(press, { timeout: 40_000, interval: 1000 }).toBe(1)
}

test('a battle is on the map as long as the reader asked, and a press on it opens it', async () => {
  const { page } = await openAtlas('?day=1912-12-15&marks=day&layers=fills,battles&map=7.50/42.1700/21.7900', small)
  await pressUntil(page, 'Whose was this place?')
  await page.getByRole('button', { name: 'Legend and layers' }).click()
  await page.getByLabel('Battles, events and routes').selectOption('of half a year around')
  await expect.poll(() => page.url()).not.toContain('marks=day')
  await page.keyboard.press('Escape')
  await pressUntil(page, 'Battle of Kumanovo')
})

test('a route is on the map, and a press on its line opens it', async () => {
  const { page } = await openAtlas('?day=1915-12-15&layers=fills,routes&map=7.50/42.1500/20.4200', small)
  await pressUntil(page, 'Great Retreat of the Serbian army')
})

test('routes are switched off in the legend', async () => {
  const { page } = await openWithoutMap('?day=1915-12-15')
  await page.getByRole('button', { name: 'Legend and layers' }).click()
  await page.getByLabel('Routes', { exact: true }).uncheck()
  await expect.poll(() => page.url()).toMatch(/layers=(?!.*routes)/)
})

test('an alliance is marked by a link, told of, and taken off in the legend', async () => {
  const { page } = await openWithoutMap('?day=2005-06-01&alliance=nato')
  await page.getByRole('button', { name: 'Legend and layers' }).click()
  const choice = page.getByLabel('Alliance')
  await expect.poll(() => choice.inputValue()).toBe('nato')
  await page.getByRole('button', { name: 'Members on this day' }).click()
  await page.getByRole('heading', { name: 'NATO' }).waitFor()
  await choice.selectOption('European Union (European Communities)')
  await expect.poll(() => page.url()).toContain('alliance=european-union')
  await choice.selectOption('none')
  await expect.poll(() => page.url()).not.toContain('alliance=')
})

test.each([
  ['marks=decade', 'how long marks stay'],
  ['alliance=N@TO', 'the alliance'],
  ['alliance=no-such-pact', 'the alliance'],
  ['names=tlh', 'the language of names'],
  ['local=perhaps', 'local names'],
  ['layers=roads', 'the layers'],
  ['pick=castle:x', 'the chosen place'],
])('a link with the nonsense %s says what was left out, and the address forgets it', async (query, words) => {
  const { page } = await openWithoutMap(`?day=2005-06-01&${query}`)
  await page.getByText(`Part of the link could not be read`).filter({ hasText: words }).waitFor()
  await page.getByRole('slider').focus()
  await page.keyboard.press('ArrowLeft')
  await expect.poll(() => page.url()).toContain('2004-06-01')
  expect(page.url()).not.toContain(query.split('=')[1]!)
})
