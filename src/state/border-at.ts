/** The border under a press, in the level of detail that the map draws. */
import type { Atlas } from '../core/atlas'
import type { Manifest } from '../core/atlas-data'
import { nearestBorder } from '../core/border-at'
import type { Day } from '../core/time'
import type { Selection } from '../core/view'
import { mosaicAt } from './cell-at'
import type { Screen } from './screen.svelte'

/** A border picked on one day is looked for this near on another: its line may have been drawn anew beside it. */
const AGAIN_KM = 4
const EARTH_KM = 40_075
const TILE_PX = 512
const REACH_PX = { fine: 4, coarse: 7 }

/** The row of the border that runs by a point on a day, or null. */
export async function borderAt(
  atlas: Atlas,
  manifest: Manifest,
  day: Day,
  { lng, lat, zoom, km = AGAIN_KM }: { lng: number; lat: number; zoom: number; km?: number },
): Promise<number | null> {
  return nearestBorder(atlas, await mosaicAt(manifest, zoom), day, [lng, lat], km)
}

/** What a press means: the border under it where borders are shown, else what the map said. */
export async function borderUnder(screen: Screen, pressed: Selection): Promise<Selection> {
  const { view, opened } = screen
  if (pressed.kind !== 'point' || !opened || !view.layers.has('borders')) return pressed
  const { lng, lat } = pressed
  const { zoom } = view.camera
  const kmPerPx = (EARTH_KM * Math.cos((lat * Math.PI) / 180)) / (TILE_PX * 2 ** zoom)
  const reach = matchMedia('(pointer: coarse)').matches ? REACH_PX.coarse : REACH_PX.fine
  const found = await borderAt(opened.atlas, opened.manifest, view.day, { lng, lat, zoom, km: reach * kmPerPx }).catch(
    () => null,
  )
  return found === null ? pressed : { kind: 'border', lng, lat }
}
