import { expect, test } from 'vitest'
import { openAtlas } from './open-page'
import { openWithoutMap } from './open-without-map'

test('a picked border tells between whom it ran, since when, how sure it is and who disputes it', async () => {
  // On the Drina, between Serbia and Bosnia under Austria-Hungary.
  const { page } = await openWithoutMap('?day=1900-01-01&map=7.00/44.2000/19.5000&pick=border:19.2300,44.5600')
  await page.getByRole('heading', { name: /Kingdom of Serbia/ }).waitFor()
  await page.getByText('between states').waitFor()
  await page.getByText('Its line').waitFor()
  await page.getByText('Land beside it claimed by').waitFor()
  await page.getByRole('button', { name: 'Whose was this place?' }).click()
  await expect.poll(() => page.url()).toContain('pick=point:19.2300,44.5600')
})

test('where no border runs on the day the page says so', async () => {
  const { page } = await openWithoutMap('?day=1975-01-01&pick=border:20.8000,44.0000')
  await page.getByText('No border runs here on this day.').waitFor()
})

test('a press on the line of a border picks it, a press beside it the land', async () => {
  const { page } = await openAtlas('?day=1900-01-01&map=7.00/44.4000/19.2000')
  const { x, y, width, height } = (await page.locator('canvas').first().boundingBox())!
  const border = page.getByText('Border between states')
  const land = page.getByText('Whose was this place?', { exact: true }).and(page.locator('h3, p, .overline'))
  // Across the Drina from Bosnia to Serbia: the border is met on the way, and left again.
  const told: string[] = []
  for (let step = -42; step <= 42; step += 7) {
    await page.mouse.click(x + width / 2 + step, y + height / 2)
    await border.or(land).first().waitFor()
    told.push((await border.count()) > 0 ? 'border' : 'land')
  }
  expect(told[0]).toBe('land')
  expect(told).toContain('border')
  expect(told.at(-1)).toBe('land')
})
