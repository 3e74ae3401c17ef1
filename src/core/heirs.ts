/** From whom a polity had its land, and to whom it went. */
import type { Atlas } from './atlas'
import type { PolityIndex } from './atlas-data'

export interface Heir {
  polity: PolityIndex
  km2: number
}

/** The polities that held the land before and after, in law and at the same or a higher level; largest first. */
export function heirsOf(atlas: Atlas, polity: PolityIndex): { before: Heir[]; after: Heir[] } {
  const before = new Map<PolityIndex, number>()
  const after = new Map<PolityIndex, number>()
  const count = (into: Map<PolityIndex, number>, heir: PolityIndex, km2: number) =>
    into.set(heir, (into.get(heir) ?? 0) + km2)
  atlas.data.cells.forEach((cell, index) => {
    const tenures = atlas.tenuresOf(index).map(({ standing }) => atlas.standing(standing).chain)
    for (let i = 1; i < tenures.length; i += 1) {
      const [had, has] = [tenures[i - 1]!, tenures[i]!]
      if (!had.includes(polity) && has.includes(polity)) count(before, counterpart(had, has, polity), cell.km2)
      if (had.includes(polity) && !has.includes(polity)) count(after, counterpart(has, had, polity), cell.km2)
    }
  })
  const ranked = (heirs: Map<PolityIndex, number>) =>
    [...heirs].map(([heir, km2]) => ({ polity: heir, km2 })).sort((a, b) => b.km2 - a.km2)
  return { before: ranked(before), after: ranked(after) }
}

/** The polity of the other chain at the level at which `polity` stands in its own, counted from the top. */
function counterpart(other: readonly PolityIndex[], own: readonly PolityIndex[], polity: PolityIndex): PolityIndex {
  const level = own.length - own.indexOf(polity)
  return other.at(-level) ?? other[0]!
}
