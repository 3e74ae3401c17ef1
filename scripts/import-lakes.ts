/**
 * Imports natural lakes: GSHHG shorelines of level 2 (lakes), full resolution, as shipped in Debian's gmt-gshhg-full.
 * Only the lakes of geodata/water/lakes.tsv are kept, so that no reservoir gets in. Usage:
 *
 *   gmt pscoast -R3/54/32/63 -Df -W2 -M > shores.txt
 *   npx tsx scripts/import-lakes.ts shores.txt
 */
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import mapshaper from 'mapshaper'
import type { Feature, Polygon } from 'geojson'
import { readShoreRings } from './lib/water/shore-rings'
import { pointInPolygons } from '../src/core/point-in-polygon'

const [file] = process.argv.slice(2)
if (!file) {
  console.error('usage: tsx scripts/import-lakes.ts SHORES_TXT')
  process.exit(2)
}
const text = fs.readFileSync(file, 'utf8')
const lakes = readShoreRings(text, 2)
const islands = readShoreRings(text, 3)
const wanted = fs.readFileSync('geodata/water/lakes.tsv', 'utf8').trim().split('\n').slice(1)

const features = wanted.map((row): Feature<Polygon> => {
  const [id, name, lng, lat] = row.split('\t')
  const shore = lakes.find((ring) => pointInPolygons(Number(lng), Number(lat), [[ring]]))
  if (!id || !shore) throw new Error(`lake unknown: no shore around ${row}, expected a point inside the lake`)
  const holes = islands.filter((ring) => pointInPolygons(ring[0]![0], ring[0]![1], [[shore]]))
  return { type: 'Feature', properties: { id, name }, geometry: { type: 'Polygon', coordinates: [shore, ...holes] } }
})

const output = await mapshaper.applyCommands(
  '-i in.json name=lakes -clip bbox=5,34,50,61 -simplify weighted interval=150 keep-shapes ' +
    '-filter-islands min-area=2km2 -o lakes.topojson format=topojson quantization=100000',
  { 'in.json': JSON.stringify({ type: 'FeatureCollection', features }) },
)
const topology = String(output['lakes.topojson'])
const sha256 = (value: string) => createHash('sha256').update(value).digest('hex')
fs.writeFileSync('geodata/water/lakes.topojson', topology)
fs.writeFileSync(
  'geodata/water/lakes-provenance.json',
  JSON.stringify(
    {
      title: 'GSHHG 2.3.7 shorelines, level 2',
      author: 'P. Wessel, W. H. F. Smith',
      licence: 'LGPL 3 or later',
      package: 'Debian gmt-gshhg-full',
      command: 'gmt pscoast -R3/54/32/63 -Df -W2 -M',
      inputSha256: sha256(text),
      sha256: sha256(topology),
      lakes: features.length,
    },
    null,
    2,
  ) + '\n',
)
console.log(`${features.length} lakes, ${(topology.length / 1e3).toFixed(0)} kB`)
