import './svg-map.css'
import type { Topology } from 'topojson-specification'
import type { Scene } from '../core/scene'
import type { Camera, Selection } from '../core/view'
import type { AtlasMapOptions } from './AtlasMap'
import { FLIGHT_MS, keepInFrame } from './camera'
import { between, cameraAt, panned, zoomedAt, type Target } from './camera-moves'
import { levelFor, LevelsOfDetail, type Level } from './LevelsOfDetail'
import { registerMapFonts } from './page-fonts'
import { coveredParts } from './covered-parts'
import { Drawing } from './static/Drawing'
import { projectionOf } from './static/projection'
import { wordsFor } from './static/words'
import { listen } from './svg-gestures'
import { SvgChange } from './SvgChange'
import { SvgSheet } from './SvgSheet'
import { WaterLevels } from './WaterLevels'

/** Pixels drawn beyond the edge of the window, into which the camera can move without drawing. */
const MARGIN = 160
/** How long the camera must rest before the map is drawn for it, and how often it is drawn while it runs off the sheet, ms. */
const RESTS_AFTER_MS = 140
const DRAWN_EVERY_MS = 300
/** How long the map must rest before it is put in words. */
const WORDS_AFTER_MS = 500

/** The map where there is no WebGL: the same scenes drawn as SVG, with the duties of AtlasMap. */
export class SvgMap {
  readonly #options: AtlasMapOptions
  readonly #sheet: SvgSheet
  readonly #drawing: Drawing
  readonly #change: SvgChange
  readonly #levels: LevelsOfDetail
  readonly #waterLevels: WaterLevels
  readonly #mosaics: (Topology | undefined)[] = []
  readonly #resized: ResizeObserver
  readonly #deaf: () => void
  #water: readonly Topology[] = []
  #scene: Scene
  #camera: Camera
  #frame = 0
  #flight = 0
  #drawnAt = 0
  #rest: ReturnType<typeof setTimeout> | undefined
  #words: ReturnType<typeof setTimeout> | undefined
  #isReady = false

