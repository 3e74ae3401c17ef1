import type { Position } from 'geojson'
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification'
import { planeX, planeY } from '../label-type'

/** A mosaic on the plane of the map, one wide, north up; an arc is worked out when it is first asked for. */
export class PlaneMosaic {
  readonly topology: Topology
  readonly #arcs: (Float64Array | undefined)[] = []
  readonly #around: (readonly Float64Array[] | undefined)[] = []
  readonly #cells: readonly (Polygon | MultiPolygon)[]

  constructor(topology: Topology) {
    this.topology = topology
    this.#cells = (topology.objects['cells'] as GeometryCollection<object>).geometries as (Polygon | MultiPolygon)[]
  }

  get cellCount(): number {
    return this.#cells.length
  }

  /** West, south, east, north of a cell, degrees, where the topology tells them. */
  box(cell: number): readonly number[] | undefined {
    return this.#cells[cell]!.bbox
  }

  /** The arcs around a cell, shells and holes alike, in no order and in either direction: x, y, x, y … */
  arcsOf(cell: number): readonly Float64Array[] {
    return (this.#around[cell] ??= (this.#cells[cell]!.arcs.flat(2) as number[]).map((index) =>
      this.#arc(index < 0 ? ~index : index),
    ))
  }

  #arc(index: number): Float64Array {
    return (this.#arcs[index] ??= this.#decode(this.topology.arcs[index] as Position[]))
  }

  #decode(arc: readonly Position[]): Float64Array {
    const { transform } = this.topology
    const { scale, translate } = transform ?? { scale: [1, 1], translate: [0, 0] }
    const plane = new Float64Array(arc.length * 2)
    let [x, y] = [0, 0]
    for (let i = 0; i < arc.length; i++) {
      const point = arc[i]!
      x = (transform ? x : 0) + point[0]!
      y = (transform ? y : 0) + point[1]!
      plane[i * 2] = planeX(x * scale[0]! + translate[0]!)
      plane[i * 2 + 1] = planeY(y * scale[1]! + translate[1]!)
    }
    return plane
  }
}
