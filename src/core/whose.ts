/** "Whose was this place?": the tenures of a cell as a reader tells them apart. */
import type { Atlas } from './atlas'
import type { ActIndex, CellIndex, StandingData, StandingIndex } from './atlas-data'
import type { Day } from './time'

/** A time during which the same holder, power and status stood; neighbours that read alike are one. */
export interface Chapter {
  from: Day
  to: Day | null
  standing: StandingIndex
  act: ActIndex
}

/** The chapters of a cell, oldest first; together they tile the span. */
export function chaptersOf(atlas: Atlas, cell: CellIndex): Chapter[] {
  const chapters: Chapter[] = []
  for (const tenure of atlas.tenuresOf(cell)) {
    const last = chapters.at(-1)
    if (last && readsAlike(atlas.standing(last.standing), atlas.standing(tenure.standing))) last.to = tenure.to
    else chapters.push({ ...tenure })
  }
  return chapters
}

/** Claims alone do not open a new chapter. */
function readsAlike(a: StandingData, b: StandingData): boolean {
  return (
    a.chain[0] === b.chain[0] &&
    a.chain.at(-1) === b.chain.at(-1) &&
    a.control.at(-1) === b.control.at(-1) &&
    a.status === b.status &&
    a.suzerain === b.suzerain
  )
}
