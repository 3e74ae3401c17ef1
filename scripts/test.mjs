/**
 * `npm test`: installs what is missing, the browser too, runs every check and test, and ends with the line
 * `N passed, N failed`. `npm test -- lint unit` runs only those.
 */
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { ensureBrowser, NO_BROWSER } from './run/browser.mjs'
import { buildStale } from './run/build.mjs'
import { ensureInstalled, npm, requireNode } from './run/install.mjs'
import { countTests } from './run/count-tests.mjs'

/** @typedef {{ passed: number, failed: number, skipped?: number }} Tally */

const reports = fs.mkdtempSync(path.join(os.tmpdir(), 'granica-test-'))

/** In order: cheap before dear, and the build before what needs it. */
const STEPS = {
  format: () => check(() => npm(['run', '-s', 'format:check']) === 0),
  geodata: () => check(() => npm(['run', '-s', 'format:data', '--', '--check']) === 0),
  lint: () => check(() => npm(['run', '-s', 'lint']) === 0),
  types: () => check(() => npm(['run', '-s', 'types']) === 0),
  unit: () => tests('unit'),
  check: () => check(() => npm(['run', '-s', 'check']) === 0),
  build: () => check(() => (unbuilt = buildStale({ force: !process.argv.includes('--stale') })) === null),
  data: () => (unbuilt === 'data' ? fail('not run: data not built') : tests('data')),
  browser: () =>
    unbuilt ? fail(`not run: ${unbuilt} not built`) : ensureBrowser() ? tests('browser') : fail(NO_BROWSER),
}

/** @type {string | null} The part that the build step could not build: tests of an older one would mislead. */
let unbuilt = null

/** @returns {Tally} */
function check(/** @type {() => boolean} */ passes) {
  return passes() ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

/** @returns {Tally} */
function fail(/** @type {string} */ sentence) {
  return check(() => (console.error(sentence), false))
}

/** @returns {Tally} */
function tests(/** @type {string} */ project) {
  const report = path.join(reports, `${project}.json`)
  const args = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const status = npm(['run', '-s', `test:${project}`, '--', ...args])
  return countTests(report, status)
}

requireNode()
const wanted = process.argv.slice(2).filter((arg) => !arg.startsWith('--'))
const unknown = wanted.filter((name) => !(name in STEPS))
if (unknown.length) {
  console.error(`step unknown: ${unknown.join(', ')}, expected ${Object.keys(STEPS).join(', ')}`)
  process.exit(2)
}
ensureInstalled()

/** @type {Tally} */
const sum = { passed: 0, failed: 0 }
const lines = []
for (const [name, step] of Object.entries(STEPS)) {
  if (wanted.length && !wanted.includes(name)) continue
  console.log(`\n── ${name} ──`)
  const started = performance.now()
  const { passed, failed, skipped = 0 } = step()
  sum.passed += passed
  sum.failed += failed
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  lines.push(
    `${failed ? '✗' : '✓'} ${name.padEnd(8)} ${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''} (${seconds} s)`,
  )
}
fs.rmSync(reports, { recursive: true, force: true })
console.log(`\n${lines.join('\n')}\n\n${sum.passed} passed, ${sum.failed} failed`)
process.exitCode = sum.failed ? 1 : 0
