/**
 * Takes the picture of the README from the built site: `npm run build && npm run screenshot`.
 * `npm run screenshot -- "?day=1878-07-13" docs/berlin.png 1200x630` takes another one, of another size.
 */
import { chromium } from 'playwright-core'
import fs from 'node:fs'
import path from 'node:path'
import { fewerColours } from './lib/pictures/fewer-colours'
import { readPng, writeIndexedPng } from './lib/pictures/png'
import { BROWSER_ARGS, ensureBrowser, NO_BROWSER } from './run/browser.mjs'
import { serve } from './serve.mjs'

const MOST_COLOURS = 128
const PATIENCE_MS = 90_000

const root = path.resolve(import.meta.dirname, '..')
const [address = '', file = 'docs/screenshot.png', size = '1440x900'] = process.argv.slice(2)
const [width, height] = size.split('x').map(Number)

function stop(sentence: string): never {
  console.error(sentence)
  process.exit(1)
}

if (!width || !height) stop(`size unclear: ${size}, expected such as 1200x630`)
const dist = path.join(root, 'dist')
if (!fs.existsSync(path.join(dist, 'index.html'))) stop('site missing: dist/, expected `npm run build` before')
const executablePath = ensureBrowser() ?? stop(NO_BROWSER)

const site = await serve({ root: dist, port: 0 })
const browser = await chromium.launch({ executablePath, args: BROWSER_ARGS })
try {
  const page = await browser.newPage({
    viewport: { width, height },
    deviceScaleFactor: 1,
    colorScheme: 'light',
    locale: 'en',
  })
  page.setDefaultTimeout(PATIENCE_MS)
  page.on('pageerror', (error) => console.error(`page error: ${error.message}`))
  await page.goto(new URL(address, site.url).href)
  await page.waitForFunction(() => window.granica?.ready !== undefined)
  await page.evaluate(async () => {
    await window.granica?.ready
    await document.fonts.ready
  })
  fs.mkdirSync(path.dirname(path.resolve(root, file)), { recursive: true })
  const shot = readPng(await page.screenshot({ animations: 'disabled' }))
  const { indices, colours } = fewerColours(shot, MOST_COLOURS)
  fs.writeFileSync(path.resolve(root, file), writeIndexedPng(shot.width, shot.height, indices, colours))
  console.log(file)
} finally {
  await browser.close()
  await site.close()
}
