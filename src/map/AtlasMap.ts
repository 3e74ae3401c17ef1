import { LngLat, Map as GlMap, type GeoJSONSource, type MapMouseEvent } from 'maplibre-gl'
import './maplibre.css'
import './worker'
import type { GeoJSON } from 'geojson'
import type { Topology } from 'topojson-specification'
import type { AtlasData } from '../core/atlas-data'
import type { Scene } from '../core/scene'
import type { Camera, Selection } from '../core/view'
import { FLIGHT_MS, keepInFrame, LEAST_ZOOM, MOST_ZOOM } from './camera'
import { borderUses, type BorderUse } from './border-uses'
import { Emphasis } from './Emphasis'
import { mosaicFeatures } from './geometry/mosaic-features'
import { waterFeatures } from './geometry/water-features'
import { HatchBuilder } from './HatchBuilder'
import { Highlights } from './Highlights'
import { INK } from './ink'
import { LevelsOfDetail, type Level } from './LevelsOfDetail'
import { MemberOutlines } from './MemberOutlines'
import { drawImages, PIXEL_RATIO } from './marks/draw'
import { markAt, MARK_LAYERS } from './mark-at'
import { NamesInSight } from './NamesInSight'
import { ProposalOutlines } from './ProposalOutlines'
import { restyle, switchLayers } from './restyle'
import { SceneSources } from './SceneSources'
import { StandingPainter } from './StandingPainter'
import { atlasStyle } from './style'
import { WaterLevels } from './WaterLevels'

export interface AtlasMapOptions {
  atlas: AtlasData
  /** Loads a level of the mosaic: object `cells`, geometry i being cell i. */
  mosaic: (level: Level) => Promise<Topology>
  /** Loads a level of water: objects `rivers`, `lakes` and, in level 0, `names`. */
  water: (level: 0 | 1) => Promise<Topology>
  camera: Camera
  /** The scene to start with. */
  scene: Scene
  /** The camera is not moved by hand. */
  still?: boolean
  /** Without it nothing on the map can be picked. */
  onPick?: (selection: Selection) => void
  onMoved?: (camera: Camera) => void
  /** The first picture stands. */
  onReady?: () => void
  onError?: (error: unknown) => void
  /** The graphics card was taken away (sleep, too little memory): this map is over, another can be opened in its place. */
  onLost?: () => void
}

/** The map on the page: draws scenes and reports what the reader does; the only owner of the GL map. */
export class AtlasMap {
  readonly #map: GlMap
  readonly #options: AtlasMapOptions
  readonly #painter: StandingPainter
  readonly #sources: SceneSources
  readonly #names: NamesInSight
  readonly #emphasis: Emphasis
  readonly #proposals: ProposalOutlines
  readonly #members: MemberOutlines
  readonly #highlights: Highlights
  readonly #hatches: HatchBuilder
  readonly #levels: LevelsOfDetail
  readonly #water: WaterLevels
  readonly #borderUses: BorderUse[]
  #mosaic: Topology | null = null
  #scene: Scene
  #shown: Scene | null = null
  #frame = 0
  #hatching: Promise<void> = Promise.resolve()
  #isOver = false

