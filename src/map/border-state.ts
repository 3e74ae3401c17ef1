import type { AtlasData, Certainty, StandingIndex } from '../core/atlas-data'
import { borderRanks, type BorderRank } from '../core/borders'
import type { StandingPaint } from '../core/palette'

/** How a border is drawn, as the feature-state of its arc. One frozen object for each distinct look, compared by identity. */
export interface BorderState {
  /** Pen: 0 none, 1 solid, 2 dash-dot, 3 dashes, 4 dots, 5 line of control, 6 faint dots. */
  pen: number
  /** Factor on the width of the pen. */
  width: number
  /** Blur in px. */
  blur: number
  /** Factor on the width of the bands: 1 between states, less between parts, 0 for none. */
  band: number
  left: string
  right: string
}

const RANK_PEN: Record<BorderRank, { pen: number; width: number; band: number }> = {
  international: { pen: 1, width: 1, band: 1 },
  control: { pen: 5, width: 1, band: 0.7 },
  constituent: { pen: 2, width: 1, band: 0.3 },
  province: { pen: 3, width: 1, band: 0 },
  none: { pen: 0, width: 0, band: 0 },
}
const NONE: BorderState = Object.freeze({ pen: 0, width: 0, blur: 0, band: 0, left: '#000000', right: '#000000' })

/**
 * Returns the function that gives the state of the border between two standings along a cut (-1: none, hence surveyed);
 * its answers are kept, so that two arcs that look alike share one object.
 */
export function borderStates(
  atlas: AtlasData,
  paint: (standing: StandingIndex) => StandingPaint,
): (left: StandingIndex, right: StandingIndex, cut: number) => BorderState {
  const rankOf = borderRanks(atlas)
  const known = new Map<number, BorderState>()
  const size = atlas.standings.length
  return (left, right, cut) => {
    const rank = rankOf(left, right)
    if (rank === 'none') return NONE
    const key = (left * size + right) * (atlas.cuts.length + 1) + cut + 1
    let state = known.get(key)
    if (!state) {
      state = Object.freeze({
        ...penOf(rank, cut < 0 ? 'surveyed' : atlas.cuts[cut]!.certainty, cut < 0 ? 0 : atlas.cuts[cut]!.accuracyKm),
        left: bandOf(paint(left), rank),
        right: bandOf(paint(right), rank),
      })
      known.set(key, state)
    }
    return state
  }
}

/** Beside a line of control the band shows who runs the land, elsewhere who holds it. */
const bandOf = ({ band, power }: StandingPaint, rank: BorderRank) =>
  rank === 'control' ? (power?.colour ?? band) : band

function penOf(rank: BorderRank, certainty: Certainty, accuracyKm: number) {
  const plain = { ...RANK_PEN[rank], blur: 0 }
  if (certainty === 'surveyed') return plain
  if (certainty === 'approximate') {
    const soft = Math.min(accuracyKm, 20) / 20
    return { ...plain, width: plain.width * (1.15 + 0.9 * soft), blur: 0.6 + 1.6 * soft }
  }
  return { ...plain, pen: certainty === 'disputed' ? 4 : 6, width: rank === 'international' ? 1.2 : 0.9 }
}
