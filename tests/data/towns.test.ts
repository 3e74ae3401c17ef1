import { describe, expect, it } from 'vitest'
import fs from 'node:fs'
import type { Topology } from 'topojson-specification'
import { unitFinder, unitShapes } from '../../scripts/lib/cut/pieces'
import { readTowns } from '../../scripts/lib/units/town-bells'
import { kmBetween } from '../../scripts/lib/water/trace'
import type { PlaceData } from '../../src/core/atlas-data'
import { read } from './open-data'

/** Towns that the units leave in another country, with the reason. */
const EXCEPTIONS: Record<string, string> = {
  Gorizia: 'given to Italy by the cut gorizia-1947',
  'Jaša Tomić': 'given to Serbia by the cut modos-1920',
  Međa: 'given to Serbia by the cut modos-1920',
  Tovarnik: 'given to Croatia by the cut tovarnik-srem',
}
/** A harbour town's point may lie this far out at sea: coasts are simplified, and points of GeoNames are rounded. */
const QUAY_KM = 1.5
/** A place and a town this near each other are the same, or share a bank. */
const SAME_KM = 0.5

const units = JSON.parse(fs.readFileSync('geodata/units/units.topojson', 'utf8')) as Topology
const countries = new Map(
  fs
    .readFileSync('geodata/units/units.tsv', 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((row) => row.split('\t'))
    .map(([unit, , country]) => [unit!, country!]),
)
const unitAt = unitFinder(unitShapes(units))
const countryAt = ([lng, lat]: [number, number]) => countries.get(unitAt(lng, lat) ?? '')
const towns = readTowns(fs.readFileSync('geodata/units/towns.tsv', 'utf8'))

/** The country of the nearest ground, up to QUAY_KM away. */
const shoreCountry = ([lng, lat]: [number, number]) => {
  for (let km = 0.25; km <= QUAY_KM; km += 0.25)
    for (let turn = 0; turn < 2 * Math.PI; turn += Math.PI / 8) {
      const shrink = Math.cos((lat * Math.PI) / 180)
      const found = countryAt([lng + (Math.cos(turn) * km) / 111 / shrink, lat + (Math.sin(turn) * km) / 111])
      if (found) return found
    }
  return undefined
}

describe('every town by a border', () => {
  it('lies in its own country', () => {
    const wrong = towns
      .map((town) => ({ ...town, found: countryAt(town.at) ?? shoreCountry(town.at) }))
      .filter(({ found, country, name }) => found !== country && !EXCEPTIONS[name])
      .map(({ name, country, found, at }) => `${name} at ${at.join(', ')}: ${found ?? 'sea'}, expected ${country}`)
    expect(wrong).toEqual([])
  })

  it('needs its exception where it has one', () => {
    const needed = new Set(towns.filter(({ at, country }) => countryAt(at) !== country).map(({ name }) => name))
    expect(Object.keys(EXCEPTIONS).filter((name) => !needed.has(name))).toEqual([])
  })
})

describe('every place of the frame', () => {
  const places = read<PlaceData[]>('places')
    .map(({ id, lng, lat }) => ({ id, at: [lng, lat] as [number, number] }))
    .filter(({ at: [lng, lat] }) => lng > 5 && lng < 50 && lat > 34 && lat < 61)

  it('stands on land, or on a quay', () => {
    expect(places.filter(({ at }) => !countryAt(at) && !shoreCountry(at)).map(({ id }) => id)).toEqual([])
  })

  it('lies in the country of the town that it is', () => {
    const wrong = places.flatMap(({ id, at }) => {
      const town = towns.find((t) => kmBetween(t.at, at) < SAME_KM && !EXCEPTIONS[t.name])
      const found = countryAt(at) ?? shoreCountry(at)
      return town && found !== town.country ? [`${id}: ${found}, expected ${town.country} as ${town.name}`] : []
    })
    expect(wrong).toEqual([])
  })
})
