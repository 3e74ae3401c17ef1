/** The size budgets of the built site: what the first view loads, in bytes after brotli. */
import type { PackedFile } from './compress'

/** A chunk of Vite's manifest, by the fields used here. */
export interface Chunk {
  file: string
  isEntry?: boolean
  imports?: string[]
  dynamicImports?: string[]
  css?: string[]
  assets?: string[]
}
export type ViteManifest = Record<string, Chunk>

export interface Budget {
  name: string
  limit: number
  /** Paths relative to dist/. */
  files: string[]
}

const KB = 1000
const MAP_WORKER = /maplibre-gl-worker/

/** Data files that the first view needs for any of the 287 years, with the names of acts in one language; the rest is loaded when it is used. */
const FIRST_DATA = ['atlas', 'mosaic-0', 'water-0', 'places', 'battles', 'events', 'act-names-sr-Cyrl']

/**
 * Scripts and styles of the first view: what `page` imports, and the chunks it loads at once although by `import()`,
 * namely those that bring the map and its worker.
 */
export function firstViewFiles(manifest: ViteManifest, page = 'index.html'): string[] {
  const files = new Set<string>()
  const start = closure(manifest, page)
  const later = [...start].flatMap((key) => manifest[key]?.dynamicImports ?? [])
  const map = later.map((key) => closure(manifest, key)).filter((keys) => assetsOf(manifest, keys).some(isWorker))
  for (const key of new Set([...start, ...map.flatMap((keys) => [...keys])])) {
    const { file, css = [], assets = [] } = manifest[key]!
    for (const one of [file, ...css, ...assets.filter(isWorker)]) files.add(one)
  }
  return [...files]
}

const isWorker = (file: string) => MAP_WORKER.test(file)
const assetsOf = (manifest: ViteManifest, keys: Iterable<string>) =>
  [...keys].flatMap((key) => manifest[key]?.assets ?? [])

function closure(manifest: ViteManifest, key: string, seen = new Set<string>()): Set<string> {
  if (seen.has(key) || !manifest[key]) return seen
  seen.add(key)
  for (const next of manifest[key].imports ?? []) closure(manifest, next, seen)
  return seen
}

/** No poster is heavier than its budget: with the cover of a frame it stays under 80 kB. */
export function posterBudget(sizes: ReadonlyMap<string, PackedFile>): Budget {
  const posters = [...sizes.keys()].filter((file) => /^posters\/.*\.svg$/.test(file))
  const heaviest = posters.sort((a, b) => sizes.get(b)!.brotli - sizes.get(a)!.brotli).slice(0, 1)
  return { name: `heaviest of ${posters.length} posters`, limit: 40 * KB, files: heaviest }
}

/** The two budgets of the first release. */
export function budgets(manifest: ViteManifest, data: { files: Record<string, { file: string }> }): Budget[] {
  const first = FIRST_DATA.flatMap((id) => data.files[id]?.file ?? [])
  return [
    { name: 'scripts and styles of the first view', limit: 430 * KB, files: firstViewFiles(manifest) },
    { name: 'data of all years at the first level', limit: 560 * KB, files: first.map((file) => `data/${file}`) },
  ]
}

/** One line a budget with its figures; `over` is true when any is broken or one of its files is missing. */
export function judge(all: Budget[], sizes: ReadonlyMap<string, PackedFile>): { lines: string[]; over: boolean } {
  let over = false
  const lines = all.flatMap(({ name, limit, files }) => {
    const missing = files.filter((file) => !sizes.has(file))
    const total = files.reduce((sum, file) => sum + (sizes.get(file)?.brotli ?? 0), 0)
    const broken = total > limit || missing.length > 0 || files.length === 0
    over ||= broken
    const parts = files.map((file) => `    ${kB(sizes.get(file)?.brotli ?? 0)}  ${file}`)
    const word = missing.length ? `file missing: ${missing.join(', ')}` : total > limit ? 'over the budget' : 'kept'
    return [`${name}: ${kB(total)} brotli, budget ${kB(limit)}, ${files.length ? word : 'no files found'}`, ...parts]
  })
  return { lines, over }
}

const kB = (bytes: number) => `${(bytes / KB).toFixed(1)} kB`
