/** The unit that an island belongs to. */
import * as turf from '@turf/turf'
import type { Feature, MultiPolygon, Polygon } from 'geojson'

type Unit = Feature<Polygon | MultiPolygon, { unit: string }>

/** Islands that lie nearest to a unit that does not hold them: a point of the island and its unit. */
const HELD_BY_OTHERS: { name: string; at: [number, number]; unit: string }[] = [
  { name: 'Agathonisi', at: [26.968, 37.462], unit: 'GRC-3013' },
  { name: 'Farmakonisi', at: [27.093, 37.287], unit: 'GRC-3013' },
  { name: 'Oxeia', at: [21.107, 38.304], unit: 'GRC-2883' },
  { name: 'Pasas', at: [26.288, 38.498], unit: 'GRC-2988' },
  { name: 'Goli Otok', at: [14.821, 44.842], unit: 'HRV-1586' },
]

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
