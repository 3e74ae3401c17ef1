/**
 * `npm start`: installs what is missing, builds what is stale, serves the built atlas and prints its address.
 * Options: `-- --port 8080` (default: 4173 or the next free one), `-- --host 0.0.0.0` (default: this machine only).
 */
import path from 'node:path'
import { buildStale } from './run/build.mjs'
import { ensureInstalled, requireNode, ROOT } from './run/install.mjs'
import { readOptions, serve } from './serve.mjs'

requireNode()
const options = readOptions(process.argv.slice(2))
ensureInstalled()
const failed = buildStale()
if (failed) {
  console.error(`Build failed: the ${failed}. The lines above say where; the atlas was not started.`)
  process.exit(1)
}
const { url } = await serve({ root: path.join(ROOT, 'dist'), ...options })
console.log(`Granica is at ${url} (stop with Ctrl+C)`)
