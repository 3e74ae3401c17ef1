/** The style's layers, one after another, as pieces of SVG. */
import type { LayerSpecification } from 'maplibre-gl'
import type { Feature } from 'geojson'
import type { Camera } from '../../core/view'
import { drawFrame } from './draw-frame'
import { drawAround, drawBands, drawBorders, drawHatching, drawPatches, SHORE_UNDER_FILL } from './draw-land'
import { drawFills, drawLines, drawRings } from './draw-shapes'
import type { Land } from './land'
import { attributes } from './markup'
import type { Sheet } from './Sheet'

export interface Drawable {
  sheet: Sheet
  camera: Camera
  land: Land
  /** The layer of the shore, which is drawn with the land. */
  shore: LayerSpecification | undefined
  featuresOf: (source: string) => readonly Feature[]
  /** The texts and marks of a symbol layer, which were placed before. */
  symbols: ReadonlyMap<string, string>
  /** The kind of thing that a press on a layer picks; null where nothing is to be pressed. */
  kindOf: ((layer: string) => string | undefined) | null
}

/** One layer as SVG, '' where there is nothing of it. `shared` says whether other layers draw the same source. */
export function drawLayer(layer: LayerSpecification, shared: boolean, drawable: Drawable): string {
  const { sheet, camera, land, shore, featuresOf, symbols, kindOf } = drawable
  const { zoom } = camera
  if (layer.type === 'background') return drawGround(sheet, layer)
  if (layer.type === 'symbol') return symbols.get(layer.id) ?? ''
  const source = 'source' in layer ? (layer.source as string) : ''
  switch (source) {
    case 'coast':
      return layer === shore ? '' : drawAround(sheet, land.patches, layer, zoom)
    case 'cells':
      return (
        (shore ? drawAround(sheet, land.patches, shore, zoom, SHORE_UNDER_FILL) : '') +
        drawPatches(
          sheet,
          land.patches,
          layer.id === 'land' ? (layer.paint as { 'fill-color': string })['fill-color'] : null,
        )
      )
    case 'hatch':
      // All tiers are drawn with the first.
      return layer.id === 'hatch-0' ? drawHatching(sheet, land.hatched, camera, layer) : ''
    case 'borders':
      if (layer.id === 'band-right') return ''
      return layer.id === 'band-left'
        ? drawBands(sheet, land.borders, layer, zoom)
        : drawBorders(sheet, land.borders, layer, zoom)
    case 'outside':
      return drawFrame(sheet, layer)
  }
  const features = featuresOf(source)
  if (layer.type === 'fill') return drawFills(sheet, layer, features, zoom)
  if (layer.type === 'circle') return drawRings(sheet, layer, features)
  const kind = kindOf?.(layer.id)
  const pick = kind === undefined ? null : (feature: Feature) => `${kind}:${feature.properties!['id']}`
  return drawLines(sheet, layer, features, zoom, { shared, pick })
}

function drawGround({ projection: { width, height, margin } }: Sheet, layer: LayerSpecification): string {
  const box = { x: -margin, y: -margin, width: width + 2 * margin, height: height + 2 * margin }
  return `<rect${attributes({ ...box, fill: (layer.paint as Record<string, string>)['background-color'] })}/>`
}
