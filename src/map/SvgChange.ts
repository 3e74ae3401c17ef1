import type { Scene } from '../core/scene'
import { RESTS_AFTER_MS } from './Emphasis'
import { INK } from './ink'
import { outlineOf } from './land-outline'
import { emphasisLayers } from './layers/political'
import type { Picture } from './static/Drawing'
import { evaluateNumber } from './static/evaluate'
import { projectionOf } from './static/projection'
import type { SvgSheet } from './SvgSheet'

/** Marks on the drawn map the land that the day changed, for a moment, once the clock rests. */
export class SvgChange {
  readonly #sheet: SvgSheet
  #timer: ReturnType<typeof setTimeout> | undefined
  #highlight: Scene['highlight'] | null = null
  #camera: Picture['camera'] | null = null

  constructor(sheet: SvgSheet) {
    this.#sheet = sheet
  }

  show(picture: Picture) {
    const { scene, camera } = picture
    const isAnother = scene.highlight !== this.#highlight
    if (isAnother || camera !== this.#camera) {
      clearTimeout(this.#timer)
      this.#sheet.point('', '', 0)
    }
    this.#highlight = scene.highlight
    this.#camera = camera
    if (isAnother && scene.highlight.length > 0) this.#timer = setTimeout(() => this.#mark(picture), RESTS_AFTER_MS)
  }

  stop() {
    clearTimeout(this.#timer)
  }

  #mark({ scene, camera, width, height, margin, mosaic }: Picture) {
    const ink = INK[scene.theme]
    const outline = emphasisLayers(ink).find(({ id }) => id === 'highlight-outline')!
    const path = projectionOf(camera, width, height, margin).path(outlineOf(mosaic, scene.highlight).geometry)
    const paint = outline.paint as Record<string, unknown>
    this.#sheet.point(path, ink.accent, evaluateNumber(paint['line-width'], { zoom: camera.zoom, properties: {} }))
  }
}
