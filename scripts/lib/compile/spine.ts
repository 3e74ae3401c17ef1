/** The long axis of a land, along which a name set in wide letters can run. */
import type { Rings } from '../cut/rings'

const STATIONS = 9
/** A name does not reach the very ends of the land. */
const MARGIN = 0.1

/**
 * A gently bent line of 3–5 points, west to east, through the middle of a polygon: chord midpoints across the
 * principal axis, smoothed by a parabola. Coordinates [lng, lat]; the axis is found with lng scaled by cos(lat).
 */
export function spineOf(rings: Rings, point: [number, number]): [number, number][] {
  const scale = Math.cos((point[1] * Math.PI) / 180)
  const shell = rings[0]!.map(([x, y]) => [x! * scale, y!] as const)
  const angle = uprightAngle(principalAngle(shell))
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  const turned = rings.map((ring) =>
    ring.map(([x, y]) => [x! * scale * cos + y! * sin, -x! * scale * sin + y! * cos] as const),
  )
  const us = turned[0]!.map(([u]) => u)
  const [low, high] = [Math.min(...us), Math.max(...us)]
  const u0 = point[0] * scale * cos + point[1] * sin
  const v0 = -point[0] * scale * sin + point[1] * cos

  let middles: (readonly [number, number])[] = []
  for (let i = 0; i < STATIONS; i++) {
    const u = low + (high - low) * (MARGIN + ((1 - 2 * MARGIN) * i) / (STATIONS - 1))
    const chord = widestChord(turned, u, v0)
    if (chord) middles.push([u, chord])
  }
  middles = [...middles, [u0, v0] as const]
  const bend = parabola(middles)
  const from = Math.min(...middles.map(([u]) => u))
  const to = Math.max(...middles.map(([u]) => u))
  return [0, 0.25, 0.5, 0.75, 1].map((t) => {
    const u = from + (to - from) * t
    const v = bend(u)
    return [(u * cos - v * sin) / scale, u * sin + v * cos]
  })
}

/** Direction of the first principal axis of the ring, radians. */
function principalAngle(shell: (readonly [number, number])[]): number {
  let [sx, sy, w] = [0, 0, 0]
  const segments = shell.slice(1).map((b, i) => {
    const a = shell[i]!
    const length = Math.hypot(b[0] - a[0], b[1] - a[1])
    return { x: (a[0] + b[0]) / 2, y: (a[1] + b[1]) / 2, length }
  })
  for (const s of segments) [sx, sy, w] = [sx + s.x * s.length, sy + s.y * s.length, w + s.length]
  const [mx, my] = [sx / w, sy / w]
  let [xx, xy, yy] = [0, 0, 0]
  for (const s of segments) {
    xx += (s.x - mx) ** 2 * s.length
    xy += (s.x - mx) * (s.y - my) * s.length
    yy += (s.y - my) ** 2 * s.length
  }
  return Math.atan2(2 * xy, xx - yy) / 2
}

/** Names read from left to right and never stand on end: the angle is kept within 60° of level. */
const uprightAngle = (angle: number) => Math.max(-Math.PI / 3, Math.min(Math.PI / 3, angle))

/** Middle of the chord at `u` that is widest, or that holds `v0`; null where the line misses the land. */
function widestChord(rings: (readonly (readonly [number, number])[])[], u: number, v0: number): number | null {
  const crossings: number[] = []
  for (const ring of rings)
    for (let i = 0; i + 1 < ring.length; i++) {
      const [a, b] = [ring[i]!, ring[i + 1]!]
      if (a[0] > u !== b[0] > u) crossings.push(a[1] + ((u - a[0]) / (b[0] - a[0])) * (b[1] - a[1]))
    }
  crossings.sort((a, b) => a - b)
  let best: { middle: number; width: number } | null = null
  for (let i = 0; i + 1 < crossings.length; i += 2) {
    const [a, b] = [crossings[i]!, crossings[i + 1]!]
    const width = (b - a) * (a <= v0 && v0 <= b ? 2 : 1)
    if (!best || width > best.width) best = { middle: (a + b) / 2, width }
  }
  return best ? best.middle : null
}

/** Least-squares parabola through points (u, v), its bend damped so that letters do not tumble. */
function parabola(points: (readonly [number, number])[]): (u: number) => number {
  const mean = points.reduce((s, [u]) => s + u, 0) / points.length
  const half = Math.max(...points.map(([u]) => Math.abs(u - mean))) || 1
  const xs = points.map(([u]) => (u - mean) / half)
  const ys = points.map(([, v]) => v)
  const sum = (f: (x: number, y: number) => number) => xs.reduce((s, x, i) => s + f(x, ys[i]!), 0)
  const n = points.length
  const m = [
    [n, sum((x) => x), sum((x) => x * x), sum((_, y) => y)],
    [sum((x) => x), sum((x) => x * x) + 1e-9, sum((x) => x ** 3), sum((x, y) => x * y)],
    [sum((x) => x * x), sum((x) => x ** 3), sum((x) => x ** 4) + 0.5, sum((x, y) => x * x * y)],
  ]
  for (let i = 0; i < 3; i++)
    for (let j = i + 1; j < 3; j++) {
      const f = m[j]![i]! / m[i]![i]!
      for (let k = i; k < 4; k++) m[j]![k]! -= f * m[i]![k]!
    }
  const c = m[2]![3]! / m[2]![2]!
  const b = (m[1]![3]! - m[1]![2]! * c) / m[1]![1]!
  const a = (m[0]![3]! - m[0]![2]! * c - m[0]![1]! * b) / m[0]![0]!
  return (u) => {
    const x = (u - mean) / half
    return a + b * x + c * x * x
  }
}
