import type { Topology } from 'topojson-specification'
import { seededRandom } from './synthetic-atlas'

/** A mosaic of `side` × `side` crooked cells over the frame, every border an arc of `bends` inner points. */
export function gridMosaic(side: number, bends = 4, seed = 7): Topology {
  const random = seededRandom(seed)
  const [west, south, width, height] = [5.5, 34.5, 44, 26]
  const jitter = () => (random() - 0.5) * 0.5
  const corners = Array.from({ length: (side + 1) ** 2 }, (_, i) => {
    const [column, row] = [i % (side + 1), Math.floor(i / (side + 1))]
    return [west + ((column + jitter()) / side) * width, south + ((row + jitter()) / side) * height] as const
  })
  const corner = (column: number, row: number) => corners[row * (side + 1) + column]!
  const arcs: [number, number][][] = []
  const arc = (from: readonly [number, number], to: readonly [number, number]) => {
    const line = Array.from({ length: bends + 2 }, (_, i): [number, number] => {
      const t = i / (bends + 1)
      const sway = i === 0 || i === bends + 1 ? 0 : (jitter() / side) * 4
      return [from[0] + (to[0] - from[0]) * t + sway, from[1] + (to[1] - from[1]) * t + sway]
    })
    return arcs.push(line) - 1
  }
  const across = Array.from({ length: side + 1 }, (_, row) =>
    Array.from({ length: side }, (_, column) => arc(corner(column, row), corner(column + 1, row))),
  )
  const up = Array.from({ length: side }, (_, row) =>
    Array.from({ length: side + 1 }, (_, column) => arc(corner(column, row), corner(column, row + 1))),
  )
  const geometries = Array.from({ length: side ** 2 }, (_, cell) => {
    const [column, row] = [cell % side, Math.floor(cell / side)]
    const ring = [up[row]![column]!, across[row + 1]![column]!, ~up[row]![column + 1]!, ~across[row]![column]!]
    return { type: 'MultiPolygon' as const, id: cell, arcs: [[ring]] }
  })
  return { type: 'Topology', arcs, objects: { cells: { type: 'GeometryCollection', geometries } } } as Topology
}
