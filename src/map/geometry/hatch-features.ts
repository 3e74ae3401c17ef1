import type { Feature, FeatureCollection, MultiLineString } from 'geojson'
import type { AtlasData } from '../../core/atlas-data'
import type { Mosaic } from '../../core/mosaic'
import { standingPaints } from '../../core/palette'
import { hatchId, hatchOf } from '../StandingPainter'
import { HATCH_DIRECTIONS, hatchLines, type HatchDirection } from './hatch'

/** The directions in which each cell is hatched on any day of the span: no other lines are ever drawn. */
export function hatchedCells(atlas: AtlasData): { cell: number; direction: HatchDirection }[] {
  const paint = standingPaints(atlas, 'light')
  return atlas.cells.flatMap(({ timeline }, cell) => {
    const paints = new Set<number>()
    for (let i = 1; i < timeline.length; i += 3) paints.add(timeline[i]!)
    return HATCH_DIRECTIONS.filter((direction) =>
      [...paints].some((standing) => hatchOf(paint(standing), direction)),
    ).map((direction) => ({ cell, direction }))
  })
}

/**
 * Yields the hatch lines of cells as they are made, so that the caller can let the page breathe between them:
 * a feature a cell, direction and tier (property `tier`), with the id that `hatchId` gives.
 */
export function* hatchFeatures(
  mosaic: Mosaic,
  wanted: readonly { cell: number; direction: HatchDirection }[],
  tiers: number,
): Generator<Feature<MultiLineString, { tier: number }>[]> {
  for (const { cell, direction } of wanted)
    yield hatchLines(mosaic.polygons(cell), direction, tiers).flatMap((geometry, tier) =>
      geometry.coordinates.length === 0
        ? []
        : [{ type: 'Feature' as const, id: hatchId(cell, direction), properties: { tier }, geometry }],
    )
}

export type HatchCollection = FeatureCollection<MultiLineString, { tier: number }>
