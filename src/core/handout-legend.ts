/** What the maps of a handout show together, for the one legend of them all. */
import type { Atlas } from './atlas'
import type { BattleData, CellIndex, Certainty } from './atlas-data'
import type { BorderRank } from './borders'
import { touches, type Bounds } from './bounds'
import { legendOf, type Hatching } from './legend'
import type { Scene } from './scene'

export interface HandoutLegend {
  hatchings: ReadonlySet<Hatching>
  borders: ReadonlySet<BorderRank>
  certainties: ReadonlySet<Certainty>
  battles: ReadonlySet<BattleData['kind']>
  /** Whether any map outlines land that the text speaks of. */
  isOutlined: boolean
}

/** A map of the handout: its scene, what it shows of the earth, and the cells within. */
export interface ShownScene {
  scene: Scene
  bounds: Bounds
  cells: readonly CellIndex[]
}

export function handoutLegend(atlas: Atlas, maps: readonly ShownScene[]): HandoutLegend {
  const parts = maps.map(({ scene, cells }) => legendOf(atlas, cells, scene.day))
  const battles = maps.flatMap(({ scene, bounds }) =>
    scene.layers.has('battles') ? scene.battles.filter(({ lng, lat }) => touches([lng, lat, lng, lat], bounds)) : [],
  )
  return {
    hatchings: new Set(parts.flatMap(({ hatchings }) => [...hatchings])),
    borders: new Set(parts.flatMap(({ borders }) => [...borders])),
    certainties: new Set(parts.flatMap(({ certainties }) => [...certainties])),
    battles: new Set(battles.map(({ kind }) => kind)),
    isOutlined: maps.some(({ scene }) => scene.outlined.length > 0),
  }
}
