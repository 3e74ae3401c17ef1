/** Takes the pictures of docs/make-a-lesson.md from the built site: `npm run build && npx tsx scripts/docs-pictures.ts`. */
import fs from 'node:fs'
import path from 'node:path'
import { chromium, type Locator, type Page } from 'playwright-core'
import { fewerColours } from './lib/pictures/fewer-colours'
import { readPng, writeIndexedPng } from './lib/pictures/png'
import { BROWSER_ARGS, ensureBrowser, NO_BROWSER } from './run/browser.mjs'
import { serve } from './serve.mjs'

const SIZE = { width: 1120, height: 660 }
const PATIENCE_MS = 120_000
const MOST_COLOURS = 96
const LARGEST = 150_000

const root = path.resolve(import.meta.dirname, '..')
const folder = path.join(root, 'docs/images')
const dist = path.resolve(root, process.env['GRANICA_DIST'] ?? 'dist')

async function picture(name: string, of: Page | Locator): Promise<void> {
  const shot = readPng(await of.screenshot({ animations: 'disabled' }))
  const { indices, colours } = fewerColours(shot, MOST_COLOURS)
  const file = writeIndexedPng(shot.width, shot.height, indices, colours)
  if (file.length > LARGEST)
    throw new Error(`picture too large: ${name}, ${file.length} bytes, expected up to ${LARGEST}`)
  fs.writeFileSync(path.join(folder, `${name}.png`), file)
  console.log(`docs/images/${name}.png: ${file.length} bytes`)
}

async function goTo(page: Page, date: string): Promise<void> {
  await page.getByRole('button', { name: 'Enter a date' }).click()
  await page.getByRole('textbox', { name: 'Date, in either calendar' }).fill(date)
  await page.getByRole('button', { name: 'Go', exact: true }).click()
}

async function makeStep(page: Page, date: string, title: string, text: string): Promise<void> {
  await goTo(page, date)
  await page.getByRole('button', { name: 'Add this view as a step' }).click()
  await page.getByRole('textbox', { name: 'Title of the step' }).fill(title)
  await page.getByRole('textbox', { name: 'Text', exact: true }).fill(text)
}

/** Until the map stands still: two pictures a moment apart are the same. */
async function still(page: Page): Promise<void> {
  let before = ''
  for (let now = await mapPicture(page); now !== before; now = await mapPicture(page)) {
    before = now
    await page.evaluate(() => new Promise((done) => setTimeout(done, 1500)))
  }
}
const mapPicture = async (page: Page) => (await page.locator('.maplibregl-map').last().screenshot()).toString('base64')

async function walk(page: Page): Promise<void> {
  await still(page)
  await picture('lesson-1-empty', page)

  await page.getByRole('button', { name: 'Search' }).click()
  await page.getByRole('combobox', { name: /Place, state/ }).fill('Belgrade')
  await page
    .getByRole('option', { name: /Belgrade/ })
    .first()
    .click()
  await still(page)
  await page.getByRole('button', { name: 'Zoom out' }).click()
  await page.getByRole('button', { name: 'Put away' }).click()
  await makeStep(
    page,
    '14 February 1804',
    'The uprising begins',
    'In **February 1804** the elders of Šumadija met at Orašac.\n\nFollow the Sava and the Danube: north of them begins the Habsburg Monarchy.',
  )
  await still(page)
  await picture('lesson-2-step', page)

  await page.locator('.maplibregl-map').click() // Belgrade is in its middle
  const card = page.getByRole('complementary', { name: 'Picked on the map' })
  await card.getByRole('checkbox').first().check()
  await still(page)
  await picture('lesson-3-point-out', page)
  await card.getByRole('button', { name: 'Put away' }).click()

  await makeStep(page, '13 July 1878', 'Independence', 'Six powers met in Berlin. Find Niš: who holds it now?')
  await makeStep(page, '1 December 1918', 'A new kingdom', 'Serbia is part of a larger state from this day on.')
  await page.getByRole('textbox', { name: 'Title of the lesson' }).fill('Serbia in three dates')
  await page.getByRole('button', { name: '+ Add a question' }).click()
  await page.getByRole('textbox', { name: 'What you ask' }).fill('When did Serbia become independent?')
  await page.getByRole('button', { name: '+ Add an answer to choose' }).click()
  await page.getByRole('textbox', { name: 'Answer 1' }).fill('In 1878')
  await page.getByRole('textbox', { name: 'Answer 2' }).fill('In 1918')
  await page.getByRole('checkbox', { name: 'Answer 1 is right' }).check()
  await picture('lesson-4-question', page.getByRole('group', { name: 'Question' }))

  await page.getByRole('button', { name: 'Preview' }).click()
  await page.getByRole('dialog').getByRole('heading', { name: 'A new kingdom' }).waitFor()
  await still(page)
  await picture('lesson-5-preview', page)
  await page.getByRole('button', { name: 'Back to writing' }).click()

  await page.getByRole('button', { name: 'Save and share' }).click()
  await page.getByRole('button', { name: 'Handout to print' }).waitFor()
  await picture('lesson-6-save', page.getByRole('dialog'))
}

const executablePath = ensureBrowser()
if (!executablePath) throw new Error(NO_BROWSER)
const site = await serve({ root: dist, port: 0 })
const browser = await chromium.launch({ executablePath, args: BROWSER_ARGS })
try {
  fs.mkdirSync(folder, { recursive: true })
  const page = await browser.newPage({ viewport: SIZE, colorScheme: 'light', locale: 'en', reducedMotion: 'reduce' })
  page.setDefaultTimeout(PATIENCE_MS)
  await page.goto(new URL('author.html', site.url).href)
  await page.waitForFunction(() => window.granica?.ready !== undefined)
  await page.evaluate(() => window.granica?.ready.then(() => null))
  await walk(page)
} finally {
  await browser.close()
  await site.close()
}
