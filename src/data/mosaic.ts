/** The mosaic and the water, level by level; each file is fetched once for the map, the picker and the legend. */
import type { Topology } from 'topojson-specification'
import type { Manifest } from '../core/atlas-data'
import { DATA_FOLDER, loadJson } from './load'

type LevelFile = 'mosaic-0' | 'mosaic-1' | 'mosaic-2' | 'water-0' | 'water-1'

const loading = new Map<string, Promise<Topology>>()

/** A saved lesson carries only one of the finer mosaics; it stands in for the other. */
const STAND_INS: Partial<Record<LevelFile, LevelFile>> = { 'mosaic-1': 'mosaic-2', 'mosaic-2': 'mosaic-1' }

/** A level of the mosaic or of the water. A failed load is forgotten, so that it can be tried again. */
export function loadLevel(manifest: Manifest, name: LevelFile): Promise<Topology> {
  const { file } = manifest.files[name] ?? manifest.files[STAND_INS[name] ?? name]
  let topology = loading.get(file)
  if (!topology) {
    topology = loadJson(DATA_FOLDER + file) as Promise<Topology>
    topology.catch(() => loading.delete(file))
    loading.set(file, topology)
  }
  return topology
}
