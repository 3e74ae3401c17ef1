/** Cells as a graph: who borders whom, and across which cuts. */
import Flatbush from 'flatbush'
import { pointInPolygons } from '../../../src/core/point-in-polygon'
import type { Mosaic } from './cells'
import { ringsOf } from './pieces'

export interface CellGraph {
  cellsOfUnit: Map<string, number[]>
  unitOf: (cell: number) => string
  cellAt: (lng: number, lat: number) => number | null
  /** Distance in km from a point to the nearest arc of a cell. */
  kmToEdge: (cell: number, point: [number, number]) => number
  /** Cells reached from `start` inside `units` without crossing an arc of `cuts`. */
  spread: (start: number, units: Set<string>, cuts: Set<string>) => number[]
}

/** Builds the graph of a mosaic. */
export function cellGraph(mosaic: Mosaic): CellGraph {
  const { arcs, pieces, cells, cellOfPiece, cellsOfArc, cutsOfArc } = mosaic
  const neighbours: { cell: number; cuts: Set<string> }[][] = cells.map(() => [])
  cellsOfArc.forEach(([a, b], arc) => {
    if (a === undefined || b === undefined) return
    neighbours[a]!.push({ cell: b, cuts: cutsOfArc[arc]! })
    neighbours[b]!.push({ cell: a, cuts: cutsOfArc[arc]! })
  })
  const cellsOfUnit = new Map<string, number[]>()
  cells.forEach((cell, c) => cellsOfUnit.set(cell.unit, [...(cellsOfUnit.get(cell.unit) ?? []), c]))

  const rings = pieces.map((piece) => ringsOf(arcs, piece.arcs))
  const index = new Flatbush(pieces.length)
  for (const [shell] of rings) {
    const xs = shell!.map((p) => p[0]!)
    const ys = shell!.map((p) => p[1]!)
    index.add(Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys))
  }
  index.finish()

  return {
    cellsOfUnit,
    unitOf: (cell) => cells[cell]!.unit,
    cellAt: (lng, lat) => {
      const piece = index.search(lng, lat, lng, lat).find((p) => pointInPolygons(lng, lat, [rings[p]!]))
      return piece === undefined ? null : cellOfPiece[piece]!
    },
    kmToEdge: (cell, [x, y]) => {
      const scale = Math.cos((y * Math.PI) / 180)
      let least = Infinity
      for (const p of cells[cell]!.pieces)
        for (const ring of rings[p]!)
          for (let i = 0; i + 1 < ring.length; i++)
            least = Math.min(
              least,
              toSegment(x * scale, y, ring[i]![0]! * scale, ring[i]![1]!, ring[i + 1]![0]! * scale, ring[i + 1]![1]!),
            )
      return least * 111.2
    },
    spread: (start, units, cuts) => {
      const reached = new Set([start])
      const queue = [start]
      for (let cell = queue.pop(); cell !== undefined; cell = queue.pop())
        for (const next of neighbours[cell]!)
          if (
            !reached.has(next.cell) &&
            units.has(cells[next.cell]!.unit) &&
            ![...next.cuts].some((id) => cuts.has(id))
          ) {
            reached.add(next.cell)
            queue.push(next.cell)
          }
      return [...reached]
    },
  }
}

function toSegment(x: number, y: number, ax: number, ay: number, bx: number, by: number): number {
  const length2 = (bx - ax) ** 2 + (by - ay) ** 2
  const t = length2 === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length2))
  return Math.hypot(x - ax - t * (bx - ax), y - ay - t * (by - ay))
}
