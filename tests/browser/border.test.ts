import { expect, test } from 'vitest'
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
