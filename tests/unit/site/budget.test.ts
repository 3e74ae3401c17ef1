import { expect, test } from 'vitest'
import { budgets, firstViewFiles, judge, posterBudget } from '../../../scripts/lib/site/budget'

/** index → kit (static), map (import() with the worker), search (import(), not at first). */
const manifest = {
  'index.html': {
    file: 'index.js',
    isEntry: true,
    imports: ['_kit.js'],
    dynamicImports: ['map.ts', 'search.ts'],
    css: ['index.css'],
  },
  '_kit.js': { file: 'kit.js', imports: ['index.html'], assets: ['noto.woff2'] },
  'map.ts': { file: 'map.js', imports: ['_kit.js'], css: ['map.css'], assets: ['assets/maplibre-gl-worker-abc.js'] },
  'search.ts': { file: 'search.js' },
}
const data = {
  files: { atlas: { file: 'atlas-1.json' }, 'mosaic-0': { file: 'm0-1.json' }, sources: { file: 's-1.json' } },
}

test('the first view is what the page imports, and the map with its worker', () => {
  expect(firstViewFiles(manifest).sort()).toEqual(
    ['assets/maplibre-gl-worker-abc.js', 'index.css', 'index.js', 'kit.js', 'map.css', 'map.js'].sort(),
  )
})

test('a budget is judged by sizes after brotli', () => {
  const all = budgets(manifest, data)
  const sizes = (each: number) => new Map(all.flatMap((b) => b.files).map((file) => [file, { raw: 9e9, brotli: each }]))
  expect(judge(all, sizes(1000)).over).toBe(false)
  expect(judge(all, sizes(230_000)).over).toBe(true)
  expect(judge(all, sizes(1000)).lines[0]).toBe(
    'scripts and styles of the first view: 6.0 kB brotli, budget 430.0 kB, kept',
  )
})

test('a file that is not there breaks the budget', () => {
  const verdict = judge(budgets(manifest, data), new Map())
  expect(verdict.over).toBe(true)
  expect(verdict.lines.join()).toContain('file missing: index.js')
})

test('the heaviest poster is judged, and a site without posters is not whole', () => {
  const sizes = new Map([
    ['posters/front.en.svg', { raw: 190_000, brotli: 35_000 }],
    ['posters/trieste.en.svg', { raw: 300_000, brotli: 45_000 }],
    ['posters/trieste.en.svg.br', { raw: 45_000, brotli: 45_000 }],
    ['icons/granica.svg', { raw: 900_000, brotli: 90_000 }],
  ])
  const verdict = judge([posterBudget(sizes)], sizes)
  expect(verdict.over).toBe(true)
  expect(verdict.lines).toContain('    45.0 kB  posters/trieste.en.svg')
  sizes.delete('posters/trieste.en.svg')
  expect(judge([posterBudget(sizes)], sizes).over).toBe(false)
  expect(judge([posterBudget(new Map())], new Map()).over).toBe(true)
})
