import type { AtlasData } from '../core/atlas-data'
import { standingPaints } from '../core/palette'
import { borderStates, cutStyle, PENS, type BorderState, type Pen } from './border-state'

/**
 * What an arc is drawn with on any day of the span: its pens, whether it has bands, and the style of its cut.
 * Null for an arc that is never drawn.
 */
export type BorderUse = (Partial<Record<Pen | 'band', 1>> & { width: number; blur: number }) | null

/**
 * The uses of every inner border, in the order of AtlasData.borders: a style layer then holds only the arcs that it ever
 * draws, and a change of date costs nothing in the others.
 */
export function borderUses(atlas: AtlasData): BorderUse[] {
  const look = borderStates(atlas, standingPaints(atlas, 'light'))
  const uses: BorderUse[] = []
  const { borders, cells } = atlas
  for (let row = 0; row < borders.length; row += 4) {
    const states = new Set<BorderState>()
    const pairs = standingPairs(cells[borders[row + 1]!]!.timeline, cells[borders[row + 2]!]!.timeline)
    for (const [left, right] of pairs) states.add(look(left, right, borders[row + 3]!))
    uses.push(useOf(states, cutStyle(atlas.cuts[borders[row + 3]!])))
  }
  return uses
}

function useOf(states: Set<BorderState>, style: { width: number; blur: number }): BorderUse {
  const use: BorderUse = { ...style }
  let drawn = false
  for (const state of states)
    for (const pen of PENS)
      if (state[pen] > 0) {
        use[pen] = 1
        if (state.left.length === OPAQUE.length) use.band = 1
        drawn = true
      }
  return drawn ? use : null
}

/** A band that is drawn has a plain colour, one that is not has an alpha of 0 behind it. */
const OPAQUE = '#rrggbb'

/** The pairs of standings that two cells have at the same time, walking both timelines (day, standing, act, …) at once. */
function* standingPairs(left: readonly number[], right: readonly number[]): Generator<[number, number]> {
  let [i, j] = [0, 0]
  for (;;) {
    yield [left[i + 1]!, right[j + 1]!]
    const [nextLeft, nextRight] = [left[i + 3] ?? Infinity, right[j + 3] ?? Infinity]
    if (nextLeft === Infinity && nextRight === Infinity) return
    if (nextLeft <= nextRight) i += 3
    if (nextRight <= nextLeft) j += 3
  }
}
