/** What the map shows now, for its legend: nothing that is not in view. */
import type { Atlas } from './atlas'
import type { BattleData, CellIndex, Certainty, PolityIndex, SpanData, StandingIndex } from './atlas-data'
import { borderRanks, type BorderRank } from './borders'
import { windowOn } from './mark-window'
import type { Day } from './time'
import type { MarkWindow } from './view'

export type Hatching = 'vassal' | 'occupied' | 'de-facto' | 'claimed' | 'frontier'

export interface Legend {
  /** States by the land of theirs in view, largest first, each with the standing that most of it has. */
  states: { polity: PolityIndex; standing: StandingIndex; km2: number }[]
  hatchings: ReadonlySet<Hatching>
  borders: ReadonlySet<BorderRank>
  certainties: ReadonlySet<Certainty>
}

/** The legend of the cells in view on a day. */
export function legendOf(atlas: Atlas, cells: readonly CellIndex[], day: Day): Legend {
  const standings = new Map<CellIndex, StandingIndex>(cells.map((cell) => [cell, atlas.standingAt(cell, day)]))
  return {
    states: statesOf(atlas, standings),
    hatchings: new Set([...new Set(standings.values())].flatMap((standing) => hatchingsOf(atlas, standing))),
    ...bordersOf(atlas, standings),
  }
}

function statesOf(atlas: Atlas, standings: ReadonlyMap<CellIndex, StandingIndex>): Legend['states'] {
  const states = new Map<PolityIndex, Map<StandingIndex, number>>()
  for (const [cell, standing] of standings) {
    const polity = atlas.standing(standing).chain.at(-1)!
    const areas = states.get(polity) ?? new Map<StandingIndex, number>()
    areas.set(standing, (areas.get(standing) ?? 0) + atlas.data.cells[cell]!.km2)
    states.set(polity, areas)
  }
  return [...states]
    .map(([polity, areas]) => {
      const [standing] = [...areas].sort((a, b) => b[1] - a[1])[0]!
      return { polity, standing, km2: [...areas.values()].reduce((sum, km2) => sum + km2, 0) }
    })
    .sort((a, b) => b.km2 - a.km2)
}

function hatchingsOf(atlas: Atlas, index: StandingIndex): Hatching[] {
  const { status, suzerain, claims, chain } = atlas.standing(index)
  const found: Hatching[] = []
  if (suzerain !== null) found.push('vassal')
  if (status === 'occupied' || status === 'administered' || status === 'annexed') found.push('occupied')
  if (status === 'de-facto') found.push('de-facto')
  if (claims.length > 0) found.push('claimed')
  if (chain.some((polity) => atlas.polity(polity).id === 'military-frontier')) found.push('frontier')
  return found
}

function bordersOf(
  atlas: Atlas,
  standings: ReadonlyMap<CellIndex, StandingIndex>,
): Pick<Legend, 'borders' | 'certainties'> {
  const rankOf = borderRanks(atlas.data)
  const borders = new Set<BorderRank>()
  const certainties = new Set<Certainty>()
  const flat = atlas.data.borders
  for (let at = 0; at < flat.length; at += 4) {
    const left = standings.get(flat[at + 1]!)
    const right = standings.get(flat[at + 2]!)
    if (left === undefined || right === undefined || left === right) continue
    const rank = rankOf(left, right)
    if (rank === 'none') continue
    borders.add(rank)
    const cut = atlas.data.cuts[flat[at + 3]!]
    if (cut) certainties.add(cut.certainty)
  }
  return { borders, certainties }
}

/** The wars whose battles are on the map, in order of time. */
export function warsOn(atlas: Atlas, battles: readonly BattleData[], day: Day, window: MarkWindow): SpanData[] {
  const shown = new Set(battles.filter(windowOn(atlas, day, window)).map(({ war }) => war))
  return atlas.data.wars.filter(({ id }) => shown.has(id))
}
