import { feature } from 'topojson-client'
import type {
  Feature,
  FeatureCollection,
  GeoJsonProperties,
  LineString,
  MultiPolygon,
  Polygon,
  Position,
} from 'geojson'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { penOf, type BorderState } from '../border-state'
import type { BorderUse } from '../border-uses'
import { onFrameEdge } from '../frame'

/** The geometry that the map draws of one level of the mosaic; ids are index + 1, for MapLibre ignores id 0. */
export interface MosaicFeatures {
  cells: FeatureCollection<Polygon | MultiPolygon>
  borders: FeatureCollection<LineString>
  coast: FeatureCollection<LineString>
}

/** How the cells and the borders (by their rows in AtlasData.borders) look at first: see StandingPainter. */
export interface FirstLook {
  fillOf(cell: number): string
  borderOf(row: number): BorderState
}

/**
 * Cells as polygons, inner borders as one line an arc (see AtlasData.borders) with what it is ever used for as properties,
 * and the arcs that are no inner border as coast. An inner arc that no day draws is left out. Cells and borders carry their first
 * look as properties: `fill`; `pen`, `left` and `right`.
 */
export function mosaicFeatures(
  mosaic: Topology,
  borders: readonly number[],
  uses: readonly BorderUse[],
  first: FirstLook,
): MosaicFeatures {
  const { features } = feature(mosaic, mosaic.objects['cells'] as GeometryCollection)
  const arcs = decodeArcs(mosaic)
  const inner = new Set<number>()
  const drawn = uses.flatMap((use, row) => {
    const arc = borders[row * 4]!
    inner.add(arc)
    if (!use) return []
    const look = first.borderOf(row)
    const pen = penOf(look)
    return [line(arc + 1, arcs[arc]!, pen ? { ...use, pen, left: look.left, right: look.right } : { ...use })]
  })
  return {
    cells: collect(
      features.map(({ geometry }, cell) => ({
        type: 'Feature',
        id: cell + 1,
        properties: { fill: first.fillOf(cell) },
        geometry: geometry as Polygon | MultiPolygon,
      })),
    ),
    borders: collect(drawn),
    coast: collect(arcs.flatMap((arc, i) => (inner.has(i) ? [] : shores(arc).map((part) => line(i + 1, part))))),
  }
}

const line = (id: number, coordinates: Position[], properties: GeoJsonProperties = {}): Feature<LineString> => ({
  type: 'Feature',
  id,
  properties,
  geometry: { type: 'LineString', coordinates },
})

const collect = <G extends Polygon | MultiPolygon | LineString>(features: Feature<G>[]): FeatureCollection<G> => ({
  type: 'FeatureCollection',
  features,
})

/** The arcs of a topology as positions in degrees. */
export function decodeArcs({ arcs, transform }: Topology): Position[][] {
  if (!transform) return arcs as Position[][]
  const [kx, ky] = transform.scale
  const [dx, dy] = transform.translate
  return arcs.map((arc) => {
    let x = 0
    let y = 0
    return arc.map(([stepX, stepY]) => [(x += stepX!) * kx + dx, (y += stepY!) * ky + dy])
  })
}

/** The pieces of an outer arc that are shore and not the edge of the frame. */
export function shores(arc: Position[]): Position[][] {
  const parts: Position[][] = []
  let part: Position[] = []
  for (let i = 1; i < arc.length; i++) {
    if (onFrameEdge(arc[i - 1]!, arc[i]!)) part = []
    else if (part.length > 0) part.push(arc[i]!)
    else parts.push((part = [arc[i - 1]!, arc[i]!]))
  }
  return parts
}
