/** A smooth line through points of the sheet, and places along it. */
import { tenth } from './markup'

export type XY = readonly [x: number, y: number]

/** Pieces into which each stretch between two points is cut. */
const PIECES = 8

/** The points with others between them, on a curve that passes through all (Catmull and Rom). */
export function smooth(points: readonly XY[]): XY[] {
  if (points.length < 3) return [...points]
  const result: XY[] = [points[0]!]
  for (let i = 0; i + 1 < points.length; i++) {
    const [before, from, to, after] = [
      points[i - 1] ?? points[i]!,
      points[i]!,
      points[i + 1]!,
      points[i + 2] ?? points[i + 1]!,
    ]
    for (let piece = 1; piece <= PIECES; piece++) result.push(between(before, from, to, after, piece / PIECES))
  }
  return result
}

function between(before: XY, from: XY, to: XY, after: XY, t: number): XY {
  const along = (axis: 0 | 1) => {
    const [a, b, c, d] = [before[axis], from[axis], to[axis], after[axis]]
    return 0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t ** 2 + (3 * b - a - 3 * c + d) * t ** 3)
  }
  return [along(0), along(1)]
}

/** A line measured along itself. */
export class Track {
  readonly points: readonly XY[]
  /** How far along each point lies. */
  readonly #at: number[]

  constructor(points: readonly XY[]) {
    this.points = points
    this.#at = [0]
    for (let i = 1; i < points.length; i++) this.#at.push(this.#at[i - 1]! + distance(points[i - 1]!, points[i]!))
  }

  get length(): number {
    return this.#at.at(-1)!
  }

  /** The point some way along, and the angle at which the line runs there, radians. */
  at(way: number): { x: number; y: number; angle: number } {
    let i = this.#at.findIndex((at) => at >= way)
    if (i < 1) i = i < 0 ? this.points.length - 1 : 1
    const [[ax, ay], [bx, by]] = [this.points[i - 1]!, this.points[i]!]
    const run = this.#at[i]! - this.#at[i - 1]! || 1
    const t = (way - this.#at[i - 1]!) / run
    return { x: ax + (bx - ax) * t, y: ay + (by - ay) * t, angle: Math.atan2(by - ay, bx - ax) }
  }

  /** The stretch from one way to another as points about `step` px apart, left to right. */
  stretch(from: number, to: number, step: number): XY[] {
    const count = Math.max(2, Math.ceil((to - from) / step))
    const points = Array.from({ length: count + 1 }, (_, i): XY => {
      const { x, y } = this.at(from + ((to - from) * i) / count)
      return [x, y]
    })
    return points[0]![0] > points.at(-1)![0] ? points.reverse() : points
  }

  /** The sharpest turn on a stretch looked at in steps, degrees. */
  sharpestTurn(from: number, to: number, step: number): number {
    let sharpest = 0
    for (let way = from + step; way <= to; way += step) {
      const turn = Math.abs(this.at(way).angle - this.at(way - step).angle)
      sharpest = Math.max(sharpest, Math.min(turn, 2 * Math.PI - turn))
    }
    return (sharpest * 180) / Math.PI
  }
}

const distance = ([ax, ay]: XY, [bx, by]: XY) => Math.hypot(bx - ax, by - ay)

/** The text of a path through points on the same curve, in cubic pieces. */
export function curveText(points: readonly XY[]): string {
  const write = ([x, y]: XY) => `${tenth(x)} ${tenth(y)}`
  let text = `M${write(points[0]!)}`
  for (let i = 0; i + 1 < points.length; i++) {
    const [before, from, to, after] = [
      points[i - 1] ?? points[i]!,
      points[i]!,
      points[i + 1]!,
      points[i + 2] ?? points[i + 1]!,
    ]
    const handle = (at: XY, one: XY, other: XY): XY => [
      at[0] + (other[0] - one[0]) / 6,
      at[1] + (other[1] - one[1]) / 6,
    ]
    text += `C${write(handle(from, before, to))} ${write(handle(to, after, from))} ${write(to)}`
  }
  return text
}
