/** Installs what package-lock.json names, when it is not there yet. Plain Node: it runs before anything is installed. */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..')
const STAMP = path.join(ROOT, 'node_modules/.granica-lock')

/** Runs npm with the given arguments in the project and returns its exit code. */
export function npm(
  /** @type {string[]} */ args,
  /** @type {import('node:child_process').SpawnSyncOptions} */ options = {},
) {
  const entry = process.env.npm_execpath
  const settings = { cwd: ROOT, stdio: /** @type {const} */ ('inherit'), ...options }
  const ran = entry?.endsWith('.js')
    ? spawnSync(process.execPath, [entry, ...args], settings)
    : spawnSync('npm', args, { ...settings, shell: process.platform === 'win32' })
  return ran.status ?? 1
}

/** Stops with a sentence when this Node is older than the project needs. */
export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return
  console.error(`Node too old: ${process.versions.node}, expected 20.19 or newer. Get it from https://nodejs.org/`)
  process.exit(1)
}

/** Runs `npm ci` unless node_modules already holds what the lock file names. */
export function ensureInstalled() {
  const lock = fs.readFileSync(path.join(ROOT, 'package-lock.json'), 'utf8')
  const wanted = createHash('sha256').update(lock).digest('hex')
  if (fs.existsSync(STAMP) && fs.readFileSync(STAMP, 'utf8') === wanted) return
  if (!isInstalled(JSON.parse(lock))) {
    console.log('Installing what package-lock.json names …')
    const args = ['ci', '--include=dev', '--loglevel=error']
    if (npm(args) !== 0 && npm(args) !== 0) {
      console.error('Install failed: `npm ci` did not finish. Is the npm registry reachable from this machine?')
      process.exit(1)
    }
  }
  fs.writeFileSync(STAMP, wanted)
}

/** True when npm's own record of node_modules has every package of the lock file in its version. */
function isInstalled(/** @type {{ packages: Record<string, { version?: string, optional?: boolean }> }} */ lock) {
  const record = path.join(ROOT, 'node_modules/.package-lock.json')
  if (!fs.existsSync(record)) return false
  const installed = JSON.parse(fs.readFileSync(record, 'utf8')).packages
  return Object.entries(lock.packages).every(
    ([where, { version, optional }]) => !where || optional || installed[where]?.version === version,
  )
}
