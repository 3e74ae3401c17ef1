/** `npm run data:report [-- FILE]`: the state of the data as one HTML page to look at, by default `.cache/report.html`. */
import fs from 'node:fs'
import path from 'node:path'
import type {
  BattleStory,
  CutSources,
  EventData,
  PlaceData,
  ProposalData,
  PublishedArea,
  SourceData,
} from '../src/core/atlas-data'
import { formatDay } from '../src/core/format-day'
import { Mosaic, type MosaicTopology } from '../src/core/mosaic'
import { parseIsoDay } from '../src/core/time'
import { openAtlas } from './lib/cli/open-atlas'
import { areasSection } from './lib/report/areas-section'
import { countsSection, sourcesSection } from './lib/report/counts-section'
import { disputesSection } from './lib/report/disputes-section'
import { escape } from './lib/report/html'
import { mapSvg } from './lib/report/map-svg'
import { pageOf } from './lib/report/page'

/** The days on which the atlas is judged, and the turns between them. */
const DAYS =
  '1740-01-01 1763-01-01 1790-01-01 1795-12-31 1812-06-01 1833-12-31 1849-07-01 1859-01-01 1878-04-01 1878-07-14 1900-01-01 1913-12-31 1914-07-28 1916-06-01 1919-06-01 1925-01-01 1935-01-01 1942-06-01 1948-01-01 1980-01-01 1994-01-01 2010-01-01 2023-01-01'.split(
    ' ',
  )

const file = process.argv[2] ?? '.cache/report.html'
const open = openAtlas()
const { atlas } = open
const topology = open.read('mosaic-0') as MosaicTopology
const mosaic = new Mosaic(topology)
const sources = open.read('sources') as Record<string, SourceData>
const areas = open.read('areas') as PublishedArea[]
const proposals = open.read('proposals') as ProposalData[]
const marks = (['places', 'battle-stories', 'events', 'routes', 'alliances'] as const).flatMap(
  (name) => open.read(name) as (PlaceData | BattleStory | EventData)[],
)
const elsewhere = new Set([
  ...[...marks, ...proposals].flatMap((entry) => entry.sources),
  ...areas.map(({ source }) => source),
])

const { keys: keysOfCuts } = open.read('cut-sources') as CutSources

const maps = DAYS.map((iso) => {
  const day = parseIsoDay(iso)!
  const title = formatDay(day, 'en')
  return `<figure>${mapSvg(atlas, topology, mosaic, day, title)}<figcaption>${escape(title)}</figcaption></figure>`
})
const page = pageOf('Granica: the data', `Data version ${atlas.data.version}.`, [
  { id: 'maps', title: 'Maps', body: `<div class="maps">${maps.join('')}</div>` },
  { id: 'areas', title: 'Areas', body: areasSection(atlas, areas, sources) },
  { id: 'ledger', title: 'Ledger and lines', body: countsSection(atlas.data) },
  {
    id: 'sources',
    title: 'Sources',
    body: sourcesSection(atlas.data, sources, {
      sourcesOf: open.sourcesOf,
      ofCuts: Object.values(keysOfCuts).flat(),
      elsewhere,
    }),
  },
  { id: 'disputes', title: 'Not settled', body: disputesSection(atlas, proposals, keysOfCuts) },
])
fs.mkdirSync(path.dirname(file), { recursive: true })
fs.writeFileSync(file, page)
console.log(`${file}: ${maps.length} maps, ${areas.length} areas, ${(page.length / 1e6).toFixed(1)} MB`)
