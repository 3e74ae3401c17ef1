import type { AtlasData, CutData, StandingIndex } from '../core/atlas-data'
import { borderRanks, type BorderRank } from '../core/borders'
import type { StandingPaint } from '../core/palette'

/** The pens that borders are drawn with, a style layer each. */
export const PENS = ['solid', 'dash', 'fine', 'dot', 'control'] as const
export type Pen = (typeof PENS)[number]

/**
 * How a border is drawn on a day, as the feature-state of its arc: for each pen whether it draws (1 or 0), and the colours of
 * the bands on both sides. What follows from the cut (width, blur) is no state: see `cutStyle`. One frozen object for each
 * distinct look, compared by identity.
 */
export type BorderState = Readonly<Record<Pen, number> & { left: string; right: string }>

/** Gives the state of the border between two standings along a cut (-1: none, hence surveyed). */
export type BorderLook = (left: StandingIndex, right: StandingIndex, cut: number) => BorderState

const RANK_PEN: Record<Exclude<BorderRank, 'none'>, Pen> = {
  international: 'solid',
  control: 'control',
  constituent: 'dash',
  province: 'fine',
}
const NO_BAND = '#00000000'
/** The pen that draws a border; undefined where none runs. */
export const penOf = (state: BorderState): Pen | undefined => PENS.find((pen) => state[pen] > 0)

/** Where no border runs. */
export const NO_BORDER: BorderState = Object.freeze({
  solid: 0,
  dash: 0,
  fine: 0,
  dot: 0,
  control: 0,
  left: NO_BAND,
  right: NO_BAND,
})

/** Returns the look of borders; its answers are kept, so that two arcs that look alike share one object. */
export function borderStates(atlas: AtlasData, paint: (standing: StandingIndex) => StandingPaint): BorderLook {
  const rankOf = borderRanks(atlas)
  const known = new Map<number, BorderState>()
  const size = atlas.standings.length
  return (left, right, cut) => {
    const rank = rankOf(left, right)
    if (rank === 'none') return NO_BORDER
    const dotted = isDotted(atlas.cuts[cut])
    const key = (left * size + right) * 2 + Number(dotted)
    let state = known.get(key)
    if (!state) {
      state = Object.freeze({
        ...NO_BORDER,
        [dotted ? 'dot' : RANK_PEN[rank]]: 1,
        left: bandOf(paint(left), rank),
        right: bandOf(paint(right), rank),
      })
      known.set(key, state)
    }
    return state
  }
}

const changes = new WeakMap<BorderState, WeakMap<BorderState, Partial<BorderState>>>()

/** What of a border's look differs from the one before: MapLibre copies each property it is given, three times over. */
export function borderChange(before: BorderState, after: BorderState): Partial<BorderState> {
  let fromBefore = changes.get(before)
  if (!fromBefore) changes.set(before, (fromBefore = new WeakMap()))
  let change = fromBefore.get(after)
  if (!change) {
    const differing = Object.entries(after).filter(([key, value]) => value !== before[key as keyof BorderState])
    fromBefore.set(after, (change = Object.freeze(Object.fromEntries(differing))))
  }
  return change
}

/** Factor on the width of borders along a cut, and the share of it that is blurred: the more km in doubt, the wider and softer. */
export function cutStyle(cut: CutData | undefined): { width: number; blur: number } {
  if (cut?.certainty === 'unknown') return { width: 0.7, blur: 0.6 }
  if (cut?.certainty !== 'approximate') return { width: 1, blur: 0 }
  const soft = Math.min(cut.accuracyKm, 20) / 20
  return { width: 1.2 + 0.9 * soft, blur: 0.4 + 0.5 * soft }
}

const isDotted = (cut: CutData | undefined) => cut?.certainty === 'disputed' || cut?.certainty === 'unknown'

/** Beside a line of control the band shows who runs the land, beside a state's border who holds it; lesser lines have none. */
export function bandOf({ band, power }: StandingPaint, rank: BorderRank): string {
  return rank === 'control' ? (power?.colour ?? band) : rank === 'international' ? band : NO_BAND
}
