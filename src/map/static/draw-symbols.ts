/** All lettering and marks: placed from the top layer down, as the map does it, so that what matters more finds room first. */
import type { SymbolLayerSpecification } from 'maplibre-gl'
import type { Feature, LineString, MultiLineString, Point, Position } from 'geojson'
import type { Ink } from '../ink'
import type { XY } from './curve'
import { drawMark } from './draw-marks'
import { featuresOf, scopeOf } from './draw-shapes'
import { evaluate, evaluateNumber, type Scope } from './evaluate'
import { attributes, decimal, tenth } from './markup'
import { placeAlongAxis, placeAlongLine, placesOnLine, type PlacedLine } from './place-lines'
import { placePoint, type PlacedPoint } from './place-points'
import { Room, type Box } from './Room'
import { setAlong, setLines, type TextPens } from './set-text'

export interface Pens extends TextPens {
  ink: Ink
  kindOf: ((layer: string) => string | undefined) | null
  /** What is taken of the sheet before any name is set. */
  reserved: readonly Box[]
  /** Marks without names. */
  mute: boolean
}

/** The SVG of each symbol layer, by id; `layers` bottom first. */
export function drawSymbols(
  layers: readonly SymbolLayerSpecification[],
  sourceOf: (source: string) => readonly Feature[],
  pens: Pens,
): Map<string, string> {
  const { width, height, margin, zoom } = pens.sheet.projection
  const room = new Room({ left: -margin, top: -margin, right: width + margin, bottom: height + margin })
  room.take(pens.reserved)
  const drawn = new Map<string, string>()
  for (const layer of layers.toReversed()) {
    const features = inOrder(layer, featuresOf(layer, sourceOf(layer.source), zoom), zoom)
    const pieces = features.map((feature) => {
      const piece = drawFeature(layer, feature, room, pens)
      const kind = pens.kindOf?.(layer.id)
      return kind && piece
        ? `<g${attributes({ 'data-pick': `${kind}:${feature.properties!['id']}` })}>${piece}</g>`
        : piece
    })
    drawn.set(layer.id, pieces.join(''))
  }
  return drawn
}

function inOrder(layer: SymbolLayerSpecification, features: Feature[], zoom: number): Feature[] {
  const key = layer.layout?.['symbol-sort-key']
  if (key === undefined) return features
  return features
    .map((feature) => ({ feature, order: evaluateNumber(key, scopeOf(feature, zoom)) }))
    .sort((a, b) => a.order - b.order)
    .map(({ feature }) => feature)
}

function drawFeature(layer: SymbolLayerSpecification, feature: Feature, room: Room, pens: Pens): string {
  const { projection } = pens.sheet
  const scope = scopeOf(feature, projection.zoom)
  const placement = layer.layout?.['symbol-placement']
  if (placement === undefined || placement === 'point') {
    const [lng, lat] = (feature.geometry as Point).coordinates as [number, number]
    const placed = placePoint(layer, scope, projection.point(lng, lat), room)
    return placed ? drawPoint(placed, pens) : ''
  }
  const lines = linesOf(feature.geometry as LineString | MultiLineString).map((line) =>
    line.map(([lng, lat]): XY => projection.point(lng!, lat!)),
  )
  if (placement === 'line-center')
    return lines.map((line) => drawLine(placeAlongAxis(layer, scope, line, room), pens)).join('')
  if (layer.layout?.['icon-image']) return lines.map((line) => drawArrows(layer, scope, line, pens)).join('')
  return lines.flatMap((line) => placeAlongLine(layer, scope, line, room).map((one) => drawLine(one, pens))).join('')
}

const linesOf = (geometry: LineString | MultiLineString): Position[][] =>
  geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates

function drawPoint({ mark, text }: PlacedPoint, pens: Pens): string {
  const drawnMark = mark
    ? `<use href="#${markId(mark.image, mark.size, pens)}" x="${tenth(mark.x)}" y="${tenth(mark.y)}"/>`
    : ''
  if (!text || pens.mute) return drawnMark
  return drawnMark + setLines(text, pens)
}

const markId = (image: string, size: number, { sheet, ink }: Pens) =>
  sheet.define(`mark ${image} ${decimal(size)}`, (id) => `<g id="${id}">${drawMark(image, size, ink)}</g>`)

const drawLine = (placed: PlacedLine | null, pens: Pens): string => (placed && !pens.mute ? setAlong(placed, pens) : '')

function drawArrows(layer: SymbolLayerSpecification, scope: Scope, line: readonly XY[], pens: Pens): string {
  const { layout = {} } = layer
  const id = markId(evaluate(layout['icon-image'], scope) as string, evaluateNumber(layout['icon-size'], scope), pens)
  const { width, height, margin } = pens.sheet.projection
  return placesOnLine(line, evaluateNumber(layout['symbol-spacing'], scope))
    .filter(({ x, y }) => x > -margin && y > -margin && x < width + margin && y < height + margin)
    .map(
      ({ x, y, angle }) =>
        `<use href="#${id}" transform="translate(${tenth(x)} ${tenth(y)})rotate(${Math.round(angle)})"/>`,
    )
    .join('')
}
