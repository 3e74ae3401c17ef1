import fs from 'node:fs'
import { expect, test } from 'vitest'
import { openAtlas } from './open-page'
import { openWithoutMap } from './open-without-map'

test('a town tells whose it was from 1739 on, and a chapter of that moves the clock and its name', async () => {
  const { page } = await openWithoutMap('?day=1900-01-01&pick=place:kropyvnytskyi')
  await page.getByRole('heading', { level: 2, name: 'Elisavetgrad' }).waitFor()
  const whose = page.getByRole('table', { name: 'All states, 1739 to today' })
  const now = whose.locator('[aria-current=date]')
  expect(await now.textContent()).toContain('Russian Empire')
  await whose
    .getByRole('row', { name: /Soviet Union/ })
    .first()
    .getByRole('button')
    .first()
    .click()
  await expect.poll(() => now.textContent()).toContain('Soviet Union')
  const names = page.getByRole('row', { name: /Zinovievsk/ })
  expect(await names.textContent()).toContain('1924')
})

test('a war is played from one battle to the next, and the clock goes with it', async () => {
  const { page } = await openWithoutMap('?day=1900-01-01&pick=war:second-balkan-war')
  await page.getByRole('heading', { level: 2, name: 'Second Balkan War' }).waitFor()
  await page.getByRole('button', { name: 'Battle of Bregalnica' }).click()
  const date = page.getByRole('slider')
  await page.getByText(/^battle 1 of \d+$/).waitFor()
  await expect.poll(() => date.getAttribute('aria-valuetext')).toContain('30 June 1913')
  expect(await page.getByRole('button', { name: 'Previous battle' }).isDisabled()).toBe(true)
  await page.getByRole('button', { name: 'Next battle' }).click()
  await page.getByRole('heading', { level: 2, name: 'Battle of Kilkis–Lachanas' }).waitFor()
  const before = Number(await date.getAttribute('aria-valuenow'))
  await page.getByRole('button', { name: 'Play the battles' }).click()
  await page.getByText(/^battle 3 of \d+$/).waitFor()
  await page.getByRole('button', { name: 'Stop' }).click()
  expect(Number(await date.getAttribute('aria-valuenow'))).toBeGreaterThan(before)
  await expect.poll(() => page.url()).toContain('pick=battle:')
})

test('a route tells where it called and how well its course is known, and leads to its stops and its war', async () => {
  const { page } = await openWithoutMap('?day=1915-12-01&pick=route:great-retreat-of-1915')
  await page.getByRole('heading', { level: 2, name: 'Great Retreat of the Serbian army' }).waitFor()
  await page.getByText(/Course known to about \d+ km/).waitFor()
  await page.getByRole('button', { name: 'First World War' }).waitFor()
  await page.getByRole('button', { name: 'Prizren' }).click()
  await page.getByRole('heading', { level: 2, name: 'Prizren' }).waitFor()
})

test('an alliance names its members of the day', async () => {
  const { page } = await openWithoutMap('?day=1956-01-01&pick=alliance:warsaw-pact')
  await page.getByRole('heading', { level: 2, name: 'Warsaw Pact' }).waitFor()
  const members = page.getByRole('list').filter({ hasText: 'Romania' }).first()
  expect(await members.textContent()).not.toContain('Yugoslavia')
  await page.getByRole('button', { name: 'Show it on the map' }).click()
  await expect.poll(() => page.url()).toContain('alliance=warsaw-pact')
})

test.each([
  ['BibTeX', 'granica.bib', /^@\w+\{/],
  ['RIS', 'granica.ris', /^TY {2}- /],
])('the sources of a page are handed over as %s', async (label, file, beginning) => {
  const { page } = await openWithoutMap('?day=1878-07-13&pick=place:belgrade')
  const waiting = page.waitForEvent('download')
  await page.getByRole('button', { name: label, exact: true }).last().click()
  const download = await waiting
  expect(download.suggestedFilename()).toBe(file)
  const saved = `${fs.mkdtempSync('/tmp/granica-')}/${file}`
  await download.saveAs(saved)
  expect(fs.readFileSync(saved, 'utf8')).toMatch(beginning)
})

test('what changed on a day is told of the land in view', async () => {
  const { page } = await openAtlas('?day=1944-10-20&map=8.5/44.8/20.5')
  await expect.poll(() => page.getByRole('heading', { level: 2 }).allTextContents()).toEqual(['Capture of Belgrade'])
})
