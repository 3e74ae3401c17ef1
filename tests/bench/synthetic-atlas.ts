import { neighbors } from 'topojson-client'
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification'
import type { AtlasData, PolityData, StandingData } from '../../src/core/atlas-data'
import { SPAN_START } from '../../src/core/time'

const FAMILIES = {
  ottoman: { light: '#7d8a3c', dark: '#97a356' },
  russia: { light: '#c2664a', dark: '#cf7d62' },
  habsburg: { light: '#cf9f24', dark: '#cda54a' },
  serbia: { light: '#b3305c', dark: '#c4587b' },
  yugoslavia: { light: '#3f6cb3', dark: '#6288c2' },
  bulgaria: { light: '#7fa57c', dark: '#86a883' },
  greece: { light: '#4aa0cf', dark: '#64a7cc' },
  germany: { light: '#5c6b7c', dark: '#8a98a8' },
  venice: { light: '#7b2b4a', dark: '#9d5a76' },
}
const CHANGES = 107
const DAYS_BETWEEN = 900

/** A seeded generator of numbers from 0 to 1 (mulberry32): the same world on every run. */
export function seededRandom(seed: number): () => number {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** An atlas of invented states over the cells of a mosaic: 107 days, on each of which 5 to 60 cells change hands. */
export function syntheticAtlas(mosaic: Topology, states = 24, seed = 1): AtlasData {
  const random = seededRandom(seed)
  const shapes = (mosaic.objects['cells'] as GeometryCollection).geometries as (Polygon | MultiPolygon)[]
  const near = neighbors(shapes)
  const families = Object.keys(FAMILIES)
  const polities = Array.from({ length: states * 2 }, (_, i) => ({
    id: i === 1 ? 'military-frontier' : `polity-${i}`,
    level: i < states ? ('state' as const) : ('part' as const),
    family: families[(i % states) % families.length]!,
    names: [{ from: null, en: `State ${i}`, 'sr-Cyrl': `Држава ${i}`, 'sr-Latn': `Država ${i}` }],
  })) as unknown as PolityData[]
  const standings = Array.from({ length: states }, (_, s) => variantsOf(s, states)).flat()
  const owner = growStates(near, states, random)
  const standingOf = (state: number) => state * 6 + Math.floor(random() ** 3 * 6)
  const cells = shapes.map((_, cell) => ({
    unit: `unit-${cell}`,
    km2: 1,
    timeline: [SPAN_START, standingOf(owner[cell]!), 0],
  }))
  for (let change = 1; change <= CHANGES; change++) {
    const taker = Math.floor(random() * states)
    for (const cell of spread(near, Math.floor(random() * cells.length), 5 + Math.floor(random() * 56)))
      cells[cell]!.timeline.push(SPAN_START + change * DAYS_BETWEEN, standingOf(taker), change)
  }
  return {
    version: `synthetic-${seed}`,
    families: FAMILIES,
    polities,
    acts: [],
    standings,
    lands: [],
    landsOfCells: [],
    cells,
    cuts: [{ id: 'cut', certainty: 'disputed', accuracyKm: 5 }],
    borders: innerBorders(shapes, mosaic.arcs.length),
    labels: [],
    eras: [],
    wars: [],
  }
}

/** The days on which the synthetic atlas changes. */
export const syntheticDays = Array.from({ length: CHANGES }, (_, i) => SPAN_START + (i + 1) * DAYS_BETWEEN)

function variantsOf(state: number, states: number): StandingData[] {
  const other = (state * 7 + 3) % states
  const plain = { chain: [state], suzerain: null, control: [state], status: 'sovereign' as const, claims: [] }
  const part = { ...plain, chain: [states + state, state], control: [states + state, state] }
  return [
    plain,
    { ...part, status: 'constituent' },
    { ...plain, suzerain: other, status: 'vassal' },
    { ...plain, control: [other], status: 'occupied' },
    { ...plain, claims: [other] },
    { ...part, status: 'autonomous' },
  ]
}

function growStates(near: number[][], states: number, random: () => number): number[] {
  const owner = near.map(() => -1)
  const fronts = Array.from({ length: states }, () => [Math.floor(random() * near.length)])
  for (let left = near.length, idle = 0; left > 0 && idle < 50; idle++)
    fronts.forEach((front, state) => {
      const next = front.filter((cell) => owner[cell] === -1)
      for (const cell of next) {
        owner[cell] = state
        left--
        idle = 0
      }
      fronts[state] = next.flatMap((cell) => near[cell]!).filter((cell) => owner[cell] === -1)
    })
  return owner.map((state) => Math.max(0, state))
}

function spread(near: number[][], from: number, count: number): Set<number> {
  const found = new Set([from])
  for (const cell of found) for (const next of near[cell]!) if (found.size < count) found.add(next)
  return found
}

function innerBorders(shapes: (Polygon | MultiPolygon)[], arcs: number): number[] {
  const left = new Int32Array(arcs).fill(-1)
  const right = new Int32Array(arcs).fill(-1)
  shapes.forEach(({ type, arcs: rings }, cell) => {
    for (const arc of (type === 'Polygon' ? [rings] : rings).flat(2) as number[])
      if (arc < 0) left[~arc] = cell
      else right[arc] = cell
  })
  const borders: number[] = []
  for (let arc = 0; arc < arcs; arc++)
    if (left[arc]! >= 0 && right[arc]! >= 0) borders.push(arc, left[arc]!, right[arc]!, arc % 9 === 0 ? 0 : -1)
  return borders
}
