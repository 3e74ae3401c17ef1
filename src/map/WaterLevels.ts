import type { Topology } from 'topojson-specification'
import { ALL_WATER_ZOOM } from './LevelsOfDetail'

/** Loads the main rivers and great lakes, and all of them once the zoom asks for it; a failed load is tried again at the next zoom. */
export class WaterLevels {
  readonly #asked = new Set<0 | 1>()
  readonly #levels: (Topology | undefined)[] = []
  readonly #load: (level: 0 | 1) => Promise<Topology>
  readonly #came: (levels: readonly Topology[]) => void
  readonly #failed: (error: unknown) => void

  /** `came` hears of all levels at hand, coarse first, whenever one has come. */
  constructor(
    load: (level: 0 | 1) => Promise<Topology>,
    came: (levels: readonly Topology[]) => void,
    failed: (error: unknown) => void,
  ) {
    this.#load = load
    this.#came = came
    this.#failed = failed
  }

  /** Asks for what a zoom shows. */
  want(zoom: number) {
    this.#ask(0)
    if (zoom >= ALL_WATER_ZOOM) this.#ask(1)
  }

  #ask(level: 0 | 1) {
    if (this.#asked.has(level)) return
    this.#asked.add(level)
    this.#load(level).then(
      (water) => {
        this.#levels[level] = water
        this.#came(this.#levels.filter((one) => one !== undefined))
      },
      (error: unknown) => {
        this.#asked.delete(level)
        this.#failed(error)
      },
    )
  }
}