  constructor(container: HTMLElement, options: AtlasMapOptions) {
    registerMapFonts()
    this.#options = options
    this.#scene = options.scene
    this.#camera = keepInFrame(options.camera)
    this.#sheet = new SvgSheet(container)
    this.#drawing = new Drawing(options.atlas, { ids: options.onPick !== undefined, prefix: 'map-' })
    this.#change = new SvgChange(this.#sheet)
    this.#levels = new LevelsOfDetail(options.mosaic, (mosaic, level) => this.#swapIn(mosaic, level), this.#failed)
    this.#waterLevels = new WaterLevels(options.water, (levels) => this.#showWater(levels), this.#failed)
    this.#deaf = listen(
      this.#sheet.element,
      {
        pan: (dx, dy) => this.#move(panned(this.#camera, dx, dy, this.#sheet.size)),
        zoom: (levels, at) => this.#move(zoomedAt(this.#camera, levels, at ?? this.#middle(), this.#sheet.size)),
        press: (x, y) => this.#press(x, y),
      },
      !options.still,
    )
    this.#resized = new ResizeObserver(() => this.resize())
    this.#resized.observe(this.#sheet.element)
    this.#wantDetail()
  }

  /** Draws a scene at the next frame; of several scenes within a frame only the latest is drawn. */
  show(scene: Scene) {
    this.#scene = scene
    this.#wantFrame()
  }

  /** Moves the camera to a place, or so that a box (west, south, east, north) fills the screen; at once where `ms` is 0. */
  flyTo(target: Target, ms = FLIGHT_MS) {
    cancelAnimationFrame(this.#flight)
    const [from, to] = [this.#camera, cameraAt(target, this.#camera, this.#sheet.size)]
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches
    if (calm || ms === 0) {
      this.#camera = to
      this.#arrive()
      return
    }
    const start = performance.now()
    const step = (now: number) => {
      const share = Math.min(Math.max((now - start) / ms, 0), 1)
      this.#shift(between(from, to, share * share * (3 - 2 * share)))
      if (share < 1) this.#flight = requestAnimationFrame(step)
    }
    this.#flight = requestAnimationFrame(step)
  }

  /** Zooms in (positive) or out by some levels. */
  zoomBy(levels: number) {
    this.flyTo({ zoom: this.#camera.zoom + levels }, 250)
  }

  /** Tells the map that its container has another size. */
  resize() {
    this.#wantFrame()
  }

  /** Resolves when all that was asked for is drawn: for pictures, tests and measurements. */
  async whenDrawn(): Promise<void> {
    await document.fonts.ready
    return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())))
  }

  destroy() {
    cancelAnimationFrame(this.#frame)
    cancelAnimationFrame(this.#flight)
    clearTimeout(this.#rest)
    clearTimeout(this.#words)
    this.#change.stop()
    this.#resized.disconnect()
    this.#deaf()
    this.#sheet.remove()
  }

  readonly #failed = (error: unknown) => this.#options.onError?.(error)
  readonly #middle = (): [number, number] => [this.#sheet.size.width / 2, this.#sheet.size.height / 2]

  #swapIn(mosaic: Topology, level: Level) {
    this.#mosaics[level] = mosaic
    this.#wantFrame()
  }

  #showWater(levels: readonly Topology[]) {
    this.#water = levels
    this.#wantFrame()
  }

  #wantDetail() {
    this.#levels.want(this.#camera.zoom)
    this.#waterLevels.want(this.#camera.zoom)
  }

  /** A hand moves the camera: a flight under way ends. */
  #move(camera: Camera) {
    cancelAnimationFrame(this.#flight)
    this.#shift(camera)
  }

  /** Shifts the picture for another camera; it is drawn anew when the camera rests, or sees too much of nothing. */
  #shift(camera: Camera) {
    this.#camera = camera
    const isCovered = this.#sheet.shift(camera)
    if (!isCovered && performance.now() - this.#drawnAt > DRAWN_EVERY_MS) this.#wantFrame()
    clearTimeout(this.#rest)
    this.#rest = setTimeout(() => this.#arrive(), RESTS_AFTER_MS)
  }

  #arrive() {
    clearTimeout(this.#rest)
    this.#wantFrame()
    this.#wantDetail()
    this.#options.onMoved?.(this.#camera)
  }

  #wantFrame() {
    this.#frame ||= requestAnimationFrame(() => this.#draw())
  }

  #draw() {
    this.#frame = 0
    const { zoom } = this.#camera
    // The level of the zoom or, until that is there, the finest coarser one, or whichever there is.
    const wanted = levelFor(zoom)
    const mosaic = this.#mosaics.slice(0, wanted + 1).findLast(Boolean) ?? this.#mosaics.find(Boolean)
    const { width, height } = this.#sheet.size
    if (!mosaic || width === 0 || height === 0) return
    const picture = {
      scene: this.#scene,
      camera: this.#camera,
      width,
      height,
      mosaic,
      water: this.#water,
      margin: MARGIN,
      reserved: coveredParts(this.#sheet.element),
    }
    this.#sheet.show(this.#drawing.draw(picture), picture)
    this.#drawnAt = performance.now()
    this.#change.show(picture)
    clearTimeout(this.#words)
    this.#words = setTimeout(() => this.#sheet.name(wordsFor(this.#options.atlas, picture)), WORDS_AFTER_MS)
    if (this.#isReady) return
    this.#isReady = true
    this.#sheet.name(wordsFor(this.#options.atlas, picture))
    requestAnimationFrame(() => this.#options.onReady?.())
  }

  #press(x: number, y: number) {
    const { onPick } = this.#options
    if (!onPick) return
    const [kind, id] = this.#sheet.pickAt(x, y)?.split(':') ?? []
    if (id !== undefined) return onPick({ kind, id } as Selection)
    const { width, height } = this.#sheet.size
    const [lng, lat] = projectionOf(this.#camera, width, height).degrees(x, y)
    onPick({ kind: 'point', lng, lat })
  }
}
