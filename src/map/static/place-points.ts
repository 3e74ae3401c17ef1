/** Marks and names that stand at a point: each finds its room or is left out. */
import type { SymbolLayerSpecification } from 'maplibre-gl'
import { evaluate, evaluateNumber, type Scope } from './evaluate'
import { letteringOf, linesOf, widthOf, type Lettering } from './lettering'
import { markWidth } from './draw-marks'
import { grown, type Box, type Room } from './Room'

/** Where the text of a point goes: the middle line's ends are at `x`, by `anchor`. */
export interface SetText {
  lettering: Lettering
  lines: string[]
  anchor: 'start' | 'middle' | 'end'
  x: number
  /** The middle of the block of lines. */
  y: number
  lineHeight: number
}

export interface PlacedPoint {
  mark: { image: string; size: number; x: number; y: number } | null
  text: SetText | null
}

type Anchor = 'center' | 'left' | 'right' | 'top' | 'bottom'
interface Side {
  anchor: Anchor
  /** From the point, em. */
  dx: number
  dy: number
  isForced?: boolean
}

/** MapLibre sets a text above or below its point nearer by this much, em. */
const BASELINE_EM = 7 / 24
const LINE_HEIGHT_EM = 1.2
const MAX_WIDTH_EM = 10

/** Places one feature of a layer at a point of the sheet; null where there is no room. */
export function placePoint(
  layer: SymbolLayerSpecification,
  scope: Scope,
  [x, y]: readonly [number, number],
  room: Room,
): PlacedPoint | null {
  const { layout = {} } = layer
  const image = evaluate(layout['icon-image'], scope) as string | undefined
  const cooperative = layout['icon-overlap'] === 'cooperative'
  const mark = image ? { image, size: evaluateNumber(layout['icon-size'] ?? 1, scope), x, y } : null
  const markBox = mark && boxAround(x, y, (markWidth(mark.image) * mark.size) / 2)
  const padded = markBox && [grown(markBox, evaluateNumber(layout['icon-padding'], scope))]
  if (padded && !room.isFree(padded, cooperative)) return null
  const text = placeText(layer, scope, [x, y], room)
  if (!text && (!mark || !layout['text-optional'])) return null
  if (padded) room.take(padded, cooperative)
  if (text) room.take([text.box])
  return { mark, text: text && text.set }
}

function placeText(
  layer: SymbolLayerSpecification,
  scope: Scope,
  [x, y]: readonly [number, number],
  room: Room,
): { set: SetText; box: Box } | null {
  const { layout = {} } = layer
  const lettering = letteringOf(layer, scope)
  if (!lettering) return null
  const { size, padding } = lettering
  const lines = linesOf(lettering, evaluateNumber(layout['text-max-width'] ?? MAX_WIDTH_EM, scope) * size)
  const lineHeight = evaluateNumber(layout['text-line-height'] ?? LINE_HEIGHT_EM, scope) * size
  const width = Math.max(...lines.map((line) => widthOf(line, lettering)))
  const height = lines.length * lineHeight
  const sides = sidesOf(layout, scope)
  // What may overlap tries all its sides, and takes the first where none is free.
  const tries = layout['text-overlap'] === 'always' ? [...sides, { ...sides[0]!, isForced: true }] : sides
  for (const { anchor, dx, dy, isForced } of tries) {
    const [atX, atY] = [x + dx * size, y + dy * size]
    const left = anchor === 'left' ? atX : anchor === 'right' ? atX - width : atX - width / 2
    const top = anchor === 'top' ? atY : anchor === 'bottom' ? atY - height : atY - height / 2
    const box = grown({ left, top, right: left + width, bottom: top + height }, padding)
    if (!isForced && !room.isFree([box])) continue
    const textAnchor = anchor === 'left' ? 'start' : anchor === 'right' ? 'end' : 'middle'
    return { set: { lettering, lines, anchor: textAnchor, x: atX, y: top + height / 2, lineHeight }, box }
  }
  return null
}

/** Where the text may stand, best first. */
function sidesOf(layout: NonNullable<SymbolLayerSpecification['layout']>, scope: Scope): Side[] {
  const offsets = evaluate(layout['text-variable-anchor-offset'], scope) as (Anchor | [number, number])[] | undefined
  if (offsets) return pairs(offsets).map(([anchor, [dx, dy]]) => ({ anchor, dx, dy: dy + towardsPoint(anchor) }))
  const anchors = layout['text-variable-anchor'] as Anchor[] | undefined
  const far = evaluateNumber(layout['text-radial-offset'], scope)
  const away: Record<Anchor, [number, number]> = {
    center: [0, 0],
    left: [far, 0],
    right: [-far, 0],
    top: [0, far],
    bottom: [0, -far],
  }
  return (anchors ?? ['center']).map((anchor) => {
    const [dx, dy] = away[anchor]
    return { anchor, dx, dy: dy + towardsPoint(anchor) }
  })
}

const towardsPoint = (anchor: Anchor) => (anchor === 'top' ? -BASELINE_EM : anchor === 'bottom' ? BASELINE_EM : 0)

const pairs = (list: (Anchor | [number, number])[]): [Anchor, [number, number]][] =>
  list.flatMap((value, i) => (i % 2 === 0 ? [[value as Anchor, list[i + 1] as [number, number]]] : []))

const boxAround = (x: number, y: number, half: number): Box => ({
  left: x - half,
  top: y - half,
  right: x + half,
  bottom: y + half,
})
