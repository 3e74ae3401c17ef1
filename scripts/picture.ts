/**
 * `npm run -s picture -- --day 1878-07-13 --bbox 19,42,23,45 --out map.png [--units] [--cuts] [--control]`:
 * a plain working map of a day for authors — holders as fills, cuts in red, unit codes if asked. `.svg` or `.png`.
 */
import fs from 'node:fs'
import path from 'node:path'
import { territoriesGeojson } from '../src/core/geojson'
import { Mosaic, type MosaicTopology, type Ring } from '../src/core/mosaic'
import type { PlaceData } from '../src/core/atlas-data'
import { namesOn } from '../src/core/atlas'
import { chromium } from 'playwright-core'
import { BROWSER_ARGS, NO_BROWSER, ensureBrowser } from './run/browser.mjs'
import { dayArgument, splitOptions } from './lib/cli/arguments'
import { openAtlas } from './lib/cli/open-atlas'

const WIDTH = 1200
const HUES = [8, 205, 120, 45, 280, 170, 330, 90, 240, 25, 150, 300, 65, 190, 350, 220]

const { options } = splitOptions(process.argv.slice(2), ['day', 'bbox', 'out'], ['units', 'cuts', 'control'])
const open = openAtlas()
const day = dayArgument(options.day, open.today)
const [west, south, east, north] = (options.bbox ?? '13,40,30,50').split(',').map(Number) as [
  number,
  number,
  number,
  number,
]
const out = options.out ?? 'picture.png'
const stretch = Math.cos((((south + north) / 2) * Math.PI) / 180)
const scale = WIDTH / ((east - west) * stretch)
const height = Math.round((north - south) * scale)
const x = (lng: number) => ((lng - west) * stretch * scale).toFixed(1)
const y = (lat: number) => ((north - lat) * scale).toFixed(1)
const pathOf = (polygons: readonly Ring[][]) =>
  polygons
    .flat()
    .map((ring) => `M${ring.map(([a, b]) => `${x(a)},${y(b)}`).join('L')}Z`)
    .join('')

const topology = open.read('mosaic-2') as MosaicTopology
const mosaic = new Mosaic(topology)
const { atlas } = open
const inView = (cell: number) => {
  const [a, b, c, d] = topology.objects.cells.geometries[cell]!.bbox
  return c > west && a < east && d > south && b < north
}
const colour = (id: string) => {
  let hash = 7
  for (const char of id) hash = (hash * 31 + char.charCodeAt(0)) % 9973
  return `hsl(${HUES[hash % HUES.length]} ${35 + (hash % 5) * 8}% ${62 + (hash % 4) * 6}%)`
}

const groups = new Map<string, number[]>()
atlas.data.cells.forEach((_, cell) => {
  if (!inView(cell)) return
  const standing = atlas.data.standings[atlas.standingAt(cell, day)]
  const { chain, control } = standing ?? { chain: [], control: [] }
  const owner = !standing
    ? 'no holder'
    : atlas.polity(options.control && control.join() !== chain.join() ? control[0]! : chain[0]!).id
  groups.set(owner, [...(groups.get(owner) ?? []), cell])
})
const fills = [...groups].map(
  ([owner, cells]) =>
    `<path d="${cells.map((c) => pathOf(mosaic.polygons(c))).join('')}" fill="${colour(owner)}" stroke="#0003" stroke-width=".6" fill-rule="evenodd"/>`,
)
const shapes =
  atlas.data.standings.length === 0
    ? []
    : territoriesGeojson(atlas, topology, mosaic, day).features.filter((f) => groups.has(f.id))
const outlines = shapes.map(
  (f) => `<path d="${pathOf(f.geometry.coordinates as Ring[][])}" fill="none" stroke="#222" stroke-width="1.6"/>`,
)
const middle = (cells: number[]) => {
  const boxes = cells.map((c) => topology.objects.cells.geometries[c]!.bbox)
  const clamp = (v: number, low: number, high: number) => Math.max(low, Math.min(high, v))
  const cx = boxes.reduce((s, b) => s + clamp((b[0] + b[2]) / 2, west, east), 0) / boxes.length
  const cy = boxes.reduce((s, b) => s + clamp((b[1] + b[3]) / 2, south, north), 0) / boxes.length
  return [cx, cy] as const
}
const names = [...groups].map(([owner, cells]) => {
  const [cx, cy] = middle(cells)
  return `<text x="${x(cx)}" y="${y(cy)}" font-size="15" font-weight="bold" text-anchor="middle" stroke="#fff" stroke-width="3" paint-order="stroke">${owner}</text>`
})
const units = options.units
  ? [...new Set(atlas.data.cells.map((c) => c.unit))].flatMap((unit) => {
      const cells = atlas.data.cells.flatMap((c, i) => (c.unit === unit && inView(i) ? [i] : []))
      if (cells.length === 0) return []
      const [cx, cy] = middle(cells)
      return [`<text x="${x(cx)}" y="${y(cy)}" font-size="9" fill="#006" text-anchor="middle">${unit}</text>`]
    })
  : []
const cuts = options.cuts
  ? atlas.data.borders.flatMap((_, i, all) =>
      i % 4 === 0 && all[i + 3]! >= 0
        ? [
            `<path d="M${mosaic
              .arc(all[i]!)
              .map(([a, b]) => `${x(a)},${y(b)}`)
              .join('L')}" fill="none" stroke="#c00" stroke-width="1.2"/>`,
          ]
        : [],
    )
  : []
const places = (open.read('places') as PlaceData[])
  .filter((p) => p.lng > west && p.lng < east && p.lat > south && p.lat < north)
  .map(
    (p) =>
      `<circle cx="${x(p.lng)}" cy="${y(p.lat)}" r="2"/><text x="${x(p.lng)}" y="${y(p.lat)}" dx="4" font-size="10">${namesOn(p.names, day).en}</text>`,
  )
const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" font-family="sans-serif"><rect width="100%" height="100%" fill="#dbe7ee"/>${[...fills, ...outlines, ...cuts, ...places, ...units, ...names].join('')}<text x="8" y="20" font-size="16">${options.day}</text></svg>`

if (out.endsWith('.svg')) fs.writeFileSync(out, svg)
else {
  const executablePath = ensureBrowser()
  if (!executablePath) throw new Error(NO_BROWSER)
  const browser = await chromium.launch({ executablePath, args: BROWSER_ARGS })
  const page = await browser.newPage({ viewport: { width: WIDTH, height } })
  await page.setContent(`<body style="margin:0">${svg}</body>`)
  await page.screenshot({ path: path.resolve(out) })
  await browser.close()
}
console.log(`${out}: ${WIDTH}×${height}, ${groups.size} holders`)
