import { describe, expect, it } from 'vitest'
import fs from 'node:fs'
import { kmApart } from '../../src/core/nearby'
import type { PlaceData } from '../../src/core/atlas-data'
import { read } from './open-data'

/** GeoNames' points are town halls or centres of built-up land; ours are old towns and fortresses. */
const NEAR_KM = 3

/** Places that lie farther from their namesake in GeoNames, with the reason. */
const APART: Record<string, string> = {
  cetin: 'the fortress; GeoNames has the village of Cetingrad',
  'novyi-kodak': 'the Cossack town, now the north-west of Dnipro, where GeoNames has the whole city',
  novomyrhorod: 'the town on the Velyka Vys; GeoNames has a point 3 km north of it',
  ryazan: 'the kremlin; GeoNames has the middle of the modern city',
  sarajevo: 'the old town; GeoNames has the west of the modern city',
}

/** Places that GeoNames does not name among its places of 500 people and more, or outside the frame: villages, ruins, fortresses. */
const UNNAMED_AT_MOST = 250

const gazetteer = fs
  .readFileSync('tests/data/gazetteer.tsv', 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((row) => row.split('\t'))
  .map(([place, name, country, lng, lat]) => ({ place: place!, name, country, lng: Number(lng), lat: Number(lat) }))
const places = new Map(read<PlaceData[]>('places').map((place) => [place.id, place]))

describe('every settlement that GeoNames knows by name', () => {
  it('is one of the atlas', () => {
    expect(gazetteer.filter(({ place }) => !places.has(place)).map(({ place }) => place)).toEqual([])
  })

  it('stands where GeoNames has it, or says why not', () => {
    const apart = gazetteer
      .filter((row) => kmApart(row, places.get(row.place)!) > NEAR_KM)
      .map(({ place, name, lng, lat }) => `${place}: ${name} is at ${lng}, ${lat}`)
    expect(apart.filter((line) => !APART[line.split(':')[0]!])).toEqual([])
    expect(apart).toHaveLength(Object.keys(APART).length)
  })

  it('leaves few without a namesake to be held against', () => {
    const known = new Set(gazetteer.map(({ place }) => place))
    expect([...places.keys()].filter((id) => !known.has(id)).length).toBeLessThanOrEqual(UNNAMED_AT_MOST)
  })
})
