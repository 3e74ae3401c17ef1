import { expect, test } from 'vitest'
import { openAtlas, untilReady } from './open-page'
import { openWithoutMap } from './open-without-map'
import { violations } from './violations'

const wide = { viewport: { width: 1366, height: 768 } }
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true }

test('the first view with its map has no fault that axe can find', async () => {
  const { page } = await openAtlas('', wide)
  await page.getByRole('heading', { level: 2 }).first().waitFor()
  expect(await violations(page)).toEqual([])
})

test.each([
  ['the first view in the dark', '?theme=dark', wide],
  ['the first view on a phone, in Cyrillic', '?lang=sr-Cyrl', phone],
  ['a picked point', '?day=1942-06-01&pick=point:18.41,43.85', wide],
  ['a picked polity in the dark', '?day=1900-01-01&pick=polity:ottoman-empire&theme=dark', wide],
  ['a picked settlement', '?day=1900-01-01&pick=place:belgrade', wide],
  ['a picked battle', '?day=1912-10-23&pick=battle:kumanovo-1912', wide],
  ['a picked war in the dark', '?day=1913-07-01&pick=war:second-balkan-war&theme=dark', wide],
  ['a picked route', '?day=1915-12-01&pick=route:great-retreat-of-1915', wide],
  ['a picked alliance on a phone', '?day=2005-06-01&pick=alliance:nato&alliance=nato', phone],
  ['a picked site', '?day=2005-06-01&pick=event:studenica', wide],
])('%s has no fault that axe can find', async (_, query, options) => {
  const { page } = await openWithoutMap(query, options)
  await page.getByRole('heading', { level: 2 }).first().waitFor()
  expect(await violations(page)).toEqual([])
})

test('keys of one character can be switched off, and stay off', async () => {
  const { page } = await openWithoutMap('', wide)
  const help = page.getByRole('dialog', { name: 'Keyboard' })
  await page.keyboard.press('?')
  await help.getByRole('checkbox', { name: /single character/ }).uncheck()
  await page.keyboard.press('Escape')
  await help.waitFor({ state: 'detached' })
  await page.reload()
  await untilReady(page)
  await page.keyboard.press('?')
  await page.keyboard.press('l')
  const date = page.getByRole('slider').first()
  const before = await date.getAttribute('aria-valuetext')
  await page.keyboard.press('Shift+ArrowRight')
  expect(await date.getAttribute('aria-valuetext')).not.toBe(before)
  expect(await page.getByRole('dialog').count()).toBe(0)
})

test.each([
  ['the legend', 'l', 'Legend'],
  ['the date field', 'd', 'Date, in either calendar'],
  ['the search', '/', 'Place, state, battle or event, in any language or script'],
  ['the help', '?', 'a year back or forward'],
])('%s has no fault that axe can find', async (_, key, text) => {
  const { page } = await openWithoutMap('', wide)
  await page.keyboard.press(key)
  await page.getByText(text, { exact: true }).first().waitFor()
  expect(await violations(page)).toEqual([])
})
