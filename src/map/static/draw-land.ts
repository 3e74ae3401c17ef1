/** Land drawn: fills, hatching, bands along borders, and the borders themselves. */
import type { LayerSpecification } from 'maplibre-gl'
import type { Camera } from '../../core/view'
import { HATCH_DIRECTIONS, HATCH_SPACING, type HatchDirection } from '../geometry/hatch'
import { HATCH_TIERS, tierZoom } from '../layers/political'
import { HATCH_WIDTH } from '../StandingPainter'
import { evaluateNumber, type Scope } from './evaluate'
import type { Border, Hatched, Patch } from './land'
import { attributes, decimal, tenth } from './markup'
import { WORLD_PX } from './projection'
import type { Sheet } from './Sheet'
import { strokeAttributes, strokesOf } from './strokes'

/** A hair of its own colour around each fill, px, or the paper would show between two. */
const HAIR = 0.6

/** Fills, or all land in one colour. */
export function drawPatches(sheet: Sheet, patches: readonly Patch[], colour: string | null): string {
  const drawn = patches.map(({ fill, land }) => {
    const shape = sheet.shape(land)
    return shape && `<use${attributes({ href: `#${shape}`, fill: colour ?? fill, stroke: colour ?? fill })}/>`
  })
  return `<g stroke-width="${decimal(HAIR)}" stroke-linejoin="round">${drawn.join('')}</g>`
}

/** Makes the shore's line twice as wide and a hair more: its inner half lies under the fills. */
export const SHORE_UNDER_FILL = { times: 2, plus: HAIR }

/**
 * A line around all land, to be drawn before it: what of it lies between two lands is covered by them, so that there is
 * no need for the path of the coast alone.
 */
export function drawAround(
  sheet: Sheet,
  patches: readonly Patch[],
  layer: LayerSpecification,
  zoom: number,
  { times, plus }: typeof SHORE_UNDER_FILL = { times: 1, plus: 0 },
): string {
  const shapes = patches.flatMap(({ land }) => sheet.shape(land) ?? [])
  const all = sheet.define(`land ${shapes.join()}`, (id) => `<g id="${id}">${shapes.map(use).join('')}</g>`)
  const [stroke] = strokesOf(layer, { zoom, properties: {} })
  return stroke
    ? `<use href="#${all}" fill="none"${strokeAttributes({ ...stroke, width: stroke.width * times + plus })}/>`
    : ''
}

/** Hatch lines, parted as on the map at the zoom and standing still on the ground when the camera moves. */
export function drawHatching(sheet: Sheet, hatched: readonly Hatched[], camera: Camera, layer: LayerSpecification) {
  const opacity = (layer.paint as Record<string, number>)['line-opacity']!
  return HATCH_DIRECTIONS.map((direction) => {
    const drawn = hatched
      .filter((one) => one.direction === direction)
      .map(({ land, colour, weight }) => {
        const clip = sheet.clip(land)
        if (clip === null) return ''
        const lines = sheet.define(
          `hatch ${direction}`,
          (id) => `<path id="${id}" d="${linesOf(sheet, direction, camera)}"/>`,
        )
        const use = attributes({ href: `#${lines}`, stroke: colour, 'stroke-width': HATCH_WIDTH[weight] })
        return `<g clip-path="${clip}"><use${use}/></g>`
      })
      .join('')
    return drawn && `<g stroke-opacity="${decimal(opacity)}">${drawn}</g>`
  }).join('')
}

/** One line after another across the whole sheet. */
function linesOf({ projection }: Sheet, direction: HatchDirection, { lng, lat }: Camera): string {
  const { width, height, zoom, margin, point } = projection
  const tiers = Array.from({ length: HATCH_TIERS }, (_, tier) => tier).filter(
    (tier) => tier === 0 || zoom >= tierZoom(tier),
  )
  const apart = (HATCH_SPACING * WORLD_PX * 2 ** zoom) / 2 ** (tiers.length - 1)
  // Where the corner of the Mercator world lies: lines are counted from it.
  const [x, y] = point(lng, lat)
  const turn = WORLD_PX * 2 ** zoom
  const sine = Math.sin((lat * Math.PI) / 180)
  const originX = x - (lng / 360 + 0.5) * turn
  const originY = y - (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * turn
  const [left, top, right] = [-margin, -margin, width + margin]
  const tall = height + 2 * margin
  if (direction === 'upright') return parallels(left, right, originX, apart / 2, top, 0, tall)
  // Slanted lines cross the top edge this far apart, and the bottom edge as far to one side as the sheet is high.
  const step = apart * Math.SQRT2
  return direction === 'rising'
    ? parallels(left, right + tall, originX + (originY - top), step, top, -tall, tall)
    : parallels(left - tall, right, originX - (originY - top), step, top, tall, tall)
}

/** Lines from the top edge down, `step` apart from an origin on, between two places on the edge. */
function parallels(from: number, to: number, origin: number, step: number, top: number, across: number, down: number) {
  const first = origin + Math.ceil((from - origin) / step) * step
  const count = Math.ceil((to - first) / step)
  const back = `m${decimal(step - across)} ${-down}`
  return `M${tenth(first)} ${top}${Array.from({ length: count }, () => `l${across} ${down}`).join(back)}`
}

/** The bands of full hue inside borders: each colour is laid along its lines and kept off other land by a clip. */
export function drawBands(sheet: Sheet, borders: readonly Border[], layer: LayerSpecification, zoom: number): string {
  const scope: Scope = { zoom, properties: {} }
  const paint = layer.paint as Record<string, unknown>
  const lines = new Map<object, { colour: string; shapes: string[] }>()
  for (const { line, bands } of borders)
    for (const { colour, land } of bands) {
      const shape = sheet.shape(line)
      if (shape === null) continue
      const known = lines.get(land)
      if (known) known.shapes.push(shape)
      else lines.set(land, { colour, shapes: [shape] })
    }
  const drawn = [...lines].map(([land, { colour, shapes }]) => {
    const clip = sheet.clip(land)
    return clip === null ? '' : `<g${attributes({ 'clip-path': clip, stroke: colour })}>${shapes.map(use).join('')}</g>`
  })
  const group = attributes({
    opacity: evaluateNumber(paint['line-layer-opacity'], scope),
    fill: 'none',
    'stroke-width': 2 * evaluateNumber(paint['line-width'], scope),
    'stroke-linejoin': 'round',
    'stroke-linecap': 'round',
  })
  return `<g${group}>${drawn.join('')}</g>`
}

/** The borders that one pen draws. */
export function drawBorders(sheet: Sheet, borders: readonly Border[], layer: LayerSpecification, zoom: number): string {
  const drawn = borders
    .filter(({ pen }) => layer.id === `border-${pen}`)
    .map(({ pen, width, blur, line, bands }) => {
      const strokes = strokesOf(layer, { zoom, properties: { width, blur }, state: { [pen]: 1 } })
      if (bands.length === 0 && strokes.length === 1) {
        const path = sheet.path(line)
        return path && `<path d="${path}"${strokeAttributes(strokes[0]!)}/>`
      }
      const shape = sheet.shape(line)
      return shape === null
        ? ''
        : strokes.map((stroke) => `<use href="#${shape}"${strokeAttributes(stroke)}/>`).join('')
    })
    .join('')
  return drawn && `<g fill="none">${drawn}</g>`
}

const use = (shape: string) => `<use href="#${shape}"/>`
