import Flatbush from 'flatbush'
import { feature } from 'topojson-client'
import type { MultiPolygon, Polygon, Position } from 'geojson'
import type { GeometryCollection, Topology } from 'topojson-specification'
import type { CellIndex } from './atlas-data'
import { pointInPolygons } from './point-in-polygon'

/** Finds the cell at a point of the mosaic (object `cells`), or null on water and outside the frame. */
export function cellPicker(mosaic: Topology): (lng: number, lat: number) => CellIndex | null {
  const polygons = cellPolygons(mosaic)
  const tree = new Flatbush(polygons.length)
  for (const rings of polygons) tree.add(...bounds(rings.map((polygon) => polygon[0] ?? [])))
  tree.finish()
  return (lng, lat) =>
    tree.search(lng, lat, lng, lat).find((cell) => pointInPolygons(lng, lat, polygons[cell]!)) ?? null
}

/** The polygons of every cell, by cell index: cell → polygon → ring → [lng, lat]. */
export function cellPolygons(mosaic: Topology): Position[][][][] {
  const { features } = feature(mosaic, mosaic.objects['cells'] as GeometryCollection)
  return features.map(({ geometry }) => {
    const shape = geometry as Polygon | MultiPolygon | null
    return !shape ? [] : shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates
  })
}

function bounds(rings: Position[][]): [number, number, number, number] {
  const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const [x, y] of rings.flat() as [number, number][]) {
    if (x < box[0]) box[0] = x
    if (y < box[1]) box[1] = y
    if (x > box[2]) box[2] = x
    if (y > box[3]) box[3] = y
  }
  return box
}
