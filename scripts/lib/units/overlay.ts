/** Lays lines over the units: one planar set of pieces, each with the unit that holds it and the lines it lies beside. */
import mapshaper from 'mapshaper'
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { kmBetween } from '../water/trace'
import { areaOfRings, innerPoint, type Rings } from '../cut/rings'
import { ringsOf, unitFinder } from '../cut/pieces'

export type Position = [number, number]
export interface UnitProperties {
  unit: string
  name: string
  country: string
}
export type UnitFeature = Feature<Polygon | MultiPolygon, UnitProperties>

/** A directed line: it matters which of its sides a piece lies on. */
export interface OverlayLine {
  id: string
  coordinates: Position[]
}

/** Km of a line along which a piece lies on its left and on its right. */
export interface Beside {
  left: number
  right: number
}

export interface OverlayPiece {
  /** The unit that holds the piece; null at sea. */
  unit: string | null
  rings: Rings
  inner: Position
  areaKm2: number
  /** Twice the area over the perimeter: how wide the piece is on average. */
  widthKm: number
  beside: Map<string, Beside>
  /** Pieces across an arc, with the km that they share. */
  neighbours: Map<number, number>
  /** Those of them across an arc on which no line runs. */
  open: Set<number>
}

/** A middle of an arc this near a line lies on it (degrees). */
const ON_LINE = 2e-6
const GRID = 0.02

/** All pieces of the plane that unit borders and lines enclose; loose ends of lines divide nothing. */
export async function overlayLines(units: UnitFeature[], lines: OverlayLine[]): Promise<OverlayPiece[]> {
  const collection = { type: 'FeatureCollection', features: units }
  const drawn = {
    type: 'FeatureCollection',
    features: lines.map(({ coordinates }) => ({
      type: 'Feature',
      properties: {},
      geometry: { type: 'LineString', coordinates },
    })),
  }
  const merge =
    lines.length > 0
      ? '-i lines.json name=drawn -merge-layers target=borders,drawn force name=all'
      : '-rename-layers all target=borders'
  const output = await mapshaper.applyCommands(
    `-i units.json name=units -lines target=units name=borders ${merge} -polygons target=all -o pieces.topojson target=all format=topojson no-quantization`,
    { 'units.json': JSON.stringify(collection), 'lines.json': JSON.stringify(drawn) },
  )
  const topology = JSON.parse(String(output['pieces.topojson'])) as Topology<{ all: GeometryCollection }>
  const arcs = topology.arcs as Position[][]
  const unitAt = unitFinder(
    units.map((f) => ({
      unit: f.properties.unit,
      polygons: f.geometry.type === 'Polygon' ? [f.geometry.coordinates] : f.geometry.coordinates,
    })),
  )
  const lineAlong = lineFinder(lines)
  const arcKm = arcs.map((arc) => arc.slice(1).reduce((sum, p, i) => sum + kmBetween(arc[i]!, p), 0))
  const arcLine = arcs.map(lineAlong)
  const piecesOfArc: number[][] = arcs.map(() => [])
  const pieces: OverlayPiece[] = []
  const ringArcs: number[][] = []
  for (const geometry of topology.objects.all.geometries) {
    if (geometry?.type !== 'Polygon') continue
    const rings = ringsOf(arcs, geometry.arcs as number[][])
    const areaKm2 = areaOfRings(rings)
    if (areaKm2 === 0) continue
    const inner = innerPoint(rings) as Position
    const beside = new Map<string, Beside>()
    let perimeter = 0
    ;(geometry.arcs as number[][]).forEach((ring, r) => {
      const inside = signedArea(rings[r]!) > 0 === (r === 0) ? 1 : -1
      for (const index of ring) {
        const arc = index < 0 ? ~index : index
        piecesOfArc[arc]!.push(pieces.length)
        perimeter += arcKm[arc]!
        const along = arcLine[arc]
        if (!along) continue
        const km = beside.get(along.id) ?? { left: 0, right: 0 }
        const left = inside * along.direction * (index < 0 ? -1 : 1) > 0
        km[left ? 'left' : 'right'] += arcKm[arc]!
        beside.set(along.id, km)
      }
    })
    ringArcs.push((geometry.arcs as number[][]).flat().map((i) => (i < 0 ? ~i : i)))
    pieces.push({
      unit: unitAt(...inner),
      rings,
      inner,
      areaKm2,
      widthKm: (2 * areaKm2) / perimeter,
      beside,
      neighbours: new Map(),
      open: new Set(),
    })
  }
  pieces.forEach((piece, p) => {
    for (const arc of ringArcs[p]!)
      for (const other of piecesOfArc[arc]!)
        if (other !== p) {
          piece.neighbours.set(other, (piece.neighbours.get(other) ?? 0) + arcKm[arc]!)
          if (!arcLine[arc]) piece.open.add(other)
        }
  })
  return pieces
}

/** The pieces of one unit joined; pieces without a unit are dropped. */
export async function joinPieces(pieces: OverlayPiece[], properties: Map<string, UnitProperties>) {
  const features = pieces
    .filter(({ unit }) => unit !== null)
    .map(({ unit, rings }) => ({
      type: 'Feature',
      properties: properties.get(unit!)!,
      geometry: { type: 'Polygon', coordinates: rings },
    }))
  const output = await mapshaper.applyCommands(
    '-i in.json -dissolve unit copy-fields=name,country -o out.json format=geojson',
    { 'in.json': JSON.stringify({ type: 'FeatureCollection', features }) },
  )
  return (JSON.parse(String(output['out.json'])) as FeatureCollection).features as UnitFeature[]
}

const signedArea = (ring: number[][]) =>
  ring.slice(1).reduce((sum, [x, y], i) => sum + ring[i]![0]! * y! - x! * ring[i]![1]!, 0)

/** A function from an arc to the line it runs along, and whether it runs the same way (1) or against it (-1). */
function lineFinder(lines: OverlayLine[]) {
  const grid = new Map<string, { id: string; a: Position; b: Position }[]>()
  for (const { id, coordinates } of lines)
    for (let i = 0; i + 1 < coordinates.length; i++) {
      const [a, b] = [coordinates[i]!, coordinates[i + 1]!]
      for (let x = cellOf(Math.min(a[0], b[0])); x <= cellOf(Math.max(a[0], b[0])); x++)
        for (let y = cellOf(Math.min(a[1], b[1])); y <= cellOf(Math.max(a[1], b[1])); y++) {
          const key = `${x},${y}`
          grid.set(key, [...(grid.get(key) ?? []), { id, a, b }])
        }
    }
  return (arc: Position[]) => {
    const i = Math.floor((arc.length - 1) / 2)
    const [p, q] = [arc[i]!, arc[i + 1]!]
    const [x, y] = [(p[0] + q[0]) / 2, (p[1] + q[1]) / 2]
    for (const { id, a, b } of grid.get(`${cellOf(x)},${cellOf(y)}`) ?? []) {
      const [ux, uy] = [b[0] - a[0], b[1] - a[1]]
      const length = Math.hypot(ux, uy)
      if (length === 0) continue
      const along = ((x - a[0]) * ux + (y - a[1]) * uy) / length
      const off = Math.abs((x - a[0]) * uy - (y - a[1]) * ux) / length
      if (off > ON_LINE || along < -ON_LINE || along > length + ON_LINE) continue
      return { id, direction: (q[0] - p[0]) * ux + (q[1] - p[1]) * uy > 0 ? 1 : -1 }
    }
    return null
  }
}

const cellOf = (degrees: number) => Math.floor(degrees / GRID)
