import fs from 'node:fs'
import { feature, mesh, quantize } from 'topojson-client'
import { topology } from 'topojson-server'
import { presimplify, simplify } from 'topojson-simplify'
import { parse } from 'yaml'
import type { Feature, FeatureCollection, LineString, MultiLineString, MultiPolygon, Polygon, Position } from 'geojson'
import type { GeometryCollection, Objects, Topology } from 'topojson-specification'
import { polygonsAreaKm2 } from '../../../src/core/area'
import { kmBetween } from '../water/trace'

/** A river of geodata/water/drawn/, drawn by hand: `class` 1 is a main river, 4 a small one. */
type DrawnRiver = Feature<LineString, { id: string; class: 1 | 2 | 3 | 4; accuracyKm: number }>
/** Triangle area in square degrees under which a vertex goes (Visvalingam); 1e-4 is about 0.8 km². */
const LEVELS = [
  { classes: 2, leastLakeKm2: 250, leastLineKm: 60, area: 1.2e-3, quantization: 6000 },
  { classes: 4, leastLakeKm2: 0, leastLineKm: 6, area: 5e-5, quantization: 40_000 },
] as const

export interface WaterTopologies {
  /** Main rivers, great lakes and the names of the seas: the first view. */
  level0: Topology
  /** All rivers by class 1 … 4 and all lakes. */
  level1: Topology
}

/**
 * Compiles rivers, lakes and names of water for display. Objects: `rivers` (a MultiLineString a class, property
 * `class`), `lakes`, and in level 0 `names` (LineString; properties `size` and a name a language).
 */
export function compileWater(folder = 'geodata/water'): WaterTopologies {
  const rivers = readRiverClasses(folder)
  const lakes = readLakes(folder)
  const [level0, level1] = LEVELS.map((level, index) => {
    const objects = {
      rivers: collect(
        [...rivers]
          .filter(([kind]) => kind <= level.classes)
          .map(([kind, lines]) =>
            riverFeature(
              kind,
              lines.filter((line) => lineLengthKm(line) >= level.leastLineKm),
            ),
          ),
      ),
      lakes: collect(lakes.filter((lake) => areaKm2(lake.geometry) >= level.leastLakeKm2)),
      ...(index === 0 && { names: collect(readNames(folder)) }),
    }
    return thin(topology(objects, undefined), level.area, level.quantization)
  })
  return { level0: level0!, level1: level1! }
}

type Water = Feature<LineString | MultiLineString | Polygon | MultiPolygon>

const collect = (features: Water[]): FeatureCollection => ({ type: 'FeatureCollection', features })

/** Lines by class, pieces of one course joined; the double-lined streams of class 0 are main rivers too. */
function readRiverClasses(folder: string): Map<number, Position[][]> {
  const source = read<{ rivers: GeometryCollection<{ class: number }> }>(`${folder}/rivers.topojson`)
  const classes = new Map<number, Position[][]>()
  for (const kind of [1, 2, 3, 4]) {
    const geometries = source.objects.rivers.geometries.filter(
      (g) => Math.max(1, (g.properties as { class: number }).class) === kind,
    )
    classes.set(kind, mesh(source, { type: 'GeometryCollection', geometries }).coordinates)
  }
  const drawn = `${folder}/drawn`
  for (const name of fs.existsSync(drawn) ? fs.readdirSync(drawn).sort() : [])
    if (name.endsWith('.geojson')) {
      const { geometry, properties } = JSON.parse(fs.readFileSync(`${drawn}/${name}`, 'utf8')) as DrawnRiver
      classes.get(properties.class)!.push(geometry.coordinates)
    }
  return classes
}

const riverFeature = (kind: number, coordinates: Position[][]): Water => ({
  type: 'Feature',
  properties: { class: kind },
  geometry: { type: 'MultiLineString', coordinates },
})

function readLakes(folder: string) {
  const source = read<{ lakes: GeometryCollection }>(`${folder}/lakes.topojson`)
  return feature(source, source.objects.lakes).features as Feature<Polygon | MultiPolygon>[]
}

function readNames(folder: string): Water[] {
  const names = parse(fs.readFileSync(`${folder}/names.yaml`, 'utf8')) as Record<
    string,
    { size: number; along: Position[]; names: Record<string, string> }
  >
  return Object.entries(names).map(([id, { size, along, names }]) => ({
    type: 'Feature',
    properties: { id, size, ...names },
    geometry: { type: 'LineString', coordinates: along },
  }))
}

function thin(full: Topology, area: number, quantization: number): Topology {
  return quantize(simplify(presimplify(full as never), area) as unknown as Topology<Objects<object>>, quantization)
}

const read = <T extends Record<string, GeometryCollection>>(file: string) =>
  JSON.parse(fs.readFileSync(file, 'utf8')) as Topology<T>

const areaKm2 = (geometry: Polygon | MultiPolygon) =>
  polygonsAreaKm2(geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates)

const lineLengthKm = (line: Position[]) =>
  line.reduce(
    (sum, to, i) => (i === 0 ? 0 : sum + kmBetween(line[i - 1] as [number, number], to as [number, number])),
    0,
  )
