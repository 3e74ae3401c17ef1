/** When a polity was on the map. */
import type { Atlas } from './atlas'
import type { PolityIndex } from './atlas-data'
import type { Day } from './time'

export interface Existence {
  from: Day
  /** Null while it stands. */
  to: Day | null
}

/** The stretches of days on which a polity held or ran any land, oldest first. */
export function existenceOf(atlas: Atlas, polity: PolityIndex): Existence[] {
  const stretches: Existence[] = []
  for (let cell = 0; cell < atlas.data.cells.length; cell += 1) {
    for (const { from, to, standing } of atlas.tenuresOf(cell)) {
      const { chain, control } = atlas.standing(standing)
      if (chain.includes(polity) || control.includes(polity)) stretches.push({ from, to })
    }
  }
  return join(stretches)
}

/** The same of every polity, by its index, in one pass over the tenures. */
export function existences(atlas: Atlas): Existence[][] {
  const stretches: Existence[][] = atlas.data.polities.map(() => [])
  for (let cell = 0; cell < atlas.data.cells.length; cell += 1)
    for (const { from, to, standing } of atlas.tenuresOf(cell)) {
      const { chain, control } = atlas.standing(standing)
      for (const polity of new Set([...chain, ...control])) stretches[polity]!.push({ from, to })
    }
  return stretches.map(join)
}

function join(stretches: Existence[]): Existence[] {
  stretches.sort((a, b) => a.from - b.from)
  const joined: Existence[] = []
  for (const stretch of stretches) {
    const last = joined.at(-1)
    if (last && (last.to === null || stretch.from <= last.to)) {
      last.to = last.to === null || stretch.to === null ? null : Math.max(last.to, stretch.to)
    } else joined.push({ ...stretch })
  }
  return joined
}
