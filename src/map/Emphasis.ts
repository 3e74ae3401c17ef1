import type { Map as GlMap } from 'maplibre-gl'
import type { GeoJSON } from 'geojson'
import type { Topology } from 'topojson-specification'
import type { AtlasData } from '../core/atlas-data'
import type { Scene } from '../core/scene'
import { cellsOfPolity, outlineOf } from './land-outline'

/** How long the clock must rest before changed land is marked, and how long the wash and its outline stay, ms. */
export const RESTS_AFTER_MS = 120
const WASH_MS = 300
const OUTLINE_MS = 2000

/** Marks land on the map: what the day changed, for a moment, and what a picked polity holds. */
export class Emphasis {
  readonly #map: GlMap
  readonly #atlas: AtlasData
  readonly #setData: (source: string, data: GeoJSON) => void
  #timer: ReturnType<typeof setTimeout> | undefined
  /** The cells that the outline of the selection goes round, as a key. */
  #outlined = ''

  constructor(map: GlMap, atlas: AtlasData, setData: (source: string, data: GeoJSON) => void) {
    this.#map = map
    this.#atlas = atlas
    this.#setData = setData
  }

  show(scene: Scene, shown: Scene | null, mosaic: Topology) {
    if (scene.highlight !== shown?.highlight) this.#highlight(scene.highlight, mosaic)
    this.#outlineSelection(scene, mosaic)
  }

  stop() {
    clearTimeout(this.#timer)
  }

  /** Once the clock rests, not while days fly past. */
  #highlight(cells: readonly number[], mosaic: Topology) {
    clearTimeout(this.#timer)
    this.#fade(0, 0)
    if (cells.length > 0) this.#timer = setTimeout(() => this.#wash(cells, mosaic), RESTS_AFTER_MS)
  }

  #wash(cells: readonly number[], mosaic: Topology) {
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches
    this.#setData('highlight', outlineOf(mosaic, cells))
    this.#fade(1, calm ? 0 : 0.35)
    this.#timer = setTimeout(() => {
      this.#fade(1, 0)
      this.#timer = setTimeout(() => this.#fade(0, 0), OUTLINE_MS)
    }, WASH_MS)
  }

  #fade(outline: number, wash: number) {
    if (this.#map.getPaintProperty('highlight-outline', 'line-opacity') !== outline)
      this.#map.setPaintProperty('highlight-outline', 'line-opacity', outline)
    if (this.#map.getPaintProperty('highlight-wash', 'fill-opacity') !== wash)
      this.#map.setPaintProperty('highlight-wash', 'fill-opacity', wash)
  }

  /** Nothing is set while nothing is picked or the picked polity keeps its land. */
  #outlineSelection({ selection, standings }: Scene, mosaic: Topology) {
    const cells = selection.kind === 'polity' ? cellsOfPolity(this.#atlas, standings, selection.id) : []
    const key = cells.join()
    if (key === this.#outlined) return
    this.#outlined = key
    this.#setData('selection', outlineOf(mosaic, cells))
  }
}
