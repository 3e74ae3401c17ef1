/** Moves a border just beyond a town that the source polygons leave on the wrong side of it, in a smooth bend. */
import * as turf from '@turf/turf'
import { kmBetween } from '../water/trace'
import type { Correction } from './lay-units'
import type { Position, UnitFeature } from './overlay'

export interface Town {
  name: string
  country: string
  at: Position
}

/** How far beyond the town the border is laid, unless a town of the other country stands too near for that. */
const BEYOND_KM = 0.6
/** The bend is this many times as long as it is deep, on either side; less where a town of the other country stands. */
const SLENDER = 3
const LEAST_KM = 2
const LEAST_HALF_KM = 0.4
const BACK_KM = 1
const STEPS = 16
const KM_PER_DEGREE = 111.2

/**
 * For every town of `misplaced` that lies in a unit of another country: the ground about it that belongs to the nearest
 * unit of its own. No ground with a town of the other country in it is taken.
 */
export function townBells(misplaced: Town[], units: UnitFeature[], others: Town[]): Correction[] {
  const boxes = units.map((unit) => ({ unit, box: turf.bbox(unit) }))
  return misplaced.flatMap((town) => {
    const near = boxes.filter(({ box }) => distanceToBox(town.at, box) < 0.15).map(({ unit }) => unit)
    const holder = near.find((unit) => turf.booleanPointInPolygon(town.at, unit))?.properties
    if (!holder || holder.country === town.country) return []
    const nearest = near
      .filter((unit) => unit.properties.country === town.country)
      .map((unit) => ({ unit, ...nearestPoint(town.at, unit) }))
      .sort((a, b) => a.km - b.km)[0]
    if (!nearest) return []
    const rivals = others.filter(({ country }) => country === holder.country)
    return [
      {
        type: 'Feature',
        geometry: { type: 'Polygon', coordinates: [bell(town.at, nearest.at, rivals)] },
        properties: {
          unit: nearest.unit.properties.unit,
          from: [holder.country],
          reason: `${town.name} lies in ${town.country}`,
          source: 'geonames',
        },
      },
    ]
  })
}

/** A bell-shaped ring from the border point out to beyond the town. */
function bell(town: Position, border: Position, rivals: Town[]): Position[] {
  const shrink = Math.cos((town[1] * Math.PI) / 180)
  const [dx, dy] = [(town[0] - border[0]) * shrink * KM_PER_DEGREE, (town[1] - border[1]) * KM_PER_DEGREE]
  const km = Math.hypot(dx, dy) || 1e-9
  const [ux, uy] = [dx / km, dy / km]
  const point = (along: number, out: number): Position => [
    border[0] + (ux * out - uy * along) / shrink / KM_PER_DEGREE,
    border[1] + (uy * out + ux * along) / KM_PER_DEGREE,
  ]
  const room = Math.min(...rivals.map(({ at }) => kmBetween(at, town)), Infinity)
  const depth = km + Math.min(BEYOND_KM, 0.4 * room)
  for (let half = Math.max(LEAST_KM, SLENDER * depth); ; half *= 0.8) {
    const curve = Array.from({ length: STEPS + 1 }, (_, i): Position => {
      const along = half - (2 * half * i) / STEPS
      return point(along, depth * Math.cos((Math.PI * along) / 2 / half) ** 2)
    })
    const ring = [point(-half, -BACK_KM), point(half, -BACK_KM), ...curve, point(-half, -BACK_KM)]
    const taken = rivals.some(({ at }) => turf.booleanPointInPolygon(at, turf.polygon([ring])))
    if (!taken || half < LEAST_HALF_KM) return ring
  }
}

function nearestPoint(point: Position, unit: UnitFeature): { at: Position; km: number } {
  const shrink = Math.cos((point[1] * Math.PI) / 180)
  let [at, least] = [point, Infinity]
  const polygons = unit.geometry.type === 'Polygon' ? [unit.geometry.coordinates] : unit.geometry.coordinates
  for (const ring of polygons.flat())
    for (let i = 0; i + 1 < ring.length; i++) {
      const [a, b] = [ring[i] as Position, ring[i + 1] as Position]
      const [ux, uy] = [(b[0] - a[0]) * shrink, b[1] - a[1]]
      const [vx, vy] = [(point[0] - a[0]) * shrink, point[1] - a[1]]
      const t = Math.max(0, Math.min(1, (ux * vx + uy * vy) / (ux * ux + uy * uy || 1)))
      const km = Math.hypot(vx - t * ux, vy - t * uy) * KM_PER_DEGREE
      if (km < least) [at, least] = [[a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1])], km]
    }
  return { at, km: least }
}

const distanceToBox = ([x, y]: Position, [west, south, east, north]: number[]) =>
  Math.max(west! - x, x - east!, south! - y, y - north!, 0)

/** The rows of a table of towns: name, country, lng, lat under a head line. */
export const readTowns = (table: string): Town[] =>
  table
    .trim()
    .split('\n')
    .slice(1)
    .map((row) => {
      const [name, country, lng, lat] = row.split('\t')
      return { name: name!, country: country!, at: [Number(lng), Number(lat)] }
    })
