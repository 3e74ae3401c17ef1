/**
 * Imports rivers: WDB II at full resolution, as shipped in Debian's gmt-gshhg-full, thinned by class and written as
 * quantized TopoJSON under geodata/water/. Usage:
 *
 *   gmt pscoast -R5/50/34/61 -Df -Ia -M > rivers.txt
 *   npx tsx scripts/import-water.ts rivers.txt
 */
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import mapshaper from 'mapshaper'
import type { Feature, LineString } from 'geojson'

/** WDB II classes kept: 1 double-lined and main rivers … 4 minor; intermittent rivers (6–8) and canals (9, 10) are left out. */
const LEAST_CLASS = 5

const [file] = process.argv.slice(2)
if (!file) {
  console.error('usage: tsx scripts/import-water.ts RIVERS_TXT')
  process.exit(2)
}
const text = fs.readFileSync(file, 'utf8')
const features = readSegments(text)
const output = await mapshaper.applyCommands(
  '-i in.json name=rivers snap -simplify weighted interval=60 keep-shapes -o rivers.topojson format=topojson quantization=300000',
  { 'in.json': JSON.stringify({ type: 'FeatureCollection', features }) },
)
const topology = String(output['rivers.topojson'])
fs.writeFileSync('geodata/water/rivers.topojson', topology)
fs.writeFileSync(
  'geodata/water/provenance.json',
  JSON.stringify(
    {
      title: 'World Data Bank II rivers, in GSHHG',
      author: 'US Central Intelligence Agency; P. Wessel, W. H. F. Smith (GSHHG)',
      licence: 'WDB II: public domain; GSHHG: LGPL 3 or later',
      package: 'Debian gmt-gshhg-full',
      command: 'gmt pscoast -R5/50/34/61 -Df -Ia -M',
      inputSha256: createHash('sha256').update(text).digest('hex'),
      sha256: createHash('sha256').update(topology).digest('hex'),
      segments: features.length,
    },
    null,
    2,
  ) + '\n',
)
console.log(`${features.length} river segments, ${(topology.length / 1e6).toFixed(1)} MB`)

function readSegments(dump: string): Feature<LineString, { class: number }>[] {
  const segments: Feature<LineString, { class: number }>[] = []
  for (const block of dump.split(/^> /m).slice(1)) {
    const [head, ...lines] = block.trim().split('\n')
    const level = Number(/Level (\d+)/.exec(head!)?.[1])
    if (!(level <= LEAST_CLASS)) continue
    const coordinates = lines.map((line) => line.trim().split(/\s+/).map(Number))
    if (coordinates.length < 2) continue
    segments.push({ type: 'Feature', properties: { class: level }, geometry: { type: 'LineString', coordinates } })
  }
  return segments
}
