/** The mosaic as TopoJSON: cells dissolved from their pieces, arcs shared, simplified together at three levels of detail. */
import { mergeArcs, quantize } from 'topojson-client'
import { presimplify, sphericalTriangleArea } from 'topojson-simplify'
import type { GeometryObject, MultiPolygon, Polygon, Topology } from 'topojson-specification'
import type { Mosaic } from '../cut/cells'

export type MosaicTopology = Topology<{ cells: { type: 'GeometryCollection'; geometries: (MultiPolygon | Polygon)[] } }>

export interface DissolvedMosaic {
  /** Arcs as absolute positions; geometry i is cell i. */
  topology: MosaicTopology
  /** Per arc: left and right cell, -1 for sea; and the cut along it, or ''. */
  sides: { left: number; right: number; cut: string }[]
}

const EARTH_KM2_PER_STERADIAN = 6371.0072 ** 2

/** Dissolves pieces into cells and drops the arcs between pieces of one cell. */
export function dissolveCells(mosaic: Mosaic): DissolvedMosaic {
  const { arcs, pieces, cells, cellsOfArc, cutsOfArc } = mosaic
  const source = { type: 'Topology', arcs, objects: {} } as unknown as Topology
  const shapes = cells.map((cell) =>
    mergeArcs(source, cell.pieces.map((p) => ({ type: 'Polygon', arcs: pieces[p]!.arcs }) as Polygon) as never),
  ) as unknown as MultiPolygon[]

  const number = new Map<number, number>()
  const renumber = (index: number) => {
    const arc = index < 0 ? ~index : index
    let renamed = number.get(arc)
    if (renamed === undefined) {
      renamed = number.size
      number.set(arc, renamed)
    }
    return index < 0 ? ~renamed : renamed
  }
  const geometries = shapes.map((shape, cell) => ({
    type: 'MultiPolygon' as const,
    id: cell,
    arcs: shape.arcs.map((polygon) => polygon.map((ring) => ring.map(renumber))),
  }))
  const kept = [...number.keys()]
  const sides = sidesOf(geometries, kept.length).map((side, i) => {
    const arc = kept[i]!
    return { ...side, cut: cellsOfArc[arc]!.length > 1 ? ([...cutsOfArc[arc]!].sort()[0] ?? '') : '' }
  })
  return {
    topology: {
      type: 'Topology',
      arcs: kept.map((arc) => arcs[arc]!),
      objects: { cells: { type: 'GeometryCollection', geometries } },
    } as MosaicTopology,
    sides,
  }
}

/** The cell on the left of each arc in its own direction and the one on its right; shells run counter-clockwise or clockwise alike in one topology. */
function sidesOf(geometries: { arcs: number[][][] }[], count: number) {
  const sides = Array.from({ length: count }, () => ({ left: -1, right: -1 }))
  geometries.forEach(({ arcs }, cell) => {
    for (const polygon of arcs)
      for (const ring of polygon)
        for (const index of ring) {
          if (index < 0) sides[~index]!.left = cell
          else sides[index]!.right = cell
        }
  })
  return sides
}

/** Visvalingam weights of every arc point in km², computed once for all levels. */
export function weighArcs(topology: MosaicTopology): number[][][] {
  const weighed = presimplify(structuredClone(topology) as never, sphericalTriangleArea) as unknown as {
    arcs: number[][][]
  }
  return weighed.arcs.map((arc) => arc.map(([x, y, w]) => [x!, y!, w! * EARTH_KM2_PER_STERADIAN]))
}

/** A level of detail: points that matter less than `leastKm2` are dropped, on both sides of a border alike; cell and arc indices stay. */
export function simplifyMosaic(
  topology: MosaicTopology,
  weights: number[][][],
  leastKm2: number,
  quantization: number,
): MosaicTopology {
  const closed = weights.map((arc) => arc[0]![0] === arc.at(-1)![0] && arc[0]![1] === arc.at(-1)![1])
  const arcs = weights.map((arc, i) => {
    const least = Math.min(leastKm2, keepingWeight(arc, closed[i]! ? 3 : 1))
    return arc.filter(([, , w], at) => at === 0 || at === arc.length - 1 || w! >= least).map(([x, y]) => [x!, y!])
  })
  const simplified = { ...topology, arcs: arcs as [number, number][][] }
  return withBoxes(quantize(simplified as never, quantization) as unknown as MosaicTopology, arcs)
}

/** The weight that keeps the `count` heaviest inner points: a small island or enclave stays a shape. */
function keepingWeight(arc: number[][], count: number): number {
  const inner = arc.slice(1, -1).map((p) => p[2]!)
  return inner.length === 0 ? Infinity : (inner.sort((a, b) => b - a)[Math.min(count, inner.length) - 1] ?? 0)
}

/** Adds a bbox to every cell, so that a reader can find cells without decoding arcs. */
function withBoxes(topology: MosaicTopology, arcs: number[][][]): MosaicTopology {
  for (const geometry of topology.objects.cells.geometries as (GeometryObject & MultiPolygon)[]) {
    const box: [number, number, number, number] = [180, 90, -180, -90]
    for (const index of geometry.arcs.flat(2))
      for (const [x, y] of arcs[index < 0 ? ~index : index]!) {
        box[0] = Math.min(box[0], x!)
        box[1] = Math.min(box[1], y!)
        box[2] = Math.max(box[2], x!)
        box[3] = Math.max(box[3], y!)
      }
    geometry.bbox = box.map((v) => Math.round(v * 1e4) / 1e4) as [number, number, number, number]
  }
  return topology
}
