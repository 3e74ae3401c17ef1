/** Gives every piece of the overlay to the unit that it belongs to: shores first, then rivers, then drawn corrections. */
import * as turf from '@turf/turf'
import type { Feature, Polygon } from 'geojson'
import { nearestUnit } from './island-owner'
import { pointInPolygons } from '../../../src/core/point-in-polygon'
import { kmBetween } from '../water/trace'
import type { OverlayLine, OverlayPiece, Position, UnitFeature } from './overlay'

/** A course that parts two countries: whoever travels `along` it has `left` on the left bank and `right` on the right. */
export interface RiverBorder {
  id: string
  left: string[]
  right: string[]
}

/** Ground that belongs to `unit`, although the source polygons give it to one of `from` (units, countries, or the sea). */
export type Correction = Feature<Polygon, { unit: string; from: string[]; reason: string; source: string }>

export const SHORE = 'shore'
/** In `from` of a correction: ground that no unit holds. */
const SEA = 'sea'

/** What a river cuts off from its own bank is narrower and smaller than this; the unit itself is not. */
const STRIP_WIDTH_KM = 6
const STRIP_KM2 = 400
/** An island of the source that no shore touches is misplaced when it is smaller than this. */
const STRAY_KM2 = 150

/** How many pieces each rule gave away. */
export interface Counts {
  sea: number
  land: number
  stray: number
  river: Record<string, number>
  drawn: number
}

/** What the laying goes by; a rule left out changes nothing. */
export interface Rules {
  rivers?: RiverBorder[]
  corrections?: Correction[]
  /** Where shores were laid. */
  onShore?: (point: Position) => boolean
  /** Points of open water that the shores leave out: the pieces about them stay sea. */
  waters?: Position[]
}

/** Sets `unit` of every piece; `units` are the source polygons, for countries and the nearest shore. */
export function layUnits(
  pieces: OverlayPiece[],
  units: UnitFeature[],
  { rivers = [], corrections = [], onShore = () => false, waters = [] }: Rules,
): Counts {
  const countryOf = new Map(units.map((f) => [f.properties.unit, f.properties.country]))
  const counts: Counts = { sea: 0, land: 0, stray: 0, river: {}, drawn: 0 }
  /** Pieces that want a unit, with the countries that may give one; null means any. */
  const wanting = new Map<number, Set<string> | null>()
  const before = pieces.map(({ unit }) => unit)

  const wet = sidesOfShore(pieces, onShore)
  pieces.forEach((piece, p) => {
    if (wet[p] === true && piece.unit) {
      counts.sea++
      piece.unit = null
    } else if (wet[p] === false && !piece.unit && !waters.some((at) => pointInPolygons(...at, [piece.rings])))
      wanting.set(p, null)
    else if (piece.unit && piece.neighbours.size === 0 && piece.areaKm2 < STRAY_KM2 && onShore(piece.inner)) {
      counts.stray++
      piece.unit = null
    }
  })
  for (const { id, left, right } of rivers) {
    counts.river[id] = 0
    pieces.forEach((piece, p) => {
      const banks = piece.beside.get(id)
      if (!banks || !piece.unit || piece.areaKm2 > STRIP_KM2 || piece.widthKm > STRIP_WIDTH_KM) return
      const [own, other] = banks.left > banks.right ? [left, right] : [right, left]
      if (!belongs(piece.unit, other, countryOf)) return
      piece.unit = null
      wanting.set(p, new Set(own))
      counts.river[id]!++
    })
  }
  for (const { geometry, properties } of corrections)
    pieces.forEach((piece, p) => {
      if (piece.unit === properties.unit || !belongs(piece.unit ?? SEA, properties.from, countryOf)) return
      if (!turf.booleanPointInPolygon(piece.inner, geometry)) return
      piece.unit = properties.unit
      wanting.delete(p)
      counts.drawn++
    })
  counts.land = spread(pieces, wanting, countryOf)
  for (const p of wanting.keys()) {
    const piece = pieces[p]!
    piece.unit = before[p] ?? nearestUnit({ type: 'Polygon', coordinates: piece.rings }, units).properties.unit
  }
  return counts
}

