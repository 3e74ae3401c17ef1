import type { Feature, FeatureCollection, GeoJSON } from 'geojson'
import type { Topology } from 'topojson-specification'
import type { AtlasData } from '../core/atlas-data'
import { polityHue } from '../core/palette'
import type { Scene } from '../core/scene'
import { INK } from './ink'
import { linesAround, outlineOf } from './land-outline'

/** What was proposed and never held, as outlines: their source is set only when something of them differs. */
export class ProposalOutlines {
  readonly #atlas: AtlasData
  readonly #setData: (source: string, data: GeoJSON) => void
  #mosaic: Topology | null = null

  constructor(atlas: AtlasData, setData: (source: string, data: GeoJSON) => void) {
    this.#atlas = atlas
    this.#setData = setData
  }

  show(scene: Scene, shown: Scene | null, mosaic: Topology) {
    const before = shown?.proposals ?? []
    const isSame =
      mosaic === this.#mosaic &&
      scene.proposals === before &&
      scene.theme === shown?.theme &&
      scene.selection === shown.selection
    if (isSame || (scene.proposals.length === 0 && before.length === 0)) return
    this.#mosaic = mosaic
    this.#setData('proposals', this.#features(scene, mosaic))
  }

  /** For each proposal the land of its areas, and its lines once: where two areas meet, dashes drawn twice would close up. */
  #features({ proposals, theme, selection }: Scene, mosaic: Topology): FeatureCollection {
    const features = proposals.flatMap(({ id, areas }): Feature[] => {
      const picked = selection.kind === 'proposal' && selection.id === id
      const lands = areas.map(({ to, cells }) => ({
        ...outlineOf(mosaic, cells),
        properties: {
          id,
          picked,
          colour: 'polity' in to ? polityHue(this.#atlas, to.polity, theme) : INK[theme].softBorder,
        },
      }))
      const geometry = linesAround(
        mosaic,
        areas.map(({ cells }) => cells),
      )
      return [...lands, { type: 'Feature', properties: { id, picked }, geometry }]
    })
    return { type: 'FeatureCollection', features }
  }
}
