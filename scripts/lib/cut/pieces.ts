/** Cuts the units: one planar topology of all unit borders and cut lines. */
import mapshaper from 'mapshaper'
import { feature } from 'topojson-client'
import type { FeatureCollection, MultiPolygon, Polygon as GeoPolygon } from 'geojson'
import type { GeometryCollection, Polygon, Topology } from 'topojson-specification'
import Flatbush from 'flatbush'
import { areaOfRings, innerPoint, type Rings } from './rings'
import { pointInPolygons } from '../../../src/core/point-in-polygon'
import type { CutLine } from './cut-lines'

export interface Piece {
  unit: string
  /** Arc indices of its rings, as in TopoJSON (~i is arc i reversed). */
  arcs: number[][]
  areaKm2: number
}

export interface Pieces {
  /** Arcs as absolute [lng, lat] positions. */
  arcs: [number, number][][]
  pieces: Piece[]
}

export interface UnitShape {
  unit: string
  polygons: Rings[]
}

/** The polygons of every unit of a units topology. */
export function unitShapes(units: Topology): UnitShape[] {
  const collection = feature(units, units.objects.units as GeometryCollection<{ unit: string }>) as FeatureCollection<
    GeoPolygon | MultiPolygon,
    { unit: string }
  >
  return collection.features.map((f) => ({
    unit: f.properties.unit,
    polygons: f.geometry.type === 'Polygon' ? [f.geometry.coordinates] : f.geometry.coordinates,
  }))
}

/** Splits all units by all cut lines with mapshaper; pieces outside every unit are dropped. */
export async function cutUnits(unitsText: string, shapes: UnitShape[], cuts: CutLine[]): Promise<Pieces> {
  const lines = {
    type: 'FeatureCollection',
    features: cuts.map((c) => ({
      type: 'Feature',
      properties: {},
      geometry: { type: 'LineString', coordinates: c.coordinates },
    })),
  }
  const merge =
    cuts.length > 0
      ? '-i cuts.json name=cuts -merge-layers target=lines,cuts force name=all'
      : '-rename-layers all target=lines'
  const output = await mapshaper.applyCommands(
    `-i units.topojson -lines target=units name=lines ${merge} -polygons target=all -o pieces.topojson target=all format=topojson no-quantization`,
    { 'units.topojson': unitsText, 'cuts.json': JSON.stringify(lines) },
  )
  const topology = JSON.parse(String(output['pieces.topojson'])) as Topology<{ all: GeometryCollection }>
  const arcs = topology.arcs as [number, number][][]
  const unitAt = unitFinder(shapes)
  const pieces: Piece[] = []
  for (const geometry of topology.objects.all.geometries) {
    if (!geometry || geometry.type !== 'Polygon') continue
    const rings = ringsOf(arcs, (geometry as Polygon).arcs)
    const areaKm2 = areaOfRings(rings)
    if (areaKm2 === 0) continue
    const [lng, lat] = innerPoint(rings)
    const unit = unitAt(lng, lat)
    if (unit) pieces.push({ unit, arcs: (geometry as Polygon).arcs, areaKm2 })
  }
  return { arcs, pieces }
}

/** Rings of [lng, lat] from rings of arc indices. */
export function ringsOf(arcs: [number, number][][], rings: number[][]): Rings {
  return rings.map((ring) =>
    ring.flatMap((index, i) => {
      const points = index < 0 ? [...arcs[~index]!].reverse() : arcs[index]!
      return i === 0 ? points : points.slice(1)
    }),
  )
}

/** A function from a point to the code of the unit that holds it, or null. */
export function unitFinder(shapes: UnitShape[]): (lng: number, lat: number) => string | null {
  const index = new Flatbush(shapes.length)
  for (const { polygons } of shapes) {
    let [west, south, east, north] = [180, 90, -180, -90]
    for (const [shell] of polygons)
      for (const [x, y] of shell as [number, number][]) {
        west = Math.min(west, x)
        east = Math.max(east, x)
        south = Math.min(south, y)
        north = Math.max(north, y)
      }
    index.add(west, south, east, north)
  }
  index.finish()
  return (lng, lat) => {
    const found = index.search(lng, lat, lng, lat).find((i) => pointInPolygons(lng, lat, shapes[i]!.polygons))
    return found === undefined ? null : shapes[found]!.unit
  }
}
