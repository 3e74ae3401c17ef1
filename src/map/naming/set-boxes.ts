/** Where names that the map sets by itself will stand on the screen. */
import type { Feature, LineString, Point, Position } from 'geojson'
import { BLOCK_SIZE, LABEL_ZOOMS } from '../label-type'
import { arrangements } from './arrange'
import type { screenOf } from './cell-grid'

/** A part of the screen, px. */
export interface Box {
  left: number
  top: number
  right: number
  bottom: number
}

type Screen = ReturnType<typeof screenOf>

export const boxAround = (x: number, y: number, width: number, height = width): Box => ({
  left: x - width / 2,
  right: x + width / 2,
  top: y - height / 2,
  bottom: y + height / 2,
})

/** The boxes of the name of a polity, along its line or as a block; null where this zoom has none of it. */
export function boxesOfName(feature: Feature<LineString | Point>, zoom: number, screen: Screen): Box[] | null {
  const { name, fromZoom, toZoom } = feature.properties as { name: string; fromZoom: number; toZoom: number }
  // MapLibre asks filters at whole zooms.
  if (Math.floor(zoom) < fromZoom || Math.floor(zoom) >= toZoom) return null
  const { geometry } = feature
  if (geometry.type === 'Point') {
    const block = arrangements(name, 'state').find(({ width, lines }) => width / lines.length <= 7 && width <= 9)
    const { width, height } = block ?? arrangements(name, 'state').at(-1)!
    return [boxAround(...screen.point(geometry.coordinates), width * BLOCK_SIZE, height * BLOCK_SIZE)]
  }
  const [size, spacing] = (['s', 'l'] as const).map((key) => atZoom(feature.properties!, key, zoom)) as [number, number]
  const [one] = arrangements(name, 'state')
  const width = (one!.width - [...name].length * (one!.spacing - spacing)) * size
  return along(geometry.coordinates.map((at) => screen.point(at)), width).map(([x, y]) => boxAround(x, y, size * 1.2)) // prettier-ignore
}

/** The value that MapLibre finds between the zooms for which a name has one. */
function atZoom(properties: Record<string, number>, key: 's' | 'l', zoom: number): number {
  const above = LABEL_ZOOMS.findIndex((one) => one >= zoom)
  if (above < 0) return properties[`${key}${LABEL_ZOOMS.at(-1)!}`]!
  const [from, to] = [LABEL_ZOOMS[Math.max(0, above - 1)]!, LABEL_ZOOMS[above]!]
  const [low, high] = [properties[`${key}${from}`]!, properties[`${key}${to}`]!]
  return from === to ? high : low + (high - low) * (zoom - from)
}

/** Points along the middle of a line, over so many px of it. */
function along(line: readonly Position[], width: number): [number, number][] {
  const lengths = line.slice(1).map(([x, y], i) => Math.hypot(x! - line[i]![0]!, y! - line[i]![1]!))
  const middle = lengths.reduce((sum, length) => sum + length, 0) / 2
  const count = Math.max(2, Math.ceil(width / 8))
  return Array.from({ length: count + 1 }, (_, i) => {
    let way = middle + (i / count - 0.5) * width
    let piece = 0
    while (piece + 1 < lengths.length && way > lengths[piece]!) way -= lengths[piece++]!
    const [[ax, ay], [bx, by]] = [line[piece] as [number, number], line[piece + 1] as [number, number]]
    const t = way / (lengths[piece]! || 1)
    return [ax + t * (bx - ax), ay + t * (by - ay)]
  })
}

const PLACE_SIZES = [11.5, 10.5, 10]
/** Letters of a settlement's name, em. */
const LETTER = 0.56

/** The box of a settlement's dot and name where it stands first. */
export function boxOfPlace({ geometry, properties }: Feature<Point>, zoom: number, screen: Screen): Box {
  const [x, y] = screen.point(geometry.coordinates)
  const { rank, side, text } = properties as { rank: number; side: string; text: string }
  const size = PLACE_SIZES[Math.min(rank, 3) - 1]! * (1 + Math.max(0, Math.min(zoom, 9) - 4) * 0.07)
  const reach = ([...text].length * LETTER + 0.6) * size
  return {
    left: side === 'west' ? x - reach : x - 5,
    right: side === 'west' ? x + 5 : x + reach,
    top: y - size * 0.65,
    bottom: y + size * 0.65,
  }
}
