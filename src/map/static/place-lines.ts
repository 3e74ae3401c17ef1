/** Names that run along a line: in the middle of the axis of a land, or again and again along a route. */
import type { SymbolLayerSpecification } from 'maplibre-gl'
import { smooth, Track, type XY } from './curve'
import { evaluateNumber, type Scope } from './evaluate'
import { letteringOf, widthOf, type Lettering } from './lettering'
import type { Box, Room } from './Room'

export interface PlacedLine {
  lettering: Lettering
  /** The line that the letters stand on, left to right, a little longer than the text. */
  line: XY[]
  /** From the line to the middle of the letters, px downwards. */
  down: number
}

/** How far the line goes on beyond the text at both ends, in letters. */
const BEYOND = 1.5
const DEFAULT_SPACING_PX = 250

/** Shares of its wide spacing that a name keeps where only part of its land is on the sheet or free. */
const SPACINGS = [1, 0.6, 0.3, 0.1]
/** The part of the line that is the axis itself: beyond it the line only goes on for names that are longer than their land. */
const AXIS = [0.25, 0.75] as const

/**
 * Sets the name of a land or a sea along its axis: in the middle if it may be, else drawn together and elsewhere on it;
 * null where it has no room.
 */
export function placeAlongAxis(layer: SymbolLayerSpecification, scope: Scope, points: readonly XY[], room: Room) {
  const lettering = letteringOf(layer, scope)
  if (!lettering || points.length < 2) return null
  const track = new Track(smooth(points))
  const middle = track.length / 2
  for (const share of SPACINGS) {
    const set = { ...lettering, spacing: lettering.spacing * share }
    const slack = Math.max(0, (track.length * (AXIS[1] - AXIS[0]) - widthOf(set.text, set)) / 2)
    for (let off = 0; off <= slack; off += set.size)
      for (const way of off === 0 ? [middle] : [middle - off, middle + off]) {
        const placed = placeAt(layer, set, track, way, room)
        if (placed) return placed
      }
  }
  return null
}

/** Sets a name along a route or a border, as often as the spacing of the layer allows. */
export function placeAlongLine(layer: SymbolLayerSpecification, scope: Scope, points: readonly XY[], room: Room) {
  const lettering = letteringOf(layer, scope)
  if (!lettering || points.length < 2) return []
  const track = new Track(points)
  const apart = evaluateNumber(layer.layout?.['symbol-spacing'] ?? DEFAULT_SPACING_PX, scope)
  const half = widthOf(lettering.text, lettering) / 2
  const placed: PlacedLine[] = []
  for (let way = half; way <= track.length - half;) {
    const found = placeAt(layer, lettering, track, way, room)
    if (found) placed.push(found)
    way += found ? apart : lettering.size * 2
  }
  return placed
}

/** Ways along a line at which a mark stands, and the angle there, degrees. */
export function placesOnLine(points: readonly XY[], apart: number): { x: number; y: number; angle: number }[] {
  if (points.length < 2) return []
  const track = new Track(points)
  const count = Math.floor(track.length / apart + 0.5)
  return Array.from({ length: count }, (_, i) => {
    const { x, y, angle } = track.at((i + 0.5) * apart)
    return { x, y, angle: (angle * 180) / Math.PI }
  })
}

function placeAt(
  { layout = {} }: SymbolLayerSpecification,
  lettering: Lettering,
  track: Track,
  middle: number,
  room: Room,
): PlacedLine | null {
  const { text, size, spacing, padding } = lettering
  const half = widthOf(text, lettering) / 2
  if (half > middle || half > track.length - middle) return null
  const step = (2 * half) / Math.max(1, [...text].length)
  const most = (layout['text-max-angle'] as number | undefined) ?? 45
  if (track.sharpestTurn(middle - half, middle + half, step) > most) return null
  const down = ((layout['text-offset'] as [number, number] | undefined)?.[1] ?? 0) * size
  const boxes = track.stretch(middle - half, middle + half, size).map(([x, y]): Box => {
    const reach = size / 2 + padding
    return { left: x - reach, right: x + reach, top: y + down - reach, bottom: y + down + reach }
  })
  if (!room.isFree(boxes)) return null
  room.take(boxes)
  const beyond = BEYOND * (size + spacing)
  const [from, to] = [Math.max(0, middle - half - beyond), Math.min(track.length, middle + half + beyond)]
  return { lettering, line: track.stretch(from, to, Math.max(size, (to - from) / 7)), down }
}
