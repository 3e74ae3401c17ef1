import { nameIn } from '../../core/names'
import type { Scene } from '../../core/scene'
import type { CellGrid } from './cell-grid'
import type { LandInSight } from './lands-in-sight'

/** The land of each proposal that is drawn, all its areas together, as far as it is seen. */
export function proposedLands({ proposals, language }: Scene, { cells }: CellGrid) {
  return proposals.flatMap(({ id, names, areas }) => {
    const proposed = new Set(areas.flatMap((area) => area.cells))
    const has = (point: number) => proposed.has(cells[point]!)
    const points = cells.filter((cell) => proposed.has(cell)).length
    const land: LandInSight = { polity: -1, points, isLarge: true, isWhole: false, isQuiet: true, has }
    return points === 0 ? [] : [{ id, text: nameIn(names, language), land }]
  })
}
