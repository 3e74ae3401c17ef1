/** What changed between two days. */
import type { Atlas } from './atlas'
import type { ActIndex, CellIndex, StandingIndex } from './atlas-data'
import type { Day } from './time'

export interface Change {
  /** Cells that passed together. */
  cells: CellIndex[]
  from: StandingIndex
  to: StandingIndex
  km2: number
  /** The act that made the standing of the later day. */
  act: ActIndex
}

/** Cells whose standing differs between two days, grouped by before, after and act; largest first. `to` may lie before `from`. */
export function diff(atlas: Atlas, from: Day, to: Day): Change[] {
  const groups = new Map<string, Change>()
  const later = Math.max(from, to)
  atlas.data.cells.forEach((cell, c) => {
    const before = atlas.standingAt(c, from)
    const after = atlas.standingAt(c, to)
    if (before === after) return
    const { act } = atlas.tenureAt(c, later)
    const key = `${before},${after},${act}`
    const group = groups.get(key)
    if (group) {
      group.cells.push(c)
      group.km2 += cell.km2
    } else groups.set(key, { cells: [c], from: before, to: after, km2: cell.km2, act })
  })
  return [...groups.values()].sort((a, b) => b.km2 - a.km2)
}
