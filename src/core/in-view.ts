/** What of the mosaic is on the screen. */
import type { Atlas } from './atlas'
import type { ActIndex, CellIndex } from './atlas-data'
import { touches, type Bounds } from './bounds'

/** The box of each cell by index: [west, south, east, north]. */
export type CellBoxes = readonly (readonly number[])[]

/** Cells whose box touches the bounds; all of them while the boxes are not known. */
export function cellsWithin(boxes: CellBoxes | null, count: number, bounds: Bounds): CellIndex[] {
  const cells: CellIndex[] = []
  for (let cell = 0; cell < count; cell += 1) if (!boxes || touches(boxes[cell]!, bounds)) cells.push(cell)
  return cells
}

/** Acts that changed any of the cells. */
export function actsOnCells(atlas: Atlas, cells: readonly CellIndex[]): Set<ActIndex> {
  const acts = new Set<ActIndex>()
  for (const cell of cells) {
    const { timeline } = atlas.data.cells[cell]!
    for (let at = 3; at < timeline.length; at += 3) acts.add(timeline[at + 2]!)
  }
  return acts
}

/** Of so large a share of all cells on, a view is wide. */
const WIDE = 0.5

/** Whether an act concerns a view of these cells: it changed one of them; one that changed none anywhere concerns wide views. */
export function concernsView(atlas: Atlas, cells: readonly CellIndex[]): (act: ActIndex) => boolean {
  const here = actsOnCells(atlas, cells)
  if (cells.length < WIDE * atlas.data.cells.length) return (act) => here.has(act)
  const anywhere = actsOnCells(atlas, [...atlas.data.cells.keys()])
  return (act) => here.has(act) || !anywhere.has(act)
}
