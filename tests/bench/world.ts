import { quantize } from 'topojson-client'
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification'
import type { AtlasData, Manifest } from '../../src/core/atlas-data'
import unitsUrl from '../../geodata/units/units.topojson?url'
import { unpackAtlas, type PackedAtlas } from '../../src/core/packing'
import { SPAN_START, type Day } from '../../src/core/time'
import { gridMosaic } from './grid-mosaic'
import { syntheticAtlas } from './synthetic-atlas'

/** An atlas with its mosaic levels and water, real or made up. */
export interface World {
  atlas: AtlasData
  mosaic: (level: 0 | 1 | 2) => Promise<Topology>
  water: (level: 0 | 1) => Promise<Topology>
}

const NO_WATER = {
  type: 'Topology',
  arcs: [],
  objects: {
    rivers: { type: 'GeometryCollection', geometries: [] },
    lakes: { type: 'GeometryCollection', geometries: [] },
  },
} as unknown as Topology
const FRAME: [number, number, number, number] = [5, 34, 50, 61]
const read = async <T>(url: string) => (await (await fetch(url)).json()) as T

/** `real`: what `npm run data` wrote; `units`: invented states over today's units; `grid-N`: over N × N invented cells. */
export async function openWorld(name: string): Promise<World> {
  if (name === 'real') return realWorld()
  const mosaic = name.startsWith('grid-')
    ? withBoxes(quantize(gridMosaic(Number(name.slice(5))) as never, 100_000) as Topology)
    : unitsMosaic(await read<Topology>(unitsUrl))
  return {
    atlas: syntheticAtlas(mosaic),
    mosaic: () => Promise.resolve(mosaic),
    water: () => Promise.resolve(NO_WATER),
  }
}

async function realWorld(): Promise<World> {
  const { files } = await read<Manifest>('../../data/manifest.json')
  const file = <T>(id: keyof typeof files) => read<T>(`../../data/${files[id].file}`)
  const atlas = unpackAtlas(await file<PackedAtlas>('atlas'))
  // A ledger under work leaves cells without a holder: show the rest.
  for (const cell of atlas.cells) if (cell.timeline.length === 0) cell.timeline = [SPAN_START, 0, 0]
  return {
    atlas,
    mosaic: (level) => file<Topology>(`mosaic-${level}`),
    water: (level) => file<Topology>(`water-${level}`),
  }
}

function unitsMosaic(units: Topology): Topology {
  const { geometries } = units.objects['units'] as GeometryCollection
  const cells = (geometries as (Polygon | MultiPolygon)[]).map((shape, id) => ({
    type: 'MultiPolygon' as const,
    id,
    bbox: FRAME,
    arcs: shape.type === 'Polygon' ? [shape.arcs] : shape.arcs,
  }))
  return { ...units, objects: { cells: { type: 'GeometryCollection', geometries: cells } } }
}

/** The mosaic of the build carries a box a cell; here the whole frame will do. */
function withBoxes(mosaic: Topology): Topology {
  for (const cell of (mosaic.objects['cells'] as GeometryCollection).geometries) cell.bbox = FRAME
  return mosaic
}

/**
 * `count` days on which the atlas changes, in order: `step` takes one after the other from the middle of the ledger, `sweep`
 * takes them spread over the whole span, as when the reader drags across it in three seconds.
 */
export function changeDays(atlas: AtlasData, count: number, run: 'step' | 'sweep'): Day[] {
  const days = atlas.cells.flatMap(({ timeline }) => timeline.filter((_, i) => i % 3 === 0))
  const all = [...new Set(days)].sort((a, b) => a - b)
  const first = Math.max(0, Math.floor((all.length - count) / 2))
  return Array.from({ length: count }, (_, i) =>
    run === 'step' ? all[(first + i) % all.length]! : all[Math.floor((i * all.length) / count)]!,
  )
}
