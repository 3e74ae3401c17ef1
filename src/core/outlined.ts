/** The land that a view points out. */
import type { Atlas } from './atlas'
import type { CellIndex, LandCells } from './atlas-data'
import type { Day } from './time'
import type { Highlight } from './view'

/** The cells of each land pointed out, and of what each polity holds or runs on the day; what is unknown is left out. */
export function outlinedOn(
  atlas: Atlas,
  day: Day,
  highlight: readonly Highlight[],
  lands: readonly LandCells[],
): CellIndex[][] {
  return highlight.flatMap(({ kind, id }) => {
    if (kind === 'route') return []
    const cells = kind === 'land' ? (lands.find((land) => land.id === id)?.cells ?? []) : cellsOf(atlas, day, id)
    return cells.length > 0 ? [cells] : []
  })
}

function cellsOf(atlas: Atlas, day: Day, id: string): CellIndex[] {
  const polity = atlas.data.polities.findIndex((candidate) => candidate.id === id)
  const holds = atlas.data.standings.map(({ chain, control }) => chain.includes(polity) || control.includes(polity))
  return atlas.data.cells.flatMap((_, cell) => (holds[atlas.standingAt(cell, day)] ? [cell] : []))
}
