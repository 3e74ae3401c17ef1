/** Under whom a polity stood, and when. */
import type { Atlas } from './atlas'
import type { PolityIndex } from './atlas-data'
import type { Day } from './time'

export interface Lordship {
  over: PolityIndex
  /** A part of it, or its vassal or protectorate. */
  as: 'part' | 'vassal'
  from: Day
  /** Null while it lasts. */
  to: Day | null
}

/** The lordships over a polity, oldest first; stretches that touch are one. */
export function lordshipsOf(atlas: Atlas, polity: PolityIndex): Lordship[] {
  const stretches: Lordship[] = []
  atlas.data.cells.forEach((_, cell) => {
    for (const { from, to, standing } of atlas.tenuresOf(cell)) {
      const { chain, suzerain } = atlas.standing(standing)
      const level = chain.indexOf(polity)
      if (level < 0) continue
      if (level + 1 < chain.length) stretches.push({ over: chain[level + 1]!, as: 'part', from, to })
      else if (suzerain !== null) stretches.push({ over: suzerain, as: 'vassal', from, to })
    }
  })
  stretches.sort((a, b) => a.over - b.over || (a.as < b.as ? -1 : a.as > b.as ? 1 : a.from - b.from))
  const joined: Lordship[] = []
  for (const stretch of stretches) {
    const last = joined.at(-1)
    const touches =
      last && last.over === stretch.over && last.as === stretch.as && (last.to === null || stretch.from <= last.to)
    if (touches) last.to = last.to === null || stretch.to === null ? null : Math.max(last.to, stretch.to)
    else joined.push({ ...stretch })
  }
  return joined.sort((a, b) => a.from - b.from)
}
