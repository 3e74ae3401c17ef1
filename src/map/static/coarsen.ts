/** A level of detail thinned to what a zoom can show. Arcs are thinned, not shapes: neighbours never part. */
import type { Position } from 'geojson'
import type { Topology } from 'topojson-specification'
import { decodeArcs } from '../geometry/mosaic-features'
import { toPlane } from '../label-type'
import { WORLD_PX } from './projection'

/** How far a line may move, px. */
const TOLERANCE_PX = 0.5
/** Zooms apart for which a topology is thinned anew. */
const STEP = 0.5

const kept = new WeakMap<Topology, Map<number, Topology>>()

/** The topology for a zoom, with its arcs in degrees; kept for the next drawing near that zoom. */
export function coarsen(topology: Topology, zoom: number): Topology {
  const step = Math.ceil(zoom / STEP)
  const steps = kept.get(topology) ?? new Map<number, Topology>()
  kept.set(topology, steps)
  let coarse = steps.get(step)
  if (!coarse) {
    const tolerance = TOLERANCE_PX / (WORLD_PX * 2 ** (step * STEP))
    const { transform: _, ...rest } = topology
    coarse = { ...rest, arcs: decodeArcs(topology).map((arc) => thin(arc, tolerance)) }
    steps.set(step, coarse)
  }
  return coarse
}

/** Douglas and Peucker's choice of points, on the plane of the map. */
export function thin(line: Position[], tolerance: number): Position[] {
  if (line.length < 3) return line
  const plane = line.map(toPlane)
  const keep = new Uint8Array(line.length)
  keep[0] = keep[line.length - 1] = 1
  const stack: [number, number][] = [[0, line.length - 1]]
  for (let piece = stack.pop(); piece; piece = stack.pop()) {
    const [from, to] = piece
    const middle = farthest(plane, from, to, tolerance)
    if (middle < 0) continue
    keep[middle] = 1
    stack.push([from, middle], [middle, to])
  }
  return line.filter((_, i) => keep[i] === 1)
}

/** The point between two others that is farthest off the line through them, or -1 when none is off by the tolerance. */
function farthest(plane: Position[], from: number, to: number, tolerance: number): number {
  const [ax, ay] = plane[from] as [number, number]
  const [dx, dy] = [plane[to]![0]! - ax, plane[to]![1]! - ay]
  const length = Math.hypot(dx, dy)
  let found = -1
  let most = tolerance
  for (let i = from + 1; i < to; i++) {
    const [x, y] = [plane[i]![0]! - ax, plane[i]![1]! - ay]
    const off = length === 0 ? Math.hypot(x, y) : Math.abs(x * dy - y * dx) / length
    if (off > most) [found, most] = [i, off]
  }
  return found
}
