import { hexToLinear } from '../../../src/core/colour'
import { seenBy, VISIONS } from './vision'

const RADIANS = Math.PI / 180

/** The least ΔE2000 of two colours over normal, protan, deutan and tritan vision. */
export function leastDifference(one: string, other: string): number {
  return Math.min(...VISIONS.map((vision) => deltaE2000(seenBy(one, vision), seenBy(other, vision))))
}

/** CIEDE2000 of two `#rrggbb` colours (Sharma, Wu, Dalal 2005). */
export function deltaE2000(one: string, other: string): number {
  const [l1, a1, b1] = hexToLab(one)
  const [l2, a2, b2] = hexToLab(other)
  const chroma = (Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2
  const g = 0.5 * (1 - Math.sqrt(chroma ** 7 / (chroma ** 7 + 25 ** 7)))
  const [x1, x2] = [a1 * (1 + g), a2 * (1 + g)]
  const [c1, c2] = [Math.hypot(x1, b1), Math.hypot(x2, b2)]
  const angle = (x: number, y: number) => (x === 0 && y === 0 ? 0 : (Math.atan2(y, x) / RADIANS + 360) % 360)
  const [h1, h2] = [angle(x1, b1), angle(x2, b2)]
  let turn = c1 * c2 === 0 ? 0 : h2 - h1
  if (turn > 180) turn -= 360
  if (turn < -180) turn += 360
  const dL = l2 - l1
  const dC = c2 - c1
  const dH = 2 * Math.sqrt(c1 * c2) * Math.sin((turn / 2) * RADIANS)
  const l = (l1 + l2) / 2
  const c = (c1 + c2) / 2
  let h = h1 + h2
  if (c1 * c2 !== 0) h = Math.abs(h1 - h2) <= 180 ? h / 2 : h < 360 ? (h + 360) / 2 : (h - 360) / 2
  const cosine = (factor: number, shift: number) => Math.cos((factor * h + shift) * RADIANS)
  const t = 1 - 0.17 * cosine(1, -30) + 0.24 * cosine(2, 0) + 0.32 * cosine(3, 6) - 0.2 * cosine(4, -63)
  const sL = 1 + (0.015 * (l - 50) ** 2) / Math.sqrt(20 + (l - 50) ** 2)
  const sC = 1 + 0.045 * c
  const sH = 1 + 0.015 * c * t
  const twist =
    -2 * Math.sqrt(c ** 7 / (c ** 7 + 25 ** 7)) * Math.sin(60 * Math.exp(-(((h - 275) / 25) ** 2)) * RADIANS)
  return Math.sqrt((dL / sL) ** 2 + (dC / sC) ** 2 + (dH / sH) ** 2 + twist * (dC / sC) * (dH / sH))
}

function hexToLab(colour: string): [number, number, number] {
  const [r, g, b] = hexToLinear(colour)
  const f = (value: number) => (value > 216 / 24389 ? Math.cbrt(value) : ((24389 / 27) * value + 16) / 116)
  const x = f((0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / 0.95047)
  const y = f(0.2126729 * r + 0.7151522 * g + 0.072175 * b)
  const z = f((0.0193339 * r + 0.119192 * g + 0.9503041 * b) / 1.08883)
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)]
}