  constructor(container: HTMLElement, options: AtlasMapOptions) {
    const { atlas, camera, scene } = options
    this.#options = options
    this.#scene = scene
    this.#map = new GlMap({
      container,
      style: atlasStyle(INK[scene.theme], scene.language),
      center: [camera.lng, camera.lat],
      zoom: camera.zoom,
      interactive: !options.still,
      minZoom: LEAST_ZOOM,
      maxZoom: MOST_ZOOM,
      maxPitch: 0,
      dragRotate: false,
      pitchWithRotate: false,
      touchPitch: false,
      renderWorldCopies: false,
      attributionControl: false,
      fadeDuration: 0,
      // Bounds would force wide screens closer, and hide the whole frame.
      transformConstrain: ({ lng, lat }, zoom) => {
        const camera = keepInFrame({ lng, lat, zoom: zoom ?? LEAST_ZOOM })
        return { center: new LngLat(camera.lng, camera.lat), zoom: camera.zoom }
      },
      validateStyle: false,
    })
    this.#map.touchZoomRotate.disableRotation()
    this.#map.keyboard.disableRotation()
    const setData = (source: string, data: GeoJSON) => this.#setData(source, data)
    const failed = (error: unknown) => options.onError?.(error)
    this.#painter = new StandingPainter(atlas, (source, id, state) => this.#map.setFeatureState({ source, id }, state))
    this.#sources = new SceneSources(atlas, setData)
    this.#names = new NamesInSight(atlas, container, this.#sources, () => this.#drawn(), failed)
    this.#emphasis = new Emphasis(this.#map, atlas, setData)
    this.#proposals = new ProposalOutlines(atlas, setData)
    this.#members = new MemberOutlines(atlas, setData)
    this.#highlights = new Highlights(setData)
    this.#hatches = new HatchBuilder(atlas)
    this.#borderUses = borderUses(atlas)
    this.#levels = new LevelsOfDetail(options.mosaic, (mosaic, level) => this.#swapIn(mosaic, level), failed)
    this.#water = new WaterLevels(options.water, (levels) => this.#showWater(levels), failed)
    this.#map.once('style.load', () => this.#start())
    this.#map.on('zoom', () => this.#wantDetail())
    this.#map.on('moveend', () => {
      options.onMoved?.(this.#camera())
      this.#names.want()
    })
    this.#map.on('drag', () => this.#names.want(true))
    this.#map.on('click', (event) => this.#pick(event))
    if (options.onPick) {
      this.#map.on('mousemove', MARK_LAYERS, () => (this.#map.getCanvas().style.cursor = 'pointer'))
      this.#map.on('mouseleave', MARK_LAYERS, () => (this.#map.getCanvas().style.cursor = ''))
    }
    this.#map.on('error', ({ error }) => options.onError?.(error))
    this.#map.on('webglcontextlost', () => {
      if (this.#isOver) return
      this.#isOver = true
      options.onLost?.()
    })
  }

  /** Draws a scene at the next frame; of several scenes within a frame only the latest is drawn. */
  show(scene: Scene) {
    this.#scene = scene
    if (this.#mosaic && !this.#isOver) this.#frame ||= requestAnimationFrame(() => this.#draw())
  }

  /** Moves the camera to a place, or so that a box (west, south, east, north) fills the screen; at once where `ms` is 0. */
  flyTo(target: Partial<Camera> | readonly [number, number, number, number], ms = FLIGHT_MS) {
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches
    const animate = { duration: calm ? 0 : ms }
    if (isBox(target)) {
      this.#map.fitBounds([target[0], target[1], target[2], target[3]], { padding: 40, maxZoom: 8, ...animate })
      return
    }
    const { lng, lat, zoom } = { ...this.#camera(), ...target }
    this.#map.easeTo({ center: [lng, lat], zoom, ...animate })
  }

  /** Zooms in (positive) or out by some levels. */
  zoomBy(levels: number) {
    this.#map.easeTo({ zoom: this.#map.getZoom() + levels, duration: 250 })
  }

  /** Tells the map that its container has another size. */
  resize() {
    this.#map.resize()
    this.#names.want()
  }

  /** Resolves when all that was asked for is drawn: for pictures, tests and measurements. */
  async whenDrawn(): Promise<void> {
    await this.#hatching
    return new Promise((resolve) =>
      requestAnimationFrame(() => {
        this.#map.once('idle', () => resolve())
        this.#map.triggerRepaint()
      }),
    )
  }

  /** A picture of the map as it stands; it waits for no frame, of which none come off the screen. */
  snapshot(): Promise<Blob | null> {
    this.#map.redraw()
    return new Promise((resolve) => this.#map.getCanvas().toBlob(resolve, 'image/webp', 0.9))
  }

  destroy() {
    this.#isOver = true
    cancelAnimationFrame(this.#frame)
    this.#names.stop()
    this.#emphasis.stop()
    this.#hatches.cancel()
    this.#map.remove()
  }

  #start() {
    const images = drawImages(INK[this.#scene.theme])
    for (const [id, image] of Object.entries(images)) this.#map.addImage(id, image, { pixelRatio: PIXEL_RATIO })
    this.#wantDetail()
  }

  #wantDetail() {
    const zoom = this.#map.getZoom()
    this.#levels.want(zoom)
    this.#water.want(zoom)
  }

  #showWater(levels: readonly Topology[]) {
    for (const [source, data] of Object.entries(waterFeatures(levels.at(-1)!, levels))) this.#setData(source, data)
  }

  #swapIn(mosaic: Topology, level: Level) {
    if (this.#isOver) return
    const first = this.#mosaic === null
    this.#mosaic = mosaic
    if (first) this.#draw()
    else {
      this.#proposals.show(this.#scene, this.#scene, mosaic)
      this.#members.show(this.#scene, mosaic)
      this.#highlights.show(this.#scene, mosaic)
    }
    const features = mosaicFeatures(mosaic, this.#options.atlas.borders, this.#borderUses, this.#painter)
    this.#setData('cells', features.cells)
    this.#setData('borders', features.borders)
    this.#setData('coast', features.coast)
    if (first) this.#map.once('idle', () => this.#options.onReady?.())
    this.#hatching = this.#hatches.build(mosaic, level).then((lines) => {
      if (!lines || this.#isOver) return
      this.#painter.addHatches(new Set(lines.features.map(({ id }) => id as number)))
      this.#setData('hatch', lines)
    }, this.#options.onError)
    this.#wantDetail()
  }

  #draw() {
    this.#frame = 0
    if (this.#isOver) return
    const [scene, shown] = [this.#scene, this.#shown]
    this.#shown = scene
    if (shown) restyle(this.#map, scene, shown)
    if (scene.layers !== shown?.layers) switchLayers(this.#map, scene)
    this.#painter.show(scene.standings, scene.theme, scene.layers.has('claims'))
    this.#sources.show(scene, shown)
    this.#emphasis.show(scene, shown, this.#mosaic!)
    this.#proposals.show(scene, shown, this.#mosaic!)
    this.#members.show(scene, this.#mosaic!)
    this.#highlights.show(scene, this.#mosaic!)
    this.#names.want()
  }

  #drawn() {
    const [scene, mosaic] = [this.#shown, this.#mosaic]
    return this.#isOver || !scene || !mosaic ? null : { scene, mosaic, camera: this.#camera() }
  }

  #pick(event: MapMouseEvent) {
    const mark = markAt(this.#map, event.point)
    const { lng, lat } = event.lngLat
    this.#options.onPick?.(mark ?? { kind: 'point', lng, lat })
  }

  #camera(): Camera {
    const { lng, lat } = this.#map.getCenter()
    return { lng, lat, zoom: this.#map.getZoom() }
  }

  #setData(source: string, data: GeoJSON) {
    this.#map.getSource<GeoJSONSource>(source)?.setData(data)
  }
}

const isBox = (target: object): target is readonly [number, number, number, number] => Array.isArray(target)
