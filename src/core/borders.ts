import type { AtlasData, PolityIndex, StandingIndex } from './atlas-data'

/** What kind of line parts two cells; `control` is a line that only power, not law, draws. */
export type BorderRank = 'none' | 'province' | 'constituent' | 'control' | 'international'

/**
 * Returns the function that ranks the border between two standings: the highest level at which their legal chains
 * differ (state: international, the level under it: constituent, below: province), or `control` where the states
 * that run both sides differ but the law sees one state. Answers are kept, and do not depend on the order of sides.
 */
export function borderRanks(atlas: Pick<AtlasData, 'standings'>): (a: StandingIndex, b: StandingIndex) => BorderRank {
  const known = new Map<number, BorderRank>()
  const size = atlas.standings.length
  return (a, b) => {
    if (a === b) return 'none'
    const key = a < b ? a * size + b : b * size + a
    let rank = known.get(key)
    if (rank === undefined) {
      rank = borderRank(atlas, a, b)
      known.set(key, rank)
    }
    return rank
  }
}

/** The rank of the border between two standings; see `borderRanks`, which remembers. */
export function borderRank(
  { standings }: Pick<AtlasData, 'standings'>,
  a: StandingIndex,
  b: StandingIndex,
): BorderRank {
  const one = standings[a]!
  const other = standings[b]!
  const law = differenceLevel(one.chain, other.chain)
  if (law === 0) return 'international'
  const power = differenceLevel(one.control, other.control)
  if (power === 0) return 'control'
  if (law === null) return power === null ? 'none' : 'control'
  return law === 1 ? 'constituent' : 'province'
}

/** Steps below the sovereign at which two chains (innermost first) part, or null when they are the same. */
export function differenceLevel(one: readonly PolityIndex[], other: readonly PolityIndex[]): number | null {
  const depth = Math.max(one.length, other.length)
  for (let level = 0; level < depth; level++) if (one.at(-1 - level) !== other.at(-1 - level)) return level
  return null
}
