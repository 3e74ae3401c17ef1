import { expect, test } from 'vitest'
import { openWithoutMap } from './open-without-map'

const names = (en: string) => ({ en, 'sr-Cyrl': 'Предлог' })
const PLAN = {
  id: 'a-plan',
  kind: 'plan',
  names: names('A plan of the congress'),
  text: names('A border that nobody held.'),
  from: 2407000,
  to: null,
  precision: 'day',
  by: [{ names: names('The congress') }],
  areas: [
    {
      to: { names: names('A zone') },
      cells: Array.from({ length: 400 }, (_, cell) => cell),
      km2: 1234,
      certainty: 'unknown',
    },
  ],
  sources: [],
}

test('what was never held is off until it is switched on, and then told of', async () => {
  const { page, requests } = await openWithoutMap('?day=1900-01-01', {
    before: (page) => page.route(/proposals\.\w+\.json/, (route) => route.fulfill({ json: [PLAN] })),
  })
  expect(requests.some((url) => /proposals\./.test(url))).toBe(false)
  await page.getByRole('button', { name: 'Legend and layers' }).click()
  await page.getByLabel('Never held').check()
  await page.getByRole('button', { name: PLAN.names.en }).click()
  await page.getByRole('heading', { name: PLAN.names.en }).waitFor()
  await page.getByText('This border was never held.').waitFor()
  await expect.poll(() => page.url()).toMatch(/layers=[a-z,]*proposals.*pick=proposal:a-plan/)
})

test('a link to a proposal opens it', async () => {
  const { page } = await openWithoutMap('?pick=proposal:a-plan', {
    before: (page) => page.route(/proposals\.\w+\.json/, (route) => route.fulfill({ json: [PLAN] })),
  })
  await page.getByRole('heading', { name: PLAN.names.en }).waitFor()
})
