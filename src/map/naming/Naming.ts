import type { Topology } from 'topojson-specification'
import type { AtlasData } from '../../core/atlas-data'
import type { Scene } from '../../core/scene'
import { cellGrid, type CellGrid, type Sight } from './cell-grid'
import { nameLands } from './name-lands'
import { PlaneMosaic } from './PlaneMosaic'
import type { Box } from './set-boxes'
import type { SetName } from './set-name'

/** Names what is seen, scene after scene; what lies under the screen is worked out anew only when the camera has moved. */
export class Naming {
  readonly #atlas: AtlasData
  #mosaic: PlaneMosaic | null = null
  #grid: CellGrid | null = null
  #window = ''

  constructor(atlas: AtlasData) {
    this.#atlas = atlas
  }

  /** The names to set in place of those that the map sets by itself; `before` are those that stand there now. */
  names(
    scene: Scene,
    mosaic: Topology,
    sight: Sight,
    before: readonly SetName[],
    reserved: readonly Box[] = [],
  ): SetName[] {
    if (!scene.layers.has('names') && scene.proposals.length === 0) return []
    const { lng, lat, zoom } = sight.camera
    const key = [lng, lat, zoom, sight.width, sight.height].join()
    if (mosaic !== this.#mosaic?.topology) this.#mosaic = new PlaneMosaic(mosaic)
    else if (key === this.#window && this.#grid)
      return nameLands(this.#atlas, scene, this.#grid, sight, before, reserved)
    this.#window = key
    this.#grid = cellGrid(this.#mosaic, sight)
    return nameLands(this.#atlas, scene, this.#grid, sight, before, reserved)
  }
}
