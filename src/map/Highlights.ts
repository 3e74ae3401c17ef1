import type { GeoJSON } from 'geojson'
import type { Topology } from 'topojson-specification'
import type { Scene } from '../core/scene'
import { outlineOf } from './land-outline'
import { OUTLINE_KINDS } from './layers/outlined'

/** The land that a view points out, a shape a land; set only when its cells or the level of detail differ. */
export class Highlights {
  readonly #setData: (source: string, data: GeoJSON) => void
  #outlined: Scene['outlined'] = []
  #mosaic: Topology | null = null

  constructor(setData: (source: string, data: GeoJSON) => void) {
    this.#setData = setData
  }

  show({ outlined }: Scene, mosaic: Topology) {
    const isSame = outlined === this.#outlined && mosaic === this.#mosaic
    if (isSame || (outlined.length === 0 && this.#outlined.length === 0)) return
    this.#outlined = outlined
    this.#mosaic = mosaic
    const features = outlined.map((cells, index) => ({
      ...outlineOf(mosaic, cells),
      properties: { kind: index % OUTLINE_KINDS },
    }))
    this.#setData('outlined', { type: 'FeatureCollection', features })
  }
}
