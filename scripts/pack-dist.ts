/** Compresses the built site beside its files and fails when it is heavier than its budgets. Runs after `vite build`. */
import fs from 'node:fs'
import path from 'node:path'
import { budgets, judge, posterBudget, type ViteManifest } from './lib/site/budget'
import { compressFolder } from './lib/site/compress'

const root = path.resolve(import.meta.dirname, '..')
const dist = path.join(root, 'dist')
const read = (file: string) => JSON.parse(fs.readFileSync(path.join(dist, file), 'utf8'))

const manifest = read('.vite/manifest.json') as ViteManifest
const data = read('data/manifest.json') as { files: Record<string, { file: string }> }
const sizes = await compressFolder(dist, path.join(root, '.cache/compressed'))
fs.rmSync(path.join(dist, '.vite'), { recursive: true })

const { lines, over } = judge([...budgets(manifest, data), posterBudget(sizes)], sizes)
console.log(lines.join('\n'))
if (over) {
  console.error('Site too heavy: see the budget above; load the new part when it is used, or make it smaller.')
  process.exit(1)
}
