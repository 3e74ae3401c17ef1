/** The text of an SVG path, in tenths of a pixel and by relative steps: half as long as absolute coordinates. */
import type { GeoContext } from 'd3-geo'

export class PathText implements GeoContext {
  #text = ''
  /** Where the pen stands, in tenths. */
  #x = 0
  #y = 0
  /** The piece of path under way: where it began and its steps, written once it turns out to go somewhere. */
  #startX = 0
  #startY = 0
  #steps = ''
  /** How far the piece goes from its beginning, in tenths. */
  #reach = 0

  moveTo(x: number, y: number) {
    this.#finish()
    this.#x = this.#startX = Math.round(x * 10)
    this.#y = this.#startY = Math.round(y * 10)
  }

  lineTo(x: number, y: number) {
    const [tenthsX, tenthsY] = [Math.round(x * 10), Math.round(y * 10)]
    const [dx, dy] = [tenthsX - this.#x, tenthsY - this.#y]
    if (dx === 0 && dy === 0) return
    this.#steps += (this.#steps === '' ? 'l' : separator(dx)) + tenths(dx) + separator(dy) + tenths(dy)
    this.#x = tenthsX
    this.#y = tenthsY
    this.#reach = Math.max(this.#reach, Math.abs(tenthsX - this.#startX), Math.abs(tenthsY - this.#startY))
  }

  closePath() {
    if (this.#steps === '') return
    this.#finish('z')
    this.#x = this.#startX
    this.#y = this.#startY
  }

  /** Not used: points are drawn as marks. */
  arc() {}

  beginPath() {}

  toString(): string {
    this.#finish()
    return this.#text
  }

  #finish(end = '') {
    if (this.#reach >= LEAST_REACH)
      this.#text += `M${tenths(this.#startX)}${separator(this.#startY)}${tenths(this.#startY)}${this.#steps}${end}`
    this.#steps = ''
    this.#reach = 0
  }
}

/** What is smaller, an island or a piece of line, is not drawn: tenths. */
const LEAST_REACH = 15

const separator = (value: number) => (value < 0 ? '' : ' ')

const SMALL = 400
const small = Array.from({ length: 2 * SMALL + 1 }, (_, i) => writeTenths(i - SMALL))

/** Tenths as a decimal number without needless zeros: 12 → `1.2`, -5 → `-.5`. */
export const tenths = (value: number): string =>
  value >= -SMALL && value <= SMALL ? small[value + SMALL]! : writeTenths(value)

function writeTenths(value: number): string {
  const whole = Math.trunc(Math.abs(value) / 10)
  const rest = Math.abs(value) % 10
  const digits = rest === 0 ? String(whole) : `${whole === 0 ? '' : whole}.${rest}`
  return value < 0 ? `-${digits}` : digits
}
