import type { Topology } from 'topojson-specification'
import type { AtlasData } from '../core/atlas-data'
import type { Scene } from '../core/scene'
import type { Camera } from '../core/view'
import { coveredParts } from './covered-parts'
import type { Naming } from './naming/Naming'
import type { SceneSources } from './SceneSources'

/** What stands on the map. */
interface Shown {
  scene: Scene
  mosaic: Topology
  camera: Camera
}

/** How long day and camera must rest before what is seen is named, ms. */
const AFTER_MS = 140

/** Names what is seen once day and camera rest, or now and then while the map is dragged: never with every date. */
export class NamesInSight {
  readonly #atlas: AtlasData
  readonly #container: HTMLElement
  readonly #sources: SceneSources
  readonly #shown: () => Shown | null
  readonly #failed: (error: unknown) => void
  #naming: Naming | null = null
  #timer: ReturnType<typeof setTimeout> | undefined

  /** `shown` is asked when the names are due; null then means that there is no map any more. */
  constructor(
    atlas: AtlasData,
    container: HTMLElement,
    sources: SceneSources,
    shown: () => Shown | null,
    failed: (error: unknown) => void,
  ) {
    this.#atlas = atlas
    this.#container = container
    this.#sources = sources
    this.#shown = shown
    this.#failed = failed
  }

  want(isDragged = false) {
    if (isDragged && this.#timer !== undefined) return
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => this.#name().catch(this.#failed), AFTER_MS)
  }

  stop() {
    clearTimeout(this.#timer)
  }

  async #name() {
    this.#timer = undefined
    this.#naming ??= new (await import('./naming/Naming')).Naming(this.#atlas)
    const { clientWidth: width, clientHeight: height } = this.#container
    const shown = this.#shown()
    if (!shown || width * height === 0) return
    const { scene, mosaic, camera } = shown
    const { fitted } = this.#sources
    const covered = coveredParts(this.#container)
    this.#sources.fit(this.#naming.names(scene, mosaic, { camera, width, height }, fitted, covered), scene)
  }
}
