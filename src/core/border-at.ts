/** The border near a point on a day: between whom, since when and by which act, how sure, and who disputes it. */
import type { Atlas } from './atlas'
import type { ActIndex, CellIndex, CutData, PolityIndex, StandingData } from './atlas-data'
import { borderRank, differenceLevel, type BorderRank } from './borders'
import type { Mosaic } from './mosaic'
import type { Day } from './time'

export interface BorderStory {
  rank: Exclude<BorderRank, 'none'>
  /** Those whom the border parts, at the level at which they part. */
  parties: [PolityIndex, PolityIndex]
  /** Who runs the land on the side of each, where that is another state. */
  powers: [PolityIndex | null, PolityIndex | null]
  /** Since when it has parted them without a break, and by which act. */
  from: Day
  act: ActIndex
  /** The line it follows, or null where it runs along an administrative border of today. */
  cut: CutData | null
  /** Who claims land on either side of it. */
  claims: PolityIndex[]
}

/** The row of AtlasData.borders whose arc is nearest to a point among those that are a border on the day, or null when none is within `km`. */
export function nearestBorder(
  atlas: Atlas,
  mosaic: Mosaic,
  day: Day,
  [lng, lat]: readonly [number, number],
  km: number,
): number | null {
  const near = new Set(mosaic.cellsAround(lng, lat, km))
  const { borders } = atlas.data
  let best: number | null = null
  let least = km
  for (let row = 0; row < borders.length; row += 4) {
    const [arc, left, right] = [borders[row]!, borders[row + 1]!, borders[row + 2]!]
    if (!near.has(left) || !near.has(right)) continue
    if (borderRank(atlas.data, atlas.standingAt(left, day), atlas.standingAt(right, day)) === 'none') continue
    const distance = mosaic.kmToArc(lng, lat, arc)
    if (distance <= least) [best, least] = [row, distance]
  }
  return best
}

/** What is known of the border of a row of AtlasData.borders on a day, or null when there is none. */
export function borderStory(atlas: Atlas, row: number, day: Day): BorderStory | null {
  const [, left, right, cut] = atlas.data.borders.slice(row, row + 4) as [number, CellIndex, CellIndex, number]
  const now = sidesOn(atlas, left, right, day)
  if (!now) return null
  const days = [...atlas.tenuresOf(left), ...atlas.tenuresOf(right)].map(({ from }) => from)
  const before = [...new Set(days)].filter((from) => from <= day).sort((a, b) => b - a)
  let from = before[0]!
  for (const earlier of before.slice(1)) {
    const then = sidesOn(atlas, left, right, earlier)
    if (then?.rank !== now.rank || then.parties.join() !== now.parties.join()) break
    from = earlier
  }
  const tenures = [atlas.tenureAt(left, from), atlas.tenureAt(right, from)]
  const { act } = tenures.find((tenure) => tenure.from === from)!
  const claims = [left, right].flatMap((cell) => atlas.standing(atlas.standingAt(cell, day)).claims)
  return { ...now, from, act, cut: atlas.data.cuts[cut] ?? null, claims: [...new Set(claims)] }
}

function sidesOn(
  atlas: Atlas,
  left: CellIndex,
  right: CellIndex,
  day: Day,
): Pick<BorderStory, 'rank' | 'parties' | 'powers'> | null {
  const [a, b] = [atlas.standingAt(left, day), atlas.standingAt(right, day)]
  const rank = borderRank(atlas.data, a, b)
  if (rank === 'none') return null
  const chainOf = ({ chain, control }: StandingData) => (rank === 'control' ? control : chain)
  const [one, other] = [chainOf(atlas.standing(a)), chainOf(atlas.standing(b))]
  const level = differenceLevel(one, other) ?? 0
  const party = (chain: PolityIndex[]) => chain.at(-1 - level) ?? chain[0]!
  const power = ({ chain, control }: StandingData) =>
    rank === 'control' || control.at(-1) === chain.at(-1) ? null : control.at(-1)!
  return {
    rank,
    parties: [party(one), party(other)],
    powers: [power(atlas.standing(a)), power(atlas.standing(b))],
  }
}
