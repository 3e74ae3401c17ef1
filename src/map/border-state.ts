import type { AtlasData, Certainty, StandingIndex } from '../core/atlas-data'
import { borderRanks, type BorderRank } from '../core/borders'
import type { StandingPaint } from '../core/palette'

/** The pens that borders are drawn with, a style layer each. */
export const PENS = ['solid', 'dash', 'dot', 'control'] as const
export type Pen = (typeof PENS)[number]

/**
 * How a border is drawn, as the feature-state of its arc: for each pen a factor on its width (0: not this pen), a blur in px,
 * and the colours of the bands on both sides. One frozen object for each distinct look, compared by identity.
 */
export type BorderState = Readonly<Record<Pen, number> & { blur: number; left: string; right: string }>

/** Dashes are drawn in proportion to the width: those of a province come out finer than those of a constituent part. */
const RANK_PEN: Record<Exclude<BorderRank, 'none'>, { pen: Pen; width: number }> = {
  international: { pen: 'solid', width: 1 },
  control: { pen: 'control', width: 1 },
  constituent: { pen: 'dash', width: 1 },
  province: { pen: 'dash', width: 0.65 },
}
const NO_BAND = '#00000000'
const NONE: BorderState = Object.freeze({
  solid: 0,
  dash: 0,
  dot: 0,
  control: 0,
  blur: 0,
  left: NO_BAND,
  right: NO_BAND,
})

/** Gives the state of the border between two standings along a cut (-1: none, hence surveyed). */
export type BorderLook = (left: StandingIndex, right: StandingIndex, cut: number) => BorderState

/**
 * Returns the look of borders; its answers are kept, so that two arcs that look alike share one object.
 */
export function borderStates(atlas: AtlasData, paint: (standing: StandingIndex) => StandingPaint): BorderLook {
  const rankOf = borderRanks(atlas)
  const known = new Map<number, BorderState>()
  const size = atlas.standings.length
  return (left, right, cut) => {
    const rank = rankOf(left, right)
    if (rank === 'none') return NONE
    const key = (left * size + right) * (atlas.cuts.length + 1) + cut + 1
    let state = known.get(key)
    if (!state) {
      const { certainty, accuracyKm } = cut < 0 ? SURVEYED : atlas.cuts[cut]!
      state = Object.freeze({
        ...NONE,
        ...penOf(rank, certainty, accuracyKm),
        left: bandOf(paint(left), rank),
        right: bandOf(paint(right), rank),
      })
      known.set(key, state)
    }
    return state
  }
}

const SURVEYED = { certainty: 'surveyed', accuracyKm: 0 } as const

/** Beside a line of control the band shows who runs the land, beside a state's border who holds it; lesser lines have none. */
function bandOf({ band, power }: StandingPaint, rank: BorderRank): string {
  return rank === 'control' ? (power?.colour ?? band) : rank === 'international' ? band : NO_BAND
}

function penOf(rank: Exclude<BorderRank, 'none'>, certainty: Certainty, accuracyKm: number): Partial<BorderState> {
  const { pen, width } = RANK_PEN[rank]
  switch (certainty) {
    case 'surveyed':
      return { [pen]: width }
    case 'approximate': {
      const soft = Math.min(accuracyKm, 20) / 20
      return { [pen]: width * (1.15 + 0.9 * soft), blur: 0.6 + 1.6 * soft }
    }
    case 'disputed':
      return { dot: rank === 'international' ? 1.2 : 0.9 }
    case 'unknown':
      return { dot: rank === 'international' ? 0.75 : 0.6 }
  }
}
