import type { Feature, GeoJSON } from 'geojson'
import type { Topology } from 'topojson-specification'
import type { AtlasData } from '../core/atlas-data'
import type { Scene } from '../core/scene'
import { outlineOf } from './land-outline'

/** The land of an alliance's members as two outlines, of full members and of others; set only when some cell differs. */
export class MemberOutlines {
  readonly #atlas: AtlasData
  readonly #setData: (source: string, data: GeoJSON) => void
  #key = ''
  #mosaic: Topology | null = null

  constructor(atlas: AtlasData, setData: (source: string, data: GeoJSON) => void) {
    this.#atlas = atlas
    this.#setData = setData
  }

  show({ members, standings }: Scene, mosaic: Topology) {
    const cellsOf = (full: boolean) => {
      const polities = new Set(members.filter(({ as }) => (as === 'member') === full).map(({ polity }) => polity))
      const belongs = this.#atlas.standings.map(({ chain }) => chain.some((polity) => polities.has(polity)))
      return [...standings.keys()].filter((cell) => belongs[standings[cell]!])
    }
    const parts = members.length === 0 ? [] : [true, false].map((full) => ({ full, cells: cellsOf(full) }))
    const key = parts.map(({ cells }) => cells.join()).join('|')
    if (key === this.#key && (key === '' || mosaic === this.#mosaic)) return
    this.#key = key
    this.#mosaic = mosaic
    const features = parts
      .filter(({ cells }) => cells.length > 0)
      .map(({ full, cells }): Feature => ({ ...outlineOf(mosaic, cells), properties: { full } }))
    this.#setData('members', { type: 'FeatureCollection', features })
  }
}
