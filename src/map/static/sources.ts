import type { Feature, FeatureCollection, GeoJSON } from 'geojson'
import type { Topology } from 'topojson-specification'
import type { AtlasData } from '../../core/atlas-data'
import type { Scene } from '../../core/scene'
import { waterFeatures } from '../geometry/water-features'
import { Highlights } from '../Highlights'
import { cellsOfPolity, outlineOf } from '../land-outline'
import { ALL_WATER_ZOOM } from '../LevelsOfDetail'
import { MemberOutlines } from '../MemberOutlines'
import { ProposalOutlines } from '../ProposalOutlines'
import { SceneSources } from '../SceneSources'
import type { Sight } from '../naming/cell-grid'
import { Naming } from '../naming/Naming'
import type { Box } from '../naming/set-boxes'
import { coarsen } from './coarsen'

/** The features of each source of the style, as the map itself would be given them. */
export class DrawnSources {
  readonly #features = new Map<string, readonly Feature[]>()
  readonly #atlas: AtlasData
  readonly #naming: Naming
  readonly #ofScene: SceneSources
  readonly #proposals: ProposalOutlines
  readonly #members: MemberOutlines
  readonly #highlights: Highlights
  #shown: Scene | null = null
  #mosaic: Topology | null = null
  #water: readonly Topology[] = []
  #waterZoom = NaN
  #selected = ''

  constructor(atlas: AtlasData) {
    const setData = (source: string, data: GeoJSON) => this.#set(source, data)
    this.#atlas = atlas
    this.#naming = new Naming(atlas)
    this.#ofScene = new SceneSources(atlas, setData)
    this.#proposals = new ProposalOutlines(atlas, setData)
    this.#members = new MemberOutlines(atlas, setData)
    this.#highlights = new Highlights(setData)
  }

  of(source: string): readonly Feature[] {
    return this.#features.get(source) ?? []
  }

  /** Brings the sources of a scene up to date; those that stay the same keep the same features. */
  show(scene: Scene, mosaic: Topology, sight: Sight, reserved: readonly Box[]) {
    this.#ofScene.show(scene, this.#shown)
    this.#ofScene.fit(this.#naming.names(scene, mosaic, sight, this.#ofScene.fitted, reserved), scene)
    this.#proposals.show(scene, this.#shown, mosaic)
    this.#members.show(scene, mosaic)
    this.#highlights.show(scene, mosaic)
    this.#outlineSelection(scene, mosaic)
    this.#shown = scene
    this.#mosaic = mosaic
  }

  /** Levels of water at hand, coarse first, and the zoom that one of them is wanted for. */
  showWater(levels: readonly Topology[], zoom: number) {
    if (levels === this.#water && zoom === this.#waterZoom) return
    this.#water = levels
    this.#waterZoom = zoom
    const finest = levels[zoom >= ALL_WATER_ZOOM ? levels.length - 1 : 0]
    if (!finest) return
    for (const [source, features] of Object.entries(waterFeatures(coarsen(finest, zoom), levels)))
      this.#set(source, features)
  }

  #outlineSelection({ selection, standings }: Scene, mosaic: Topology) {
    const cells = selection.kind === 'polity' ? cellsOfPolity(this.#atlas, standings, selection.id) : []
    const key = cells.join()
    if (key === this.#selected && (key === '' || mosaic === this.#mosaic)) return
    this.#selected = key
    this.#set('selection', outlineOf(mosaic, cells))
  }

  #set(source: string, data: GeoJSON) {
    this.#features.set(source, featuresOf(data))
  }
}

const featuresOf = (data: GeoJSON): Feature[] =>
  data.type === 'FeatureCollection' ? (data as FeatureCollection).features : [data as Feature]
