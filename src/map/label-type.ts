import type { Position } from 'geojson'
import type { LabelData } from '../core/atlas-data'

/** Size of a name set as a block, px, and how far its longest word may stand out of a land as wide as it is high. */
export const BLOCK_SIZE = 11
const BLOCK_OVERRUN = 1.15
/** MapLibre filters by whole zooms: a block is set at one if it fits this far into it. */
const BLOCK_AHEAD = 0.5

/** Zooms for which the type of a label is set; MapLibre interpolates between them. */
export const LABEL_ZOOMS = [3, 4, 5, 6, 7, 8, 9, 10] as const

/** Size in px and letter spacing in em of a name at each of LABEL_ZOOMS, and the first of them at which it is worth setting. */
export interface LabelType {
  sizes: number[]
  spacings: number[]
  fromZoom: number
  /** The first zoom at which it fits as a small block of short lines in the middle of the land, if sooner than `fromZoom`. */
  blockZoom: number
}

const LIMITS = {
  state: { least: 11, most: 31, spacing: [0.06, 0.85], wanted: 0.32, share: 0.78, squeeze: 1.05 },
  part: { least: 11, most: 17, spacing: [0.02, 0.28], wanted: 0.08, share: 0.7, squeeze: 1.05 },
  zone: { least: 11, most: 14, spacing: [0.02, 0.22], wanted: 0.06, share: 0.7, squeeze: 1.05 },
} as const

/**
 * Sets a name along the spine of its land: letters as large as the land's area bears, then spaced out to fill most of the
 * spine. A name that would overrun its spine by more than the squeeze allows waits for a closer zoom.
 */
export function labelType(
  label: Pick<LabelData, 'km2' | 'spine'>,
  text: string,
  level: 'state' | 'part' | 'zone',
): LabelType {
  const { least, most, spacing, wanted, share, squeeze } = LIMITS[level]
  const letters = [...text].length
  const width = emWidth(text)
  const length = planeLength(label.spine)
  const sizes: number[] = []
  const spacings: number[] = []
  let fromZoom = Infinity
  let blockZoom = Infinity
  const longestWord = Math.max(...text.split(/[\s-]+/).map(emWidth))
  for (const zoom of LABEL_ZOOMS) {
    const pixels = length * 512 * 2 ** zoom
    const fitting = (pixels * share) / (width + letters * spacing[0])
    // The fourth root of the area in px² (1.76 km a px at zoom 5): a land twice as wide and high gets letters 1.4 times as large.
    const byArea = 1.25 * ((label.km2 * 4 ** (zoom - 5)) / 3.1) ** 0.25
    const spaced = (pixels * share) / (width + letters * wanted)
    const size = Math.max(least, Math.min(most, byArea, spaced))
    if (fitting * squeeze >= least && fromZoom > zoom) fromZoom = zoom
    const across = Math.sqrt((label.km2 * 4 ** (zoom + BLOCK_AHEAD - 5)) / 3.1)
    if (longestWord * BLOCK_SIZE <= across * BLOCK_OVERRUN && blockZoom > zoom) blockZoom = zoom
    const room = (pixels * share) / size - width
    sizes.push(round(size))
    spacings.push(round(Math.max(spacing[0], Math.min(spacing[1], room / Math.max(1, letters - 1)))))
  }
  return { sizes, spacings, fromZoom, blockZoom }
}

/** How long a line must be for a name, in widths of the Mercator world: MapLibre measures it in the largest letters it ever gets. */
export function lineLength({ sizes, spacings, fromZoom }: LabelType, text: string): number {
  const spacing = spacings[LABEL_ZOOMS.findIndex((zoom) => zoom === fromZoom)] ?? 0
  return ((emWidth(text) + [...text].length * spacing) * sizes.at(-1)! * 1.2) / (512 * 2 ** fromZoom)
}

/**
 * The spine made longer straight on at both ends, by half its length or more if it is to be `least` long, for MapLibre
 * drops a name that is longer than its line.
 */
export function extendSpine(spine: readonly Position[], least = 0): Position[] {
  if (spine.length < 2) return [...spine]
  const length = planeLength(spine)
  const beyond = Math.max(length, least - length) / 2
  const plane = spine.map(toPlane)
  const straightOn = ([x, y]: Position, [innerX, innerY]: Position): Position => {
    const run = Math.hypot(x! - innerX!, y! - innerY!) || 1
    return fromPlane([x! + ((x! - innerX!) / run) * beyond, y! + ((y! - innerY!) / run) * beyond])
  }
  return [straightOn(plane[0]!, plane[1]!), ...spine, straightOn(plane.at(-1)!, plane.at(-2)!)]
}

/** Estimated width of a text in em, in the proportions of Noto Serif. */
export function emWidth(text: string): number {
  let width = 0
  for (const letter of text)
    width += letter === ' ' ? 0.3 : letter === letter.toLowerCase() ? 0.56 : /[MWШЩЖМЮЫ]/.test(letter) ? 0.92 : 0.7
  return width
}

/** Length of a line in widths of the Mercator world. */
function planeLength(line: readonly Position[]): number {
  const plane = line.map(toPlane)
  return plane.slice(1).reduce((sum, [x, y], i) => sum + Math.hypot(x! - plane[i]![0]!, y! - plane[i]![1]!), 0)
}

/** A point of the Mercator world as one wide, north up. */
export const toPlane = ([lng, lat]: Position): Position => [planeX(lng!), planeY(lat!)]
export const planeX = (lng: number) => lng / 360
export const planeY = (lat: number) => Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) / (2 * Math.PI)
export const fromPlane = ([x, y]: Position): Position => [
  x! * 360,
  (Math.atan(Math.exp(y! * 2 * Math.PI)) * 360) / Math.PI - 90,
]

const round = (value: number) => Math.round(value * 100) / 100
