/**
 * Measures what a change of date costs: 200 dates in one run on one page, CPU time of the page's main thread and its workers,
 * against a bare repaint, `setFilter` over one feature a tenure, and `setData` of that date's merged GeoJSON. A file a date
 * serves every zoom, so `data` has the finest geometry; `data-coarse` has our first level's, for comparison without a limit.
 * In the invented worlds all ways have the same geometry.
 * Usage: npm run bench:scrub [-- WORLD …]; worlds: real, units, grid-100 (10,000 cells).
 */
import path from 'node:path'
import { chromium } from 'playwright-core'
import { build } from 'vite'
import { serve } from '../serve.mjs'
import { BROWSER_ARGS, findBrowser } from '../run/browser.mjs'
import { cpuByThread } from './cpu-by-thread'

type Way = 'repaint' | 'state' | 'filter' | 'data' | 'data-coarse' | 'names'
/** WAYS=names measures a date with its names, places and marks; data-coarse is `data` with the geometry that our own way has. */
const WAYS = (process.env['WAYS']?.split(',') ?? ['repaint', 'state', 'filter', 'data']) as Way[]
/** The most that our way (`state`) may cost in shares of each other way. */
const LIMITS: Partial<Record<Way, number>> = { repaint: 1.3, filter: 1 / 6, data: 1 / 30 }
const DATES = 200
const MEASURED = Number(process.env['DATES'] ?? DATES)
/** Zoom 4 has the whole frame at the first level of detail; ZOOMS=4,7.6 measures a country at the finest too. */
const ZOOMS = (process.env['ZOOMS'] ?? '4').split(',').map(Number)
const RUN = process.env['RUN'] ?? 'step'
/** Dates gone through before measuring, so that code is compiled and buffers stand. */
const WARM_UP = 10
const worlds = process.argv.length > 2 ? process.argv.slice(2) : ['real', 'grid-100']
const server = await serve({ root: await buildBench(), port: 0 })
const base = `${server.url}tests/bench/index.html`
const browser = await chromium.launch({ executablePath: findBrowser() ?? '', args: BROWSER_ARGS })
let failed = false
try {
  for (const world of worlds)
    for (const zoom of ZOOMS) {
      console.log(`${world}, zoom ${zoom}`)
      failed = !(await compare(world, zoom)) || failed
    }
} finally {
  await browser.close()
  await server.close()
}
process.exitCode = failed ? 1 : 0

/** Builds the bench page as the site is built: a dev server reloads pages and serves them unminified. */
async function buildBench(): Promise<string> {
  const outDir = path.resolve('.cache/bench')
  await build({
    configFile: false,
    base: './',
    logLevel: 'error',
    worker: { format: 'es' },
    build: { outDir, emptyOutDir: true, target: 'es2022', rolldownOptions: { input: 'tests/bench/index.html' } },
  })
  return outDir
}

async function compare(world: string, zoom: number): Promise<boolean> {
  const costs = {} as Record<Way, number>
  for (const way of WAYS) {
    const { main, worker } = await measure(world, way, zoom)
    costs[way] = main + worker
    console.log(
      `${world.padEnd(9)} ${way.padEnd(8)} main ${ms(main)}  worker ${ms(worker)}  together ${ms(main + worker)}`,
    )
  }
  const verdicts = (Object.entries(LIMITS) as [Way, number][])
    .filter(([way]) => way in costs)
    .map(([way, limit]) => {
      const ratio = costs.state / costs[way]
      const good = ratio <= limit
      console.log(
        `${world.padEnd(9)} state / ${way.padEnd(8)} ${ratio.toFixed(3)}  at most ${limit.toFixed(3)}  ${good ? 'ok' : 'TOO SLOW'}`,
      )
      return good
    })
  return verdicts.every(Boolean)
}

/** CPU ms a date of one way in one world. */
async function measure(world: string, way: Way, zoom: number) {
  const page = await browser.newPage({ viewport: { width: 1200, height: 800 } })
  page.on('pageerror', (error) => console.error(`${way}: ${error.message}`))
  await page.goto(`${base}?world=${world}&way=${way}&zoom=${zoom}&lng=21&lat=44.5&dates=${DATES}&run=${RUN}`)
  await page.waitForFunction(() => document.title === 'ready', null, { timeout: 120_000 })
  await page.evaluate((dates) => (window as never as { scrub: (n: number) => Promise<number> }).scrub(dates), WARM_UP)
  const started = performance.now()
  const cpu = await cpuByThread(browser, page, () =>
    page.evaluate((dates) => (window as never as { scrub: (n: number) => Promise<number> }).scrub(dates), MEASURED),
  )
  await page.close()
  console.log(`${((performance.now() - started) / 1000).toFixed(0)} s`)
  return { main: cpu.main / MEASURED, worker: cpu.worker / MEASURED }
}

function ms(value: number): string {
  return `${value.toFixed(2).padStart(7)} ms`
}
