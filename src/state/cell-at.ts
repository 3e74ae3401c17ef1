/** The cell under a point, found in the same level of detail that the map draws at that zoom. */
import type { CellIndex, Manifest } from '../core/atlas-data'
import type { Mosaic, MosaicTopology } from '../core/mosaic'
import { loadLevel } from '../data/mosaic'

/** A press just off a simplified coast still means the land. */
const NEAR_KM = 3
const FINER_FROM_ZOOM = 5.5

const mosaics = new Map<string, Promise<Mosaic>>()

/** The mosaic in the level of detail that the map draws at a zoom. */
export function mosaicAt(manifest: Manifest, zoom: number): Promise<Mosaic> {
  const level = zoom < FINER_FROM_ZOOM ? 'mosaic-0' : 'mosaic-1'
  const { file } = manifest.files[level]
  let mosaic = mosaics.get(file)
  if (!mosaic) {
    mosaic = Promise.all([import('../core/mosaic'), loadLevel(manifest, level)]).then(
      ([{ Mosaic }, topology]) => new Mosaic(topology as unknown as MosaicTopology),
    )
    mosaic.catch(() => mosaics.delete(file))
    mosaics.set(file, mosaic)
  }
  return mosaic
}

/** The cell, or null at sea and outside the frame. */
export async function cellAt(manifest: Manifest, lng: number, lat: number, zoom: number): Promise<CellIndex | null> {
  return (await mosaicAt(manifest, zoom)).cellNear(lng, lat, NEAR_KM)
}
