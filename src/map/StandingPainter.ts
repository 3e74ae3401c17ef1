import type { AtlasData } from '../core/atlas-data'
import { standingPaints, type HatchPaint, type Shade, type StandingPaint } from '../core/palette'
import { borderChange, borderStates, NO_BORDER, type BorderLook, type BorderState } from './border-state'
import { HATCH_DIRECTIONS, type HatchDirection } from './geometry/hatch'

/** Sets the feature-state of one feature of a source; MapLibre's, or a recorder in tests. */
export type SetState = (source: 'cells' | 'borders' | 'hatch', id: number, state: object) => void

export const HATCH_WIDTH = { fine: 0.7, thin: 0.8, bold: 2 } as const
const NO_HATCH = { colour: '#000000', width: 0 }

/** The id of the hatch lines of a cell in one direction. */
export const hatchId = (cell: number, direction: HatchDirection) => cell * 4 + HATCH_DIRECTIONS.indexOf(direction) + 1

/**
 * Shows standings by feature-state: only cells and arcs that differ from what is shown are touched. What is shown first is told
 * by the features themselves (`fillOf`, `borderOf`), for a state on each of them would cost a long task when they are tiled.
 */
export class StandingPainter {
  readonly #atlas: AtlasData
  readonly #setState: SetState
  readonly #arcsOfCell: number[][]
  /** The look of each border, by its row in AtlasData.borders. */
  readonly #shownArcs: BorderState[]
  #hatched = new Set<number>()
  #isFirst = true
  #theme: Shade | null = null
  #claims = true
  #paint!: (standing: number) => StandingPaint
  #border!: BorderLook
  #shown: Uint16Array | null = null

  constructor(atlas: AtlasData, setState: SetState) {
    this.#atlas = atlas
    this.#setState = setState
    this.#arcsOfCell = atlas.cells.map(() => [])
    const { borders } = atlas
    this.#shownArcs = Array.from({ length: borders.length / 4 }, () => NO_BORDER)
    for (let row = 0; row < borders.length; row += 4) {
      this.#arcsOfCell[borders[row + 1]!]!.push(row)
      this.#arcsOfCell[borders[row + 2]!]!.push(row)
    }
  }

  /** Paints the standings (by cell index) in the colours of the theme, with or without claims; returns how many looks changed. */
  show(standings: Readonly<Uint16Array>, theme: Shade, claims: boolean): number {
    if (theme !== this.#theme || claims !== this.#claims) this.#restart(theme, claims)
    const rows = new Set<number>()
    let changes = 0
    for (let cell = 0; cell < standings.length; cell++) {
      const standing = standings[cell]!
      if (this.#shown && standing === this.#shown[cell]) continue
      const before = this.#shown ? this.#paint(this.#shown[cell]!) : null
      changes += this.#paintCell(cell, this.#paint(standing), before)
      for (const row of this.#arcsOfCell[cell]!) rows.add(row)
    }
    this.#shown = standings.slice()
    for (const row of rows) changes += this.#paintArc(row / 4)
    this.#isFirst = false
    return changes
  }

  /** The fill of a cell as it is shown. */
  fillOf(cell: number): string {
    return this.#paint(this.#shown![cell]!).fill
  }

  /** The look of the border in a row of AtlasData.borders as it is shown. */
  borderOf(row: number): BorderState {
    return this.#shownArcs[row]!
  }

  /** Names the hatch lines that exist from now on and paints them. */
  addHatches(ids: Set<number>) {
    this.#hatched = ids
    this.#shown?.forEach((standing, cell) => this.#paintHatches(cell, this.#paint(standing), null))
  }

  #restart(theme: Shade, claims: boolean) {
    this.#theme = theme
    this.#claims = claims
    const paint = standingPaints(this.#atlas, theme)
    this.#paint = claims ? paint : (standing) => ({ ...paint(standing), claim: null })
    this.#border = borderStates(this.#atlas, this.#paint)
    this.#shown = null
  }

  #paintCell(cell: number, paint: StandingPaint, before: StandingPaint | null): number {
    let changes = 0
    if (paint.fill !== before?.fill) {
      if (!this.#isFirst) this.#setState('cells', cell + 1, { fill: paint.fill })
      changes++
    }
    return changes + this.#paintHatches(cell, paint, before)
  }

  #paintHatches(cell: number, paint: StandingPaint, before: StandingPaint | null): number {
    let changes = 0
    for (const direction of HATCH_DIRECTIONS) {
      const id = hatchId(cell, direction)
      const hatch = hatchOf(paint, direction)
      if (!this.#hatched.has(id) || (before && sameHatch(hatch, hatchOf(before, direction)))) continue
      this.#setState('hatch', id, hatch ? { colour: hatch.colour, width: HATCH_WIDTH[hatch.weight] } : NO_HATCH)
      changes++
    }
    return changes
  }

  #paintArc(row: number): number {
    const { borders } = this.#atlas
    const at = row * 4
    const [left, right] = [this.#shown![borders[at + 1]!]!, this.#shown![borders[at + 2]!]!]
    const state = this.#border(left, right, borders[at + 3]!)
    const before = this.#shownArcs[row]!
    if (state === before) return 0
    this.#shownArcs[row] = state
    if (!this.#isFirst) this.#setState('borders', borders[at]! + 1, borderChange(before, state))
    return 1
  }
}

/** The hatch of a paint in one direction. */
export function hatchOf(paint: StandingPaint, direction: HatchDirection): HatchPaint | null {
  return direction === 'rising' ? paint.power : direction === 'falling' ? paint.claim : paint.frontier
}

const sameHatch = (a: HatchPaint | null, b: HatchPaint | null) => a?.colour === b?.colour && a?.weight === b?.weight