/**
 * Whether each piece lies at sea: by the shores along it, or, for a small piece that no shore touches, like the pieces
 * from which no shore parts it; null where that cannot be said.
 */
function sidesOfShore(pieces: OverlayPiece[], onShore: (point: Position) => boolean): (boolean | null)[] {
  const wet = pieces.map(({ beside }) => {
    const shore = beside.get(SHORE)
    return shore ? shore.right > shore.left : null
  })
  const queue = pieces.flatMap((_, p) => (wet[p] === null ? [] : [p]))
  for (const p of queue)
    for (const q of pieces[p]!.open) {
      if (wet[q] !== null || pieces[q]!.areaKm2 > STRAY_KM2 || !onShore(pieces[q]!.inner)) continue
      wet[q] = wet[p]!
      if (wet[p]) queue.push(q)
    }
  return wet
}

/** Gives crumbs of a unit that lie apart from it, among others, to the neighbour with the longest common border. */
export function sweepCrumbs(pieces: OverlayPiece[], leastKm2: number): number {
  const largest = new Map<string, number>()
  for (const { unit, areaKm2 } of pieces) if (unit) largest.set(unit, Math.max(areaKm2, largest.get(unit) ?? 0))
  const crumbs = pieces.flatMap(({ unit, areaKm2 }, p) =>
    unit && areaKm2 < leastKm2 && largest.get(unit)! > leastKm2 ? [p] : [],
  )
  for (const p of crumbs) pieces[p]!.unit = null
  return spread(pieces, new Map(crumbs.map((p) => [p, null])), new Map())
}

/** Gives wanting pieces to the neighbour with the longest common border, nearest ones first; islands stay wanting. */
function spread(pieces: OverlayPiece[], wanting: Map<number, Set<string> | null>, countryOf: Map<string, string>) {
  let given = 0
  for (let round = 0; round < 20; round++) {
    const gifts: [number, string][] = []
    for (const [p, allowed] of wanting) {
      const km = new Map<string, number>()
      for (const [q, shared] of pieces[p]!.neighbours) {
        const unit = pieces[q]!.unit
        if (unit && (!allowed || belongs(unit, [...allowed], countryOf))) km.set(unit, (km.get(unit) ?? 0) + shared)
      }
      const best = [...km].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]
      if (best) gifts.push([p, best[0]])
    }
    if (gifts.length === 0) return given
    for (const [p, unit] of gifts) {
      pieces[p]!.unit = unit
      wanting.delete(p)
      given++
    }
  }
  return given
}

/** Whether a unit is one of these: codes of units or of whole countries. */
const belongs = (unit: string, names: string[], countryOf: Map<string, string>) =>
  names.includes(unit) || names.includes(countryOf.get(unit) ?? '')

/** Lines across both ends of a course, so that what lies between it and the old border closes there. */
export function barEnds({ id, coordinates }: OverlayLine, km: number): OverlayLine[] {
  return [coordinates, [...coordinates].reverse()].map((line, end) => {
    const at = line[0]!
    const on = line.find((p) => kmBetween(p, at) > 1) ?? line.at(-1)!
    const shrink = Math.cos((at[1] * Math.PI) / 180)
    const [dx, dy] = [(on[0] - at[0]) * shrink, on[1] - at[1]]
    const reach = km / 111.2 / (Math.hypot(dx, dy) || 1)
    const aside = (side: number): Position => [at[0] - (side * dy * reach) / shrink, at[1] + side * dx * reach]
    return { id: `${id}-end-${end}`, coordinates: [aside(-1), at, aside(1)] }
  })
}

/** Short lines that carry every border between two units on into the sea, so that a shore farther out is parted there too. */
export function prolongBorders(ends: { at: Position; from: Position }[], km: number): OverlayLine[] {
  return ends.map(({ at, from }, i) => {
    const shrink = Math.cos((at[1] * Math.PI) / 180)
    const [dx, dy] = [(at[0] - from[0]) * shrink, at[1] - from[1]]
    const length = Math.hypot(dx, dy) || 1
    const reach = km / 111.2
    return {
      id: `end-${i}`,
      coordinates: [at, [at[0] + (dx / length / shrink) * reach, at[1] + (dy / length) * reach]],
    }
  })
}
