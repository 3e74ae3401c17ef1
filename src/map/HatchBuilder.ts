import type { Topology } from 'topojson-specification'
import type { AtlasData } from '../core/atlas-data'
import { Mosaic, type MosaicTopology } from '../core/mosaic'
import { hatchedCells, hatchFeatures, type HatchCollection } from './geometry/hatch-features'
import { HATCH_TIERS } from './layers/political'
import type { Level } from './LevelsOfDetail'

/** Tiers of hatch lines that the zooms of a level need; one that would fade in just before the next level comes waits for that. */
const TIERS: Record<Level, number> = { 0: 2, 1: 4, 2: HATCH_TIERS }
const SLICE_MS = 6

/** Makes hatch lines for a level of the mosaic in slices between frames; a newer build supersedes one under way. */
export class HatchBuilder {
  readonly #wanted: ReturnType<typeof hatchedCells>
  #turn = 0

  constructor(atlas: AtlasData) {
    this.#wanted = hatchedCells(atlas)
  }

  /** The lines, or null when superseded. */
  async build(mosaic: Topology, level: Level): Promise<HatchCollection | null> {
    const turn = ++this.#turn
    await pause()
    if (turn !== this.#turn) return null
    const collection: HatchCollection = { type: 'FeatureCollection', features: [] }
    let sliceEnd = performance.now() + SLICE_MS
    for (const features of hatchFeatures(new Mosaic(mosaic as never as MosaicTopology), this.#wanted, TIERS[level])) {
      collection.features.push(...features)
      if (performance.now() < sliceEnd) continue
      await pause()
      if (turn !== this.#turn) return null
      sliceEnd = performance.now() + SLICE_MS
    }
    return collection
  }

  cancel() {
    this.#turn++
  }
}

const pause = () => new Promise((resolve) => setTimeout(resolve, 4))
