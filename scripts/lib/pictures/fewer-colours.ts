/** A picture in as few colours as the eye does not miss: median cut. */
import type { Picture } from './png'

/** Steps of a channel that are told apart: eight bits cut to five. */
const CUT = 3
/** Colours there can be then. */
const KEYS = 1 << 15

interface Box {
  /** Cut colours in it. */
  keys: number[]
  count: number
}

export function fewerColours({ rgb }: Picture, most: number): { indices: Uint8Array; colours: Uint8Array } {
  const keyOf = (at: number) => ((rgb[at]! >> CUT) << 10) | ((rgb[at + 1]! >> CUT) << 5) | (rgb[at + 2]! >> CUT)
  const counts = new Uint32Array(KEYS)
  const sums = new Float64Array(KEYS * 3)
  for (let at = 0; at < rgb.length; at += 3) {
    const key = keyOf(at)
    counts[key]!++
    for (let i = 0; i < 3; i++) sums[key * 3 + i]! += rgb[at + i]!
  }
  const countOf = (keys: number[]) => keys.reduce((sum, key) => sum + counts[key]!, 0)
  const all = Array.from(counts.keys()).filter((key) => counts[key]! > 0)
  const boxes: Box[] = [{ keys: all, count: rgb.length / 3 }]
  while (boxes.length < most) {
    // The widest first, the fuller of two as wide: rare colours of lines and letters get boxes too.
    boxes.sort((a, b) => weight(a) - weight(b))
    const box = boxes.pop()!
    if (box.keys.length < 2) {
      boxes.push(box)
      break
    }
    for (const keys of halves(box.keys, counts)) boxes.push({ keys, count: countOf(keys) })
  }
  const colours = new Uint8Array(boxes.length * 3)
  const boxOf = new Uint8Array(KEYS)
  boxes.forEach(({ keys, count }, index) => {
    for (const key of keys) boxOf[key] = index
    for (let i = 0; i < 3; i++)
      colours[index * 3 + i] = Math.round(keys.reduce((sum, key) => sum + sums[key * 3 + i]!, 0) / count)
  })
  const indices = new Uint8Array(rgb.length / 3)
  for (let pixel = 0; pixel < indices.length; pixel++) indices[pixel] = boxOf[keyOf(pixel * 3)]!
  return { indices, colours }
}

const channel = (key: number, i: number) => (key >> (10 - 5 * i)) & 31
const width = (keys: number[], i: number) => {
  const values = keys.map((key) => channel(key, i))
  return Math.max(...values) - Math.min(...values)
}
const widest = (keys: number[]) => [0, 1, 2].reduce((best, i) => (width(keys, i) > width(keys, best) ? i : best), 0)
const weight = ({ keys, count }: Box) => (keys.length < 2 ? 0 : width(keys, widest(keys)) * Math.sqrt(count))

/** Parted where half of the pixels lie on either side, along the channel in which the colours differ most. */
function halves(keys: number[], counts: Uint32Array): [number[], number[]] {
  const along = widest(keys)
  const sorted = keys.toSorted((a, b) => channel(a, along) - channel(b, along))
  const half = sorted.reduce((sum, key) => sum + counts[key]!, 0) / 2
  let passed = 0
  const at = sorted.findIndex((key) => (passed += counts[key]!) >= half)
  const cut = Math.min(Math.max(at, 0) + 1, sorted.length - 1)
  return [sorted.slice(0, cut), sorted.slice(cut)]
}
