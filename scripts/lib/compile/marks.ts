/** Places, battles, events and sites as the browser reads them. */
import type {
  BattleData,
  BattleSide,
  BattleStory,
  CellIndex,
  EventData,
  PlaceData,
  SourceData,
} from '../../../src/core/atlas-data'
import { SPAN_START, parseEdtf } from '../../../src/core/time'
import type { Geodata } from '../read/geodata'
import type { DatedNamesSource, SideSource } from '../schema/sources'
import { dayAfter } from './day-after'
import { compileDatedNames, compileNames } from './names'

/** Settlements by rank and id; `cellAt` finds the cell of a point. */
export function compilePlaces(
  { places }: Geodata,
  cellAt: (lng: number, lat: number) => CellIndex | null,
): PlaceData[] {
  return [...places]
    .map(([id, p]) => ({
      id,
      lng: p.at[0],
      lat: p.at[1],
      cell: cellAt(p.at[0], p.at[1]),
      rank: p.rank,
      names: compilePlaceNames(p.names),
      from: p.from ? parseEdtf(p.from)!.day : null,
      to: p.to ? parseEdtf(p.to)!.day : null,
      sources: p.sources,
    }))
    .sort((a, b) => a.rank - b.rank || (a.id < b.id ? -1 : 1))
}

function compilePlaceNames(source: (DatedNamesSource & { rank?: number | undefined })[]): PlaceData['names'] {
  const names: PlaceData['names'] = compileDatedNames(source.map(({ rank: _, ...name }) => name))
  source.forEach(({ rank }, i) => rank && (names[i]!.rank = rank))
  return names
}

function compileSide({ name, commanders, forces, losses }: SideSource): BattleSide {
  const figure = ({ least, most, source }: NonNullable<SideSource['forces']>) => ({
    least,
    ...(most !== undefined && { most }),
    source,
  })
  return {
    names: compileNames(name),
    commanders,
    ...(forces && { forces: figure(forces) }),
    ...(losses && { losses: figure(losses) }),
  }
}

export function compileBattles({ battles }: Geodata): BattleData[] {
  return [...battles]
    .map(([id, b]) => ({
      id,
      kind: b.kind,
      lng: b.at[0],
      lat: b.at[1],
      accuracyKm: b.accuracyKm,
      names: compileNames(b.name),
      from: parseEdtf(b.from)!.day,
      to: dayAfter(b.to ?? b.from),
      precision: parseEdtf(b.from)!.precision,
      war: b.war ?? null,
      weight: b.weight as 1 | 2 | 3,
    }))
    .sort((a, b) => a.from - b.from || (a.id < b.id ? -1 : 1))
}

/** What is told of the battles, in their order. */
export function compileBattleStories({ battles: all }: Geodata, battles: readonly BattleData[]): BattleStory[] {
  return battles.map(({ id }) => {
    const { sides, outcome, sources } = all.get(id)!
    return { sides: sides.map(compileSide), outcome: compileNames(outcome), sources }
  })
}

/** Events and sites; a site without dates stands through the whole span. */
export function compileEvents({ events, sites }: Geodata): EventData[] {
  const all = [
    ...[...events].map(([id, e]) => ({ id, ...e })),
    ...[...sites].map(([id, s]) => ({ id, ...s, kind: `site-${s.kind}` })),
  ]
  return all
    .map((e): EventData => ({
      id: e.id,
      kind: e.kind,
      lng: e.at?.[0] ?? null,
      lat: e.at?.[1] ?? null,
      names: compileNames(e.name),
      from: e.from ? parseEdtf(e.from)!.day : SPAN_START,
      to: e.to ? dayAfter(e.to) : e.kind.startsWith('site-') || !e.from ? 9_999_999 : dayAfter(e.from),
      precision: e.from ? parseEdtf(e.from)!.precision : 'year',
      sources: e.sources,
    }))
    .sort((a, b) => a.from - b.from || (a.id < b.id ? -1 : 1))
}

export function compileSources({ bibliography }: Geodata): Record<string, SourceData> {
  return Object.fromEntries(
    [...bibliography]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, { file: _, ...source }]) => [key, source as SourceData]),
  )
}
