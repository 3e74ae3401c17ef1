/** Islands of a GSHHG shoreline dump that no unit holds, and the unit that each belongs to. */
import * as turf from '@turf/turf'
import type { Feature, MultiPolygon, Polygon } from 'geojson'
import { readShoreRings } from '../water/shore-rings'

type Unit = Feature<Polygon | MultiPolygon, { unit: string }>

const SEA_LEVEL = 1

/** Islands that lie nearest to a unit that does not hold them: a point of the island and its unit. */
const HELD_BY_OTHERS: { name: string; at: [number, number]; unit: string }[] = [
  { name: 'Agathonisi', at: [26.968, 37.462], unit: 'GRC-3013' },
  { name: 'Farmakonisi', at: [27.093, 37.287], unit: 'GRC-3013' },
  { name: 'Oxeia', at: [21.107, 38.304], unit: 'GRC-2883' },
  { name: 'Goli Otok', at: [14.821, 44.842], unit: 'HRV-1586' },
]

/** Islands left out: the piece of their unit nearest to them did not share their history. */
const LEFT_OUT: { name: string; at: [number, number] }[] = [
  { name: 'Sušac', at: [16.513, 42.763] },
  { name: 'Kinaros', at: [26.29, 36.979] },
  { name: 'Levitha', at: [26.459, 37.003] },
]

const inBlackSea = ([lng, lat]: number[]) => lng! > 27.5 && lat! > 41.1

/** Whole islands over `leastKm2`; none has a vertex or its inner point in a unit, or a unit's vertex in it; the Black Sea's stay out. */
export function shoreIslands(dump: string, leastKm2: number, units: Unit[]): Polygon[] {
  const boxes = units.map((unit) => ({ unit, box: turf.bbox(unit) }))
  return readShoreRings(dump, SEA_LEVEL)
    .map((ring) => turf.polygon([ring]))
    .filter((island) => turf.area(island) >= leastKm2 * 1e6)
    .filter((island) => !LEFT_OUT.some(({ at }) => turf.booleanPointInPolygon(at, island)))
    .filter((island) => !inBlackSea(island.geometry.coordinates[0]![0]!))
    .filter((island) => {
      const [west, south, east, north] = turf.bbox(island)
      const inBox = ([x, y]: number[]) => x! >= west && x! <= east && y! >= south && y! <= north
      const inner = turf.pointOnFeature(island).geometry.coordinates
      return !boxes
        .filter(({ box }) => box[0] <= east && box[2] >= west && box[1] <= north && box[3] >= south)
        .some(
          ({ unit }) =>
            [inner, ...island.geometry.coordinates[0]!].some((point) => turf.booleanPointInPolygon(point, unit)) ||
            turf.coordAll(unit).some((point) => inBox(point) && turf.booleanPointInPolygon(point, island)),
        )
    })
    .map((island) => island.geometry)
}

/** The unit whose shore lies nearest to the island's, or that is said to hold it. */
export function nearestUnit<U extends Unit>(island: Polygon, units: U[]): U {
  const said = HELD_BY_OTHERS.find(({ at }) => turf.booleanPointInPolygon(at, island))
  if (said) return units.find((u) => u.properties.unit === said.unit)!
  const shore = island.coordinates[0]!
  const shrink = Math.cos((shore[0]![1]! * Math.PI) / 180)
  let [nearest, least] = [units[0]!, Infinity]
  for (const unit of units) {
    const [west, south, east, north] = turf.bbox(unit)
    const reach = Math.sqrt(least)
    if (
      shore.every(
        ([x, y]) => x! < west! - 2 * reach || x! > east! + 2 * reach || y! < south! - reach || y! > north! + reach,
      )
    )
      continue
    turf.coordEach(unit, (c) => {
      for (const [x, y] of shore) {
        const distance = ((c[0]! - x!) * shrink) ** 2 + (c[1]! - y!) ** 2
        if (distance < least) [nearest, least] = [unit, distance]
      }
    })
  }
  return nearest
}
