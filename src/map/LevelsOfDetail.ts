import type { Topology } from 'topojson-specification'

export type Level = 0 | 1 | 2
/** Zoom from which a level of the mosaic is wanted. */
const FROM_ZOOM = [0, 5.5, 7.5] as const
/** Zoom from which all rivers and lakes are wanted. */
export const ALL_WATER_ZOOM = 5.2

/** The level of the mosaic for a zoom. */
export const levelFor = (zoom: number) => FROM_ZOOM.findLastIndex((from) => zoom >= from) as Level

/** Loads finer levels of the mosaic once the zoom asks for them; a failed load is tried again at the next zoom. */
export class LevelsOfDetail {
  #shown = -1
  #loading = -1
  readonly #load: (level: Level) => Promise<Topology>
  readonly #swapIn: (mosaic: Topology, level: Level) => void
  readonly #failed: (error: unknown) => void

  constructor(
    load: (level: Level) => Promise<Topology>,
    swapIn: (mosaic: Topology, level: Level) => void,
    failed: (error: unknown) => void,
  ) {
    this.#load = load
    this.#swapIn = swapIn
    this.#failed = failed
  }

  /** Asks for the level of a zoom; a level that is finer than needed stays. */
  want(zoom: number) {
    const level = levelFor(zoom)
    // Before anything is drawn the coarse level comes first, whatever the zoom: it is the quickest.
    const next = this.#shown < 0 ? 0 : level
    if (next <= Math.max(this.#shown, this.#loading)) return
    this.#loading = next
    this.#load(next).then(
      (mosaic) => {
        if (next <= this.#shown) return
        this.#shown = next
        this.#swapIn(mosaic, next)
        if (level > next) this.want(zoom)
      },
      (error: unknown) => {
        this.#loading = this.#shown
        this.#failed(error)
      },
    )
  }
}
