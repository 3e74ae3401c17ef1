import { expect, test } from 'vitest'
import { openAtlas } from './open-page'
import { openWithoutMap } from './open-without-map'

test('a battle typed in another script than the page moves the camera and the clock, and tells of itself', async () => {
  const { page } = await openAtlas('?day=1900-01-01&layers=fills,battles&map=5.00/48.0000/30.0000', {
    viewport: { width: 800, height: 480 },
    reducedMotion: 'reduce',
  })
  await page.keyboard.press('/')
  await page.getByRole('combobox').fill('кумановска битка')
  await page
    .getByRole('option', { name: /Kumanovo/ })
    .first()
    .waitFor()
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Battle of Kumanovo' }).waitFor()
  expect(await page.getByRole('slider').getAttribute('aria-valuetext')).toContain('23 October 1912')
  await expect
    .poll(() => page.url())
    .toMatch(/day=1912-10-23&map=7\.00\/42\.1\d+\/21\.7\d+&.*pick=battle:kumanovo-1912/)
})

test('a town is found by the name of another time, and the clock stays where it stood then', async () => {
  const { page } = await openWithoutMap('?day=1900-01-01')
  await page.keyboard.press('/')
  await page.getByRole('combobox').fill('Зінов’євськ')
  await page.getByRole('option', { name: /Kropyvnytskyi/ }).waitFor()
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 2, name: 'Elisavetgrad' }).waitFor()
  expect(await page.getByRole('slider').getAttribute('aria-valuetext')).toContain('1 January 1900')
})

test('a village that the atlas tells nothing of is found by its name of today, and says whose it was', async () => {
  const { page } = await openWithoutMap('?day=1880-01-01')
  await page.keyboard.press('/')
  await page.getByRole('combobox').fill('Белегиш')
  await page.getByRole('option', { name: /Belegiš/ }).waitFor()
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 2, name: 'Belegiš' }).waitFor()
  await page.getByText('Austria-Hungary').first().waitFor()
  await expect.poll(() => page.url()).toContain('pick=point:')
})

test('the results are walked by the arrow keys, told to screen readers, and left by Escape', async () => {
  const { page } = await openWithoutMap('?day=1900-01-01')
  const opener = page.getByRole('button', { name: 'Search' })
  await opener.click()
  const field = page.getByRole('combobox')
  await field.fill('Belgrad')
  await page
    .getByRole('status')
    .getByText(/results$/)
    .waitFor()
  const active = () => page.getByRole('option', { selected: true }).getAttribute('id')
  const first = await active()
  await page.keyboard.press('ArrowDown')
  expect(await active()).not.toBe(first)
  expect(await field.getAttribute('aria-activedescendant')).toBe(await active())
  await page.keyboard.press('Escape')
  await expect.poll(() => field.count()).toBe(0)
  expect(await opener.evaluate((node) => node === document.activeElement)).toBe(true)
})

test('what is not there is said', async () => {
  const { page } = await openWithoutMap()
  await page.keyboard.press('/')
  await page.getByRole('combobox').fill('qwxzzq')
  await page.getByText('Nothing found for “qwxzzq”.').waitFor()
})
