import type { Map as GlMap, PointLike } from 'maplibre-gl'
import type { Selection } from '../core/view'
import { MARK_KINDS } from './mark-kinds'

export const MARK_LAYERS = Object.keys(MARK_KINDS)
/** A finger is wider than a dot. */
const REACH_PX = 5

/** The battle, event, settlement, route or outline of a proposal drawn at a point of the screen, if any. */
export function markAt(map: GlMap, { x, y }: { x: number; y: number }): Selection | null {
  const box: [PointLike, PointLike] = [
    [x - REACH_PX, y - REACH_PX],
    [x + REACH_PX, y + REACH_PX],
  ]
  const [hit] = map.queryRenderedFeatures(box, { layers: MARK_LAYERS })
  return hit ? { kind: MARK_KINDS[hit.layer.id as keyof typeof MARK_KINDS], id: String(hit.properties['id']) } : null
}
