/** `npm run data`: compiles geodata/ into public/data/. With errors nothing is written and the exit code is 1; `--force` writes all the same. */
import fs from 'node:fs'
import { parsedYaml } from './lib/read/parsed-yaml'
import { compileSources } from './lib/compile/atlas-sources'
import { compileAtlas } from './lib/compile/atlas-data'
import {
  compileBattles,
  compileBattleStories,
  compileEvents,
  compilePlaces,
  compileSources as compileBibliography,
} from './lib/compile/marks'
import { labelCache } from './lib/compile/label-cache'
import { compileLessons } from './lib/compile/lessons'
import { compileLayers } from './lib/compile/layers'
import { dissolveCells, simplifyMosaic, weighArcs } from './lib/compile/topology'
import { compileLocalities } from './lib/compile/localities'
import { compileOtherNames } from './lib/compile/other-names'
import { compileProposals } from './lib/compile/proposals'
import { compileAlliances, compileRoutes } from './lib/compile/routes'
import { compilePublishedAreas } from './lib/compile/published-areas'
import { compileActSources, compileCutSources, compileMarkSources } from './lib/compile/citations'
import { compileActNames, compileNotes, compileTexts } from './lib/compile/texts'
import { compileWater } from './lib/compile/water'
import { cachedMosaic } from './lib/cut/cached-mosaic'
import { Atlas } from '../src/core/atlas'
import { entriesOf } from '../src/core/entries'
import { packAtlas } from '../src/core/packing'
import { writeSearch } from '../src/core/search'
import { SPAN_START } from '../src/core/time'
import { Mosaic, type MosaicTopology } from '../src/core/mosaic'
import { versionOf, writePublicData } from './lib/write/public-data'
import { today } from './lib/today'
import { kept, textsUnder } from './lib/write/kept'

/** Levels of detail: least weight of a point in km², and quantization steps over the frame. */
const LEVELS = [
  { name: 'mosaic-0', leastKm2: 15, quantization: 15_000 },
  { name: 'mosaic-1', leastKm2: 0.8, quantization: 1e5 },
  { name: 'mosaic-2', leastKm2: 0.01, quantization: 3e5 },
] as const

const started = performance.now()
const compiled = await compileSources('geodata', cachedMosaic)
parsedYaml.keep()
for (const error of compiled.errors) console.error(String(error))
if (compiled.errors.length > 0 && !process.argv.includes('--force')) {
  console.error(`${compiled.errors.length} problems: no data written`)
  process.exit(1)
}

// A forced build is for looking at unfinished sources: cells without a holder are shown as the first polity's.
for (const timeline of compiled.timelines.timelines) if (timeline.length === 0) timeline.push(SPAN_START, 0, 0)

const dissolved = dissolveCells(compiled.mosaic)
const code = textsUnder('scripts/lib/compile')
const files = kept('levels', [JSON.stringify(dissolved.topology), JSON.stringify(LEVELS), ...code], () => {
  const weights = weighArcs(dissolved.topology)
  const level = ({ leastKm2, quantization }: (typeof LEVELS)[number]) =>
    JSON.stringify(simplifyMosaic(dissolved.topology, weights, leastKm2, quantization))
  return Object.fromEntries(LEVELS.map((one) => [one.name, level(one)]))
})
const water = kept('water', [...textsUnder('geodata/water'), ...code], () => {
  const { level0, level1 } = compileWater()
  return { 'water-0': JSON.stringify(level0), 'water-1': JSON.stringify(level1) }
})

const finest = new Mosaic(JSON.parse(files['mosaic-2']!) as MosaicTopology)
const labels = labelCache(files['mosaic-0']!)
const atlas = compileAtlas(compiled, dissolved, labels.shapes)
labels.keep()
const indexOf = new Map(atlas.polities.map(({ id }, i) => [id, i]))
const polityIndex = (id: string) => indexOf.get(id)
const battles = compileBattles(compiled.geodata)
const events = compileEvents(compiled.geodata)
const cellAreas = atlas.cells.map(({ km2 }) => km2)
Object.assign(files, {
  ...water,
  places: JSON.stringify(compilePlaces(compiled.geodata, (lng, lat) => finest.cellAt(lng, lat))),
  battles: JSON.stringify(battles),
  'battle-stories': JSON.stringify(compileBattleStories(compiled.geodata, battles)),
  events: JSON.stringify(events),
  ...Object.fromEntries(
    Object.entries(compileTexts(compiled, events)).map(([name, texts]) => [name, JSON.stringify(texts)]),
  ),
  ...Object.fromEntries(
    Object.entries(compileActSources(compiled)).map(([name, shelf]) => [name, JSON.stringify(shelf)]),
  ),
  'cut-sources': JSON.stringify(compileCutSources(compiled.geodata)),
  'mark-sources': JSON.stringify(compileMarkSources(compiled.geodata)),
  notes: JSON.stringify(compileNotes(compiled)),
  proposals: JSON.stringify(compileProposals(compiled.geodata, compiled.landCells, polityIndex, cellAreas)),
  areas: JSON.stringify(compilePublishedAreas(compiled.geodata, polityIndex)),
  'land-cells': JSON.stringify(
    [...compiled.landCells.lands].map(([id, cells]) => ({ id, cells: [...cells].sort((a, b) => a - b) })),
  ),
  routes: JSON.stringify(compileRoutes(compiled.geodata)),
  alliances: JSON.stringify(compileAlliances(compiled.geodata, polityIndex)),
  sources: JSON.stringify(compileBibliography(compiled.geodata)),
})
const lessons = compileLessons(compiled.geodata.lessons, today())

const of = <T>(name: string) => JSON.parse(files[name]!) as T
files['localities'] = JSON.stringify(
  compileLocalities(fs.readFileSync('geodata/localities.tsv', 'utf8'), (lng, lat) => finest.cellAt(lng, lat) !== null),
)
const told = entriesOf(new Atlas({ version: '', ...atlas }), compileActNames(compiled), {
  places: of('places'),
  battles: of('battles'),
  events: of('events'),
  proposals: of('proposals'),
  routes: of('routes'),
  alliances: of('alliances'),
})
files['search'] = writeSearch(told, compileOtherNames(compiled.geodata))

const version = versionOf([JSON.stringify(atlas), ...Object.values(files)])
const layers = compileLayers(compiled, { version, ...atlas }, JSON.parse(files['mosaic-1']!) as MosaicTopology)
const manifest = writePublicData(
  'public/data',
  version,
  {
    atlas: JSON.stringify(packAtlas({ version, ...atlas })),
    lands: JSON.stringify(atlas.lands),
    'lands-of-cells': JSON.stringify(atlas.landsOfCells),
    lessons: JSON.stringify(lessons.list),
    ...files,
  },
  layers,
  lessons.files,
)
const seconds = ((performance.now() - started) / 1000).toFixed(1)
console.log(
  `data ${version}: ${atlas.cells.length} cells, ${atlas.acts.length} acts, ${atlas.standings.length} standings, ${atlas.labels.length} labels in ${seconds} s`,
)
for (const [name, { bytes }] of Object.entries(manifest.files))
  console.log(`  ${name.padEnd(13)} ${(bytes / 1024).toFixed(0).padStart(6)} kB`)
