/** Builds the data and the site, each only when its sources changed since it was last built. */
import fs from 'node:fs'
import path from 'node:path'
import { npm, ROOT } from './install.mjs'
import { hashSources } from './sources.mjs'

const DATA_SOURCES = ['geodata', 'scripts', 'src/core', 'package-lock.json']
const IS_OF_SITE = /^([\w-]+\.html|vite(\.\w+)?\.config\.ts|svelte\.config\.js|tsconfig\.json|package\.json)$/
const SITE_SOURCES = [...DATA_SOURCES, 'src', 'public', ...fs.readdirSync(ROOT).filter((name) => IS_OF_SITE.test(name))]

/** The parts of a build: what makes it, what proves that it is there, what it is made from. */
const PARTS = [
  { name: 'data', script: 'data', proof: 'public/data/manifest.json', sources: DATA_SOURCES },
  { name: 'site', script: 'site', proof: 'dist/index.html', sources: SITE_SOURCES },
]

/** Builds what is stale; returns the name of the part that failed, or null. */
export function buildStale({ force = false } = {}) {
  for (const { name, script, proof, sources } of PARTS) {
    const stamp = path.join(ROOT, `node_modules/.granica-${name}`)
    const wanted = hashSources(ROOT, sources)
    const isFresh =
      fs.existsSync(path.join(ROOT, proof)) && fs.existsSync(stamp) && fs.readFileSync(stamp, 'utf8') === wanted
    if (isFresh && !force) continue
    console.log(`Building the ${name} …`)
    fs.rmSync(stamp, { force: true })
    if (npm(['run', '-s', script]) !== 0) return name
    fs.writeFileSync(stamp, wanted)
  }
  return null
}
