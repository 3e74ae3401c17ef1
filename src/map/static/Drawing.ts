import type { SymbolLayerSpecification } from 'maplibre-gl'
import type { Topology } from 'topojson-specification'
import type { AtlasData } from '../../core/atlas-data'
import type { Scene } from '../../core/scene'
import type { Camera } from '../../core/view'
import { INK } from '../ink'
import { isShown, layersIn } from '../layers/all'
import { kindOfMark } from '../mark-kinds'
import { coarsen } from './coarsen'
import { drawLayer } from './draw-layers'
import { drawSymbols } from './draw-symbols'
import { LandShapes } from './land'
import { FONT_STACKS, type FontStacks } from './lettering'
import type { Outlines } from './outlines'
import { projectionOf } from './projection'
import type { Box } from './Room'
import { Sheet } from './Sheet'
import { DrawnSources } from './sources'

/** What a drawing shows, and through what window. */
export interface Picture {
  scene: Scene
  camera: Camera
  width: number
  height: number
  /** A level of the mosaic. */
  mosaic: Topology
  /** Levels of water at hand, coarse first; the first holds the names of the seas. */
  water: readonly Topology[]
  /** Pixels to draw beyond each edge. */
  margin?: number
  /** What is kept free of names. */
  reserved?: readonly Box[]
  /** Shapes of the letters of names; texts stay texts without. */
  outlines?: Outlines | null
}

export interface DrawingOptions {
  /** Font stacks for names; the fonts of the atlas first by default. */
  fonts?: FontStacks
  /** Begins every id: two drawings on one page need different ones. */
  prefix?: string
  /** Marks what can be pressed with `data-pick="place:belgrade"`. */
  ids?: boolean
  /** No name on the map: to be filled in by pupils. */
  mute?: boolean
}

/** A layer of the drawing, by the id it has in the map's style. */
export interface DrawnLayer {
  id: string
  svg: string
}

/** Draws scene after scene as SVG, layer by layer, and keeps what two of them have in common. */
export class Drawing {
  readonly #options: DrawingOptions
  readonly #sources: DrawnSources
  readonly #land: LandShapes
  #sheet: Sheet | null = null
  #window = ''

  constructor(atlas: AtlasData, options: DrawingOptions = {}) {
    this.#options = options
    this.#sources = new DrawnSources(atlas)
    this.#land = new LandShapes(atlas)
  }

  /** The layers of a picture, bottom first. */
  draw(picture: Picture): DrawnLayer[] {
    const { scene, camera, water, reserved = [], outlines = null } = picture
    const { zoom } = camera
    const sheet = this.#sheetOf(picture)
    const mosaic = coarsen(picture.mosaic, zoom)
    this.#sources.show(scene, mosaic, picture, reserved)
    this.#sources.showWater(water, zoom)
    const land = this.#land.of(scene, mosaic)
    const ink = INK[scene.theme]
    const layers = layersIn(ink, scene.language).filter(
      ({ id, minzoom = 0, maxzoom = Infinity }) => isShown(id, scene.layers) && zoom >= minzoom && zoom < maxzoom,
    )
    const shore = layers.find(({ id }) => id === 'shore')
    const lined = layers.flatMap((layer) => (layer.type === 'line' ? [layer.source] : []))
    const featuresOf = (source: string) => this.#sources.of(source)
    const { fonts = FONT_STACKS, ids, mute = false } = this.#options
    const kindOf = ids ? kindOfMark : null
    const symbolLayers = layers.filter((layer): layer is SymbolLayerSpecification => layer.type === 'symbol')
    const symbols = drawSymbols(symbolLayers, featuresOf, { sheet, ink, fonts, outlines, kindOf, reserved, mute })
    const symbolDefinitions = sheet.takeDefinitions()
    const drawn = layers.map((layer) => {
      const shared = layer.type === 'line' && lined.indexOf(layer.source) !== lined.lastIndexOf(layer.source)
      const svg = drawLayer(layer, shared, { sheet, camera, land, shore, featuresOf, symbols, kindOf })
      return { id: layer.id, svg: sheet.takeDefinitions() + svg }
    })
    return [{ id: 'definitions', svg: symbolDefinitions }, ...drawn].filter(({ svg }) => svg !== '')
  }

  #sheetOf({ camera: { lng, lat, zoom }, width, height, margin = 0 }: Picture): Sheet {
    const key = [lng, lat, zoom, width, height, margin].join()
    if (this.#sheet && key === this.#window) this.#sheet.restart()
    else this.#sheet = new Sheet(projectionOf({ lng, lat, zoom }, width, height, margin), this.#options.prefix ?? 'g')
    this.#window = key
    return this.#sheet
  }
}
