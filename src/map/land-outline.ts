import { feature, mergeArcs, mesh } from 'topojson-client'
import type { Feature, MultiLineString } from 'geojson'
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification'
import type { AtlasData } from '../core/atlas-data'

/** The land of some cells as one shape without inner borders. */
export function outlineOf(mosaic: Topology, cells: readonly number[]): Feature {
  const { geometries } = mosaic.objects['cells'] as GeometryCollection
  const shapes = cells.map((cell) => geometries[cell] as Polygon | MultiPolygon)
  return feature(mosaic, mergeArcs(mosaic, shapes as never)) as Feature
}

/** The lines around some groups of cells, each drawn once. */
export function linesAround(mosaic: Topology, groups: readonly (readonly number[])[]): MultiLineString {
  const { geometries } = mosaic.objects['cells'] as GeometryCollection
  const merged = groups.map((cells) => mergeArcs(mosaic, cells.map((cell) => geometries[cell]) as never))
  return mesh(mosaic, { type: 'GeometryCollection', geometries: merged } as never)
}

/** The lines along which groups of cells meet each other: no coast, and no edge of the frame. */
export function linesBetween(mosaic: Topology, groups: readonly (readonly number[])[]): MultiLineString {
  const { geometries } = mosaic.objects['cells'] as GeometryCollection
  const merged = groups.map((cells) => mergeArcs(mosaic, cells.map((cell) => geometries[cell]) as never))
  return mesh(mosaic, { type: 'GeometryCollection', geometries: merged } as never, (a, b) => a !== b)
}

/** The cells that a polity holds or runs: those in whose chain or control it stands. */
export function cellsOfPolity(atlas: AtlasData, standings: Readonly<Uint16Array>, id: string): number[] {
  const polity = atlas.polities.findIndex((candidate) => candidate.id === id)
  const holds = atlas.standings.map(({ chain, control }) => chain.includes(polity) || control.includes(polity))
  return [...standings.keys()].filter((cell) => holds[standings[cell]!])
}
