/** What can be pointed out on the map where the author has pressed. */
import type { Atlas } from './atlas'
import type { CellIndex, LandCells } from './atlas-data'
import type { Day } from './time'
import type { Highlight, Selection } from './view'

/** Lands offered of all that a point lies in, the smallest first. */
const MOST_LANDS = 4

/** What is picked itself, then who holds and runs the cell it is in, then the lands around it. */
export function highlightsAt(
  atlas: Atlas,
  day: Day,
  picked: Selection,
  cell: CellIndex | null,
  lands: readonly LandCells[],
): Highlight[] {
  if (picked.kind === 'polity' || picked.kind === 'route') return [{ kind: picked.kind, id: picked.id }]
  if (cell === null) return []
  const { chain, control } = atlas.standing(atlas.standingAt(cell, day))
  const polities = [...new Set([...chain, ...control])].map((index) => atlas.polity(index).id)
  const around = lands.filter(({ cells }) => cells.includes(cell)).sort((a, b) => a.cells.length - b.cells.length)
  return [
    ...polities.map((id): Highlight => ({ kind: 'polity', id })),
    ...around.slice(0, MOST_LANDS).map(({ id }): Highlight => ({ kind: 'land', id })),
  ]
}
