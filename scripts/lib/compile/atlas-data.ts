/** Compiles everything the core reads: polities, acts, standings, cells, borders, labels. */
import type {
  ActData,
  AtlasData,
  CutData,
  LandData,
  PolityData,
  SpanData,
  StandingData,
} from '../../../src/core/atlas-data'
import { parseEdtf, parseIsoDay } from '../../../src/core/time'
import type { Compiled } from './atlas-sources'
import { compileLabels, type LabelShape } from './labels'
import { compileDatedNames, compileNames } from './names'
import { simplifyMosaic, weighArcs, type DissolvedMosaic } from './topology'

/** Day after the last of a span that has not ended. */
const GOES_ON = 9_999_999
/** Weight in km² of the mosaic that label points and spines are found on. */
const LABEL_DETAIL_KM2 = 40

/** The atlas without its version, which is the hash of all that is written. */
export function compileAtlas(
  compiled: Compiled,
  dissolved: DissolvedMosaic,
  shapes = new Map<string, LabelShape>(),
): Omit<AtlasData, 'version'> {
  const { geodata, mosaic, played, timelines } = compiled
  const polityIds = usedPolities(compiled)
  const polityIndex = new Map(polityIds.map((id, i) => [id, i]))
  const polities = polityIds.map((id): PolityData => {
    const p = geodata.polities.get(id)!
    return {
      id,
      level: p.level,
      family: p.family,
      names: compileDatedNames(p.names),
      ...(p.short && { short: compileNames(p.short) }),
      ...(p.detail && { detail: p.detail }),
      ...(p.julianUntil && { julianUntil: parseIsoDay(p.julianUntil)! }),
    }
  })
  const indexOf = (id: string) => polityIndex.get(id)!
  const standings = timelines.standings.map((s): StandingData => ({
    chain: s.chain.map(indexOf),
    suzerain: s.suzerain === null ? null : indexOf(s.suzerain),
    control: s.control.map(indexOf),
    status: s.status,
    claims: s.claims.map(indexOf),
  }))
  const areas = mosaic.cells.map((c) => c.areaKm2)
  const acts = played.acts.map((act, i): ActData => ({
    id: act.id,
    day: played.days[i]!,
    precision: parseEdtf(act.day)!.precision,
    kind: act.kind,
    km2: act.kind === 'opening' ? 0 : Math.round([...played.movedCells[i]!].reduce((sum, c) => sum + areas[c]!, 0)),
  }))
  const { lands, landsOfCells } = landsInTime(compiled)
  const cutIds = [...new Set(dissolved.sides.map((s) => s.cut).filter(Boolean))].sort()
  const cuts = cutIds.map((id): CutData => {
    const { certainty, accuracyKm } = geodata.cuts.get(id)!.properties
    return { id, certainty, accuracyKm }
  })
  const cutIndex = new Map(cutIds.map((id, i) => [id, i]))
  return {
    families: Object.fromEntries(
      [...geodata.families].map(([id, { light, dark, language }]) => [
        id,
        { light, dark, ...(language && { language }) },
      ]),
    ),
    polities,
    acts,
    standings,
    lands,
    landsOfCells,
    cells: mosaic.cells.map((cell, c) => ({
      unit: cell.unit,
      km2: Math.round(cell.areaKm2 * 10) / 10,
      timeline: timelines.timelines[c]!,
    })),
    cuts,
    borders: dissolved.sides.flatMap(({ left, right, cut }, arc) =>
      left < 0 || right < 0 || left === right ? [] : [arc, left, right, cutIndex.get(cut) ?? -1],
    ),
    labels: compileLabels(labelMosaic(dissolved), standings, timelines.timelines, areas, shapes),
    eras: spans(geodata.eras),
    wars: spans(geodata.wars),
  }
}

/** Polities that hold, run or claim land at some time, or stand above one that does, by id. */
function usedPolities({ timelines, geodata }: Compiled): string[] {
  const used = new Set<string>()
  for (const s of timelines.standings)
    [...s.chain, ...s.control, ...s.claims, ...(s.suzerain ? [s.suzerain] : [])].forEach((id) => used.add(id))
  return [...used].filter((id) => geodata.polities.has(id)).sort()
}

/**
 * For every cell and every entry of its timeline the land as which it passed: the smallest of those that the act names,
 * or that of the entry before where the act moved whatever somebody held.
 */
function landsInTime({ geodata, landCells, mosaic, played, timelines }: Compiled) {
  const km2 = new Map(
    [...landCells.lands].map(([id, cells]) => [id, [...cells].reduce((sum, c) => sum + mosaic.cells[c]!.areaKm2, 0)]),
  )
  const namedBy = played.acts.map((act) => {
    const names = [...act.moves, ...act.control, ...act.claims].flatMap((move) => move.lands ?? [])
    return [...new Set(names)].filter((id) => km2.has(id)).sort((a, b) => km2.get(a)! - km2.get(b)!)
  })
  const byCell = timelines.timelines.map((timeline, cell) => {
    let land: string | null = null
    return Array.from({ length: timeline.length / 3 }, (_, i) => {
      land = namedBy[timeline[i * 3 + 2]!]!.find((id) => landCells.lands.get(id)!.has(cell)) ?? land
      return land
    })
  })
  const ids = [...new Set(byCell.flat().filter((id) => id !== null))].sort()
  const index = new Map(ids.map((id, i) => [id, i]))
  return {
    lands: ids.map((id): LandData => ({ id, names: compileNames(geodata.lands.get(id)!.name) })),
    landsOfCells: byCell.map((list) => list.map((id) => (id === null ? -1 : index.get(id)!))),
  }
}

function labelMosaic({ topology }: DissolvedMosaic) {
  const simple = simplifyMosaic(topology, weighArcs(topology), LABEL_DETAIL_KM2, 1e6)
  const { transform: _, ...rest } = simple
  return { ...rest, arcs: absoluteArcs(simple) } as typeof simple
}

/** Arcs of a quantized topology as absolute positions. */
function absoluteArcs(topology: ReturnType<typeof simplifyMosaic>): [number, number][][] {
  const { scale, translate } = topology.transform!
  return topology.arcs.map((arc) => {
    let [x, y] = [0, 0]
    return arc.map(([dx, dy]) => {
      x += dx!
      y += dy!
      return [x * scale[0] + translate[0], y * scale[1] + translate[1]]
    })
  })
}

function spans(source: Compiled['geodata']['wars']): SpanData[] {
  return [...source]
    .map(([id, s]) => ({
      id,
      names: compileNames(s.name),
      from: parseEdtf(s.from)!.day,
      to: s.to ? parseEdtf(s.to)!.day + 1 : GOES_ON,
    }))
    .sort((a, b) => a.from - b.from || b.to - a.to)
}
