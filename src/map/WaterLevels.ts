import type { GeoJSON } from 'geojson'
import { feature } from 'topojson-client'
import type { Topology } from 'topojson-specification'
import { waterNameFeatures } from './geometry/water-name-features'
import { ALL_WATER_ZOOM } from './LevelsOfDetail'

/** Loads the main rivers and great lakes, and all of them once the zoom asks for it; a failed load is tried again at the next zoom. */
export class WaterLevels {
  #allWanted = false
  readonly #load: (level: 0 | 1) => Promise<Topology>
  readonly #setData: (source: string, data: GeoJSON) => void
  readonly #failed: (error: unknown) => void

  constructor(
    load: (level: 0 | 1) => Promise<Topology>,
    setData: (source: string, data: GeoJSON) => void,
    failed: (error: unknown) => void,
  ) {
    this.#load = load
    this.#setData = setData
    this.#failed = failed
  }

  /** The main ones, with the names of the seas. */
  start() {
    this.#load(0).then((water) => {
      if (!this.#allWanted) this.#show(water)
      const names = water.objects['names']
      if (names) this.#setData('water-names', waterNameFeatures(water, names))
    }, this.#failed)
  }

  /** Asks for what a zoom shows. */
  want(zoom: number) {
    if (zoom < ALL_WATER_ZOOM || this.#allWanted) return
    this.#allWanted = true
    this.#load(1).then(
      (water) => this.#show(water),
      (error: unknown) => {
        this.#allWanted = false
        this.#failed(error)
      },
    )
  }

  #show(water: Topology) {
    this.#setData('water', feature(water, water.objects['rivers']!))
    this.#setData('lakes', feature(water, water.objects['lakes']!))
  }
}
