/** Label points and spines: where a polity's name stands as long as the land it really runs hardly changes. */
import { mergeArcs } from 'topojson-client'
import type { MultiPolygon, Topology } from 'topojson-specification'
import type { LabelData, StandingData } from '../../../src/core/atlas-data'
import { ringAreaKm2 } from '../../../src/core/area'
import { innerPoint } from '../cut/rings'
import { ringsOf } from '../cut/pieces'
import { spineOf } from './spine'
import type { MosaicTopology } from './topology'

const LEAST_KM2 = 40
/** A name stays where it is until so much of the land under it has changed: it does not start at every captured village. */
const NEW_SHAPE_SHARE = 0.03

/** Where a name stands on a set of cells; null where the land is too small to be drawn. */
export type LabelShape = Pick<LabelData, 'point' | 'spine'> | null

/** Labels of all polities over the whole span. `topology` is a simplified mosaic with absolute arcs; `shapes` remembers what was found for the same cells. */
export function compileLabels(
  topology: MosaicTopology,
  standings: StandingData[],
  timelines: number[][],
  areas: number[],
  shapes: Map<string, LabelShape>,
): LabelData[] {
  const labels: LabelData[] = []
  const arcAreas = Float64Array.from(topology.arcs, (arc) => ringAreaKm2(arc as [number, number][]))
  for (const [polity, periods] of territories(standings, timelines)) {
    let shaped: { cells: number[]; label: LabelData } | null = null
    for (const { from, to, cells } of periods) {
      if (shaped && shaped.label.to === from && differingShare(shaped.cells, cells, areas) <= NEW_SHAPE_SHARE) {
        shaped.label.to = to
        continue
      }
      shaped = null
      const km2 = cells.reduce((sum, c) => sum + areas[c]!, 0)
      if (cells.length === 0 || km2 < LEAST_KM2) continue
      const key = cells.join()
      if (!shapes.has(key)) shapes.set(key, labelShape(topology, arcAreas, cells))
      const shape = shapes.get(key)
      if (!shape) continue
      shaped = { cells, label: { polity, from, to, km2: Number(km2.toPrecision(2)), ...shape } }
      labels.push(shaped.label)
    }
  }
  return labels
}

/** How much of a set of cells is not in another or the other way round, as a share of the first. */
function differingShare(before: readonly number[], after: readonly number[], areas: readonly number[]): number {
  const area = (cells: readonly number[]) => cells.reduce((sum, cell) => sum + areas[cell]!, 0)
  const [held, holds] = [new Set(before), new Set(after)]
  const changed = area(before.filter((cell) => !holds.has(cell))) + area(after.filter((cell) => !held.has(cell)))
  return changed / area(before)
}

interface Period {
  from: number
  to: number | null
  cells: number[]
}

/** Per polity, the periods with the cells it runs in fact (through any chain), ascending. */
function territories(standings: StandingData[], timelines: number[][]): Map<number, Period[]> {
  const changes = new Map<number, Map<number, { adds: number[]; drops: number[] }>>()
  const note = (polity: number, day: number, kind: 'adds' | 'drops', cell: number) => {
    let days = changes.get(polity)
    if (!days) changes.set(polity, (days = new Map()))
    let change = days.get(day)
    if (!change) days.set(day, (change = { adds: [], drops: [] }))
    change[kind].push(cell)
  }
  timelines.forEach((timeline, cell) => {
    let before: number[] = []
    for (let i = 0; i < timeline.length; i += 3) {
      const after = standings[timeline[i + 1]!]!.control
      for (const p of after) if (!before.includes(p)) note(p, timeline[i]!, 'adds', cell)
      for (const p of before) if (!after.includes(p)) note(p, timeline[i]!, 'drops', cell)
      before = after
    }
  })
  const periods = new Map<number, Period[]>()
  for (const [polity, days] of changes) {
    const held = new Set<number>()
    const list: Period[] = []
    for (const day of [...days.keys()].sort((a, b) => a - b)) {
      const { adds, drops } = days.get(day)!
      drops.forEach((c) => held.delete(c))
      adds.forEach((c) => held.add(c))
      if (list.length > 0) list.at(-1)!.to = day
      list.push({ from: day, to: null, cells: [...held].sort((a, b) => a - b) })
    }
    periods.set(polity, list)
  }
  return periods
}

/** Signed share of each arc in the area of a ring, km². */
type ArcAreas = Float64Array

function labelShape(topology: MosaicTopology, arcAreas: ArcAreas, cells: number[]): LabelShape {
  const geometries = topology.objects.cells.geometries
  const merged = mergeArcs(
    topology as unknown as Topology,
    cells.map((c) => geometries[c]!) as never,
  ) as unknown as MultiPolygon
  let largest: number[][] | null = null
  let most = 0
  for (const polygon of merged.arcs) {
    const area = Math.abs(
      polygon[0]!.reduce((sum, index) => sum + (index < 0 ? -arcAreas[~index]! : arcAreas[index]!), 0),
    )
    if (area > most) [largest, most] = [polygon, area]
  }
  if (!largest) return null
  const rings = ringsOf(topology.arcs as [number, number][][], largest)
  if (rings[0]!.length < 4) return null
  const point = innerPoint(rings, 30)
  return { point: round(point), spine: spineOf(rings, point).map(round) }
}

/** To a hundredth of a degree, a pixel at zoom 6: a name needs no more. */
const round = ([x, y]: readonly [number, number]): [number, number] => [
  Math.round(x * 100) / 100,
  Math.round(y * 100) / 100,
]
