/** Finds a Chromium for the tests and the pictures, and installs one when there is none. Plain Node. */
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'

const CANDIDATES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** Software WebGL, no sandbox (root in a container), no calls home. */
export const BROWSER_ARGS = [
  '--headless',
  '--no-sandbox',
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
]

/** The path of an installed browser, or null. `GRANICA_BROWSER` names one by hand. */
export function findBrowser() {
  const named = process.env.GRANICA_BROWSER
  return [named, ...CANDIDATES, downloaded()].find((file) => file && fs.existsSync(file)) ?? null
}

/** The path of a browser, installed now if need be: from Debian as root, else Playwright's own. Null when all fails. */
export function ensureBrowser() {
  const found = findBrowser()
  if (found) return found
  if (canUseApt()) {
    console.log('Installing Chromium from Debian …')
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    run('apt-get', ['update', '-q'], env)
    run('apt-get', ['install', '-q', '-y', 'chromium'], env)
  }
  if (!findBrowser()) {
    console.log("Installing Playwright's Chromium …")
    const cli = path.join(path.dirname(playwrightEntry()), 'cli.js')
    run(process.execPath, [cli, 'install', 'chromium'], process.env)
  }
  return findBrowser()
}

/** What to tell someone on whose machine no browser could be found or installed. */
export const NO_BROWSER =
  'browser missing: none of ' +
  CANDIDATES.join(', ') +
  ', expected Chromium. Install it (`apt-get install chromium`, or `npx playwright-core install chromium`) or name one in GRANICA_BROWSER.'

function canUseApt() {
  return process.platform === 'linux' && process.getuid?.() === 0 && fs.existsSync('/usr/bin/apt-get')
}

function run(/** @type {string} */ command, /** @type {string[]} */ args, /** @type {NodeJS.ProcessEnv} */ env) {
  spawnSync(command, args, { env, stdio: ['ignore', 'inherit', 'inherit'] })
}

function playwrightEntry() {
  return createRequire(import.meta.url).resolve('playwright-core')
}

function downloaded() {
  try {
    return createRequire(import.meta.url)('playwright-core').chromium.executablePath()
  } catch {
    return null
  }
}
