/** The mosaic of cells as TopoJSON: decoding arcs, rings of a cell, the cell at a point. */
import Flatbush from 'flatbush'
import { pointInPolygons } from './point-in-polygon'
import type { CellIndex } from './atlas-data'

export interface MosaicTopology {
  arcs: number[][][]
  transform: { scale: [number, number]; translate: [number, number] }
  objects: { cells: { geometries: { arcs: number[][][]; bbox: [number, number, number, number] }[] } }
}

export type Ring = [number, number][]

export class Mosaic {
  readonly #topology: MosaicTopology
  readonly #index: Flatbush
  readonly #arcs: (Ring | undefined)[]

  constructor(topology: MosaicTopology) {
    this.#topology = topology
    this.#arcs = new Array<Ring | undefined>(topology.arcs.length)
    const cells = topology.objects.cells.geometries
    this.#index = new Flatbush(cells.length)
    for (const { bbox } of cells) this.#index.add(...bbox)
    this.#index.finish()
  }

  /** An arc's points, [lng, lat]. */
  arc(index: number): Ring {
    const known = this.#arcs[index]
    if (known) return known
    const { scale, translate } = this.#topology.transform
    let [x, y] = [0, 0]
    const points = this.#topology.arcs[index]!.map(([dx, dy]): [number, number] => {
      x += dx!
      y += dy!
      return [x * scale[0] + translate[0], y * scale[1] + translate[1]]
    })
    this.#arcs[index] = points
    return points
  }

  /** A cell's polygons, each as rings, the shell first. */
  polygons(cell: CellIndex): Ring[][] {
    return this.#topology.objects.cells.geometries[cell]!.arcs.map((polygon) => polygon.map((ring) => this.ring(ring)))
  }

  /** A ring of arc indices as points. */
  ring(indices: number[]): Ring {
    return indices.flatMap((index, i) => {
      const points = index < 0 ? [...this.arc(~index)].reverse() : this.arc(index)
      return i === 0 ? points : points.slice(1)
    })
  }

  /** The cell that holds a point, or null at sea and outside the frame. */
  cellAt(lng: number, lat: number): CellIndex | null {
    return this.#index.search(lng, lat, lng, lat).find((cell) => pointInPolygons(lng, lat, this.polygons(cell))) ?? null
  }

  /** The cell at a point or, for points just off a simplified coast, the nearest within `km`; null when there is none. */
  cellNear(lng: number, lat: number, km: number): CellIndex | null {
    const inside = this.cellAt(lng, lat)
    if (inside !== null) return inside
    let best: CellIndex | null = null
    let least = km
    for (const cell of this.cellsAround(lng, lat, km)) {
      const distance = this.#kmToCell(lng, lat, cell)
      if (distance < least) [best, least] = [cell, distance]
    }
    return best
  }

  /** Cells whose boxes come within `km` of a point. */
  cellsAround(lng: number, lat: number, km: number): CellIndex[] {
    const dy = km / 111.2
    const dx = dy / Math.cos((lat * Math.PI) / 180)
    return this.#index.search(lng - dx, lat - dy, lng + dx, lat + dy)
  }

  /** How far a point is from an arc. */
  kmToArc(lng: number, lat: number, arc: number): number {
    return kmToLine(lng, lat, this.arc(arc))
  }

  #kmToCell(lng: number, lat: number, cell: CellIndex): number {
    return Math.min(...this.polygons(cell).flatMap((rings) => rings.map((ring) => kmToLine(lng, lat, ring))))
  }
}

function kmToLine(lng: number, lat: number, line: Ring): number {
  const scale = Math.cos((lat * Math.PI) / 180)
  let least = Infinity
  for (let i = 0; i + 1 < line.length; i++) least = Math.min(least, toSegment(lng, lat, line[i]!, line[i + 1]!, scale))
  return least * 111.2
}

function toSegment(lng: number, lat: number, a: [number, number], b: [number, number], scale: number): number {
  const [ax, ay, bx, by] = [(a[0] - lng) * scale, a[1] - lat, (b[0] - lng) * scale, b[1] - lat]
  const length2 = (bx - ax) ** 2 + (by - ay) ** 2
  const t = length2 === 0 ? 0 : Math.max(0, Math.min(1, -(ax * (bx - ax) + ay * (by - ay)) / length2))
  return Math.hypot(ax + t * (bx - ax), ay + t * (by - ay))
}
