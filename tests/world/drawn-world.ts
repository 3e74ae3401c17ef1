/** A small world with all that a map draws: states, a province, a vassal, an occupied land with a claim, a soft border, water, marks. */
import type { Topology } from 'topojson-specification'
import { compileAtlas } from '../../scripts/lib/compile/atlas-data'
import { compileSources } from '../../scripts/lib/compile/atlas-sources'
import { dissolveCells, simplifyMosaic, weighArcs } from '../../scripts/lib/compile/topology'
import { Atlas } from '../../src/core/atlas'
import type { BattleData, PlaceData, RouteData } from '../../src/core/atlas-data'
import { Cursor } from '../../src/core/cursor'
import { DEFAULT_VIEW } from '../../src/core/default-view'
import { sceneOf, type Marks, type Scene } from '../../src/core/scene'
import { parseIsoDay } from '../../src/core/time'
import type { View } from '../../src/core/view'
import { actFile, cutFile, worldFolder } from './ascii-world'

const LAND = `AAAABBBB..
AAAABBBBB.
AAAACCCC..
.AADDCCCC.
..ADDDCC..
E...DD....`

const day = (text: string) => parseIsoDay(text)!
const names = (en: string, cyrillic: string) => ({ en, 'sr-Cyrl': cyrillic })

const SOURCES = {
  'families.yaml': `red: { name: { en: Red, sr-Cyrl: Црвени }, light: "#aa3333", dark: "#cc5555" }
blue: { name: { en: Blue, sr-Cyrl: Плави }, light: "#335599", dark: "#6688cc" }
green: { name: { en: Green, sr-Cyrl: Зелени }, light: "#557733", dark: "#88aa66" }
`,
  'polities/world.yaml': `west-empire:
  { level: state, family: red, names: [{ en: West Empire, sr-Cyrl: Западно царство }] }
march:
  { level: part, family: red, names: [{ en: The March, sr-Cyrl: Марка }] }
east-kingdom:
  { level: state, family: blue, names: [{ en: East Kingdom, sr-Cyrl: Источна краљевина }] }
duchy:
  { level: state, family: green, names: [{ en: Duchy, sr-Cyrl: Војводство }] }
`,
  'lands/world.yaml': `west: { name: { en: West, sr-Cyrl: Запад }, units: [AAA, EEE] }
east: { name: { en: East, sr-Cyrl: Исток }, units: [BBB] }
south: { name: { en: South, sr-Cyrl: Југ }, units: [CCC] }
coast: { name: { en: Coast, sr-Cyrl: Приморје }, units: [DDD] }
hills: { name: { en: Hills, sr-Cyrl: Брда }, parts: [{ in: [AAA], at: [20.25, 45.75], cuts: [hill-line] }] }
`,
  ...cutFile('hill-line', ['AAA'], [[19.9, 44.8], [20.8, 45.1], [22.1, 44.9]], { certainty: 'approximate', accuracyKm: 12 }), // prettier-ignore
  'ledger/1739-09-18-opening.yaml': `id: opening
day: 1739-09-18
kind: opening
name: { en: Opening, sr-Cyrl: Почетак }
sources: [chronicle]
moves:
  - { lands: [west], from: none, to: west-empire }
  - { lands: [east, coast], from: none, to: east-kingdom }
  - { lands: [south], from: none, to: duchy }
`,
  ...actFile(
    '1800-05-01',
    'great-peace',
    `moves:
  - { lands: [hills], from: west-empire, to: march }
relations:
  - { polity: march, starts: { part-of: west-empire } }
  - { polity: duchy, starts: { vassal-of: east-kingdom } }
control:
  - { lands: [coast], from: none, to: west-empire, as: occupied }
claims:
  - { lands: [south], by: west-empire, change: starts }`,
  ),
}

const place = (id: string, rank: number, lng: number, lat: number, en: string, cyrillic: string): PlaceData => ({
  id,
  lng,
  lat,
  cell: null,
  rank,
  names: [{ ...names(en, cyrillic), from: null }] as PlaceData['names'],
  from: null,
  to: null,
  sources: [],
})

const MARKS: Marks = {
  places: [
    place('westburg', 1, 20.7, 45.3, 'Westburg', 'Западни Град'),
    place('eastport', 1, 23.6, 45.6, 'Eastport', 'Источна Лука'),
    place('ford', 3, 22.1, 44.4, 'Ford <& Mill>', 'Брод'),
  ],
  battles: [
    {
      id: 'hill-fight',
      kind: 'battle',
      lng: 21.6,
      lat: 44.6,
      accuracyKm: 1,
      names: names('Fight on the hill', 'Бој на брду'),
      from: day('1800-03-01'),
      to: day('1800-03-02'),
      precision: 'day',
      war: null,
      weight: 1,
    } as BattleData,
  ],
  events: [],
  routes: [
    {
      id: 'long-march',
      kind: 'march',
      names: names('Long march', 'Дуги марш'),
      text: names('', ''),
      from: day('1800-02-01'),
      to: day('1800-06-01'),
      precision: 'day',
      war: null,
      lines: [[[20.4, 44.9], [21.6, 44.6], [23.2, 45.2]]], // prettier-ignore
      stops: [],
      sources: [],
    } as unknown as RouteData,
  ],
  alliances: [],
  proposals: [],
  landCells: [],
}

const WATER = {
  type: 'Topology',
  arcs: [
    [[20.2, 46], [20.6, 45], [21.4, 43.9]],
    [[23, 45.4], [23.4, 45.4], [23.4, 45.2], [23, 45.2], [23, 45.4]],
    [[20.4, 43.6], [23, 43.4]],
  ], // prettier-ignore
  objects: {
    rivers: { type: 'GeometryCollection', geometries: [{ type: 'LineString', arcs: [0], properties: { class: 1 } }] },
    lakes: { type: 'GeometryCollection', geometries: [{ type: 'Polygon', arcs: [[1]], properties: { id: 'mere' } }] },
    names: {
      type: 'GeometryCollection',
      geometries: [
        { type: 'LineString', arcs: [2], properties: { id: 'sea', size: 1, en: 'South Sea', 'sr-Cyrl': 'Јужно море' } },
      ],
    },
  },
} as unknown as Topology

export interface DrawnWorld {
  atlas: Atlas
  mosaic: Topology
  water: Topology[]
  sceneOf: (view: Partial<View> & { on: string }) => Scene
}

/** Compiles the world; a scene of it is a view with its day given as a date. */
export async function drawnWorld(): Promise<DrawnWorld> {
  const compiled = await compileSources(worldFolder(SOURCES, LAND))
  if (compiled.errors.length > 0) throw new Error(compiled.errors.map(String).join('\n'))
  const dissolved = dissolveCells(compiled.mosaic)
  const mosaic = simplifyMosaic(dissolved.topology, weighArcs(dissolved.topology), 0.01, 1e5) as unknown as Topology
  const atlas = new Atlas({ version: 'test', ...compileAtlas(compiled, dissolved) })
  return {
    atlas,
    mosaic,
    water: [WATER],
    sceneOf: ({ on, ...view }) => {
      const whole = { ...DEFAULT_VIEW, ...view, day: day(on) }
      return sceneOf(atlas, new Cursor(atlas.data), MARKS, whole, whole.theme === 'dark' ? 'dark' : 'light', null)
    },
  }
}
