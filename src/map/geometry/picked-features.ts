import type { Feature, FeatureCollection, Point } from 'geojson'
import { nameIn } from '../../core/names'
import type { Scene } from '../../core/scene'
import type { Selection } from '../../core/view'

type PointKind = 'place' | 'battle' | 'event'

/** The id of what is picked, if it is of a kind. */
export const pickedId = ({ selection }: Scene, kind: Selection['kind'] & (PointKind | 'route')): string | null =>
  selection.kind === kind ? selection.id : null

/** The picked point, or the picked place, battle or event where it stands, with its name. */
export function pickedFeatures(scene: Scene): FeatureCollection<Point> {
  const picked = pickedOf(scene)
  return { type: 'FeatureCollection', features: picked ? [picked] : [] }
}

function pickedOf({ selection, places, battles, events, language }: Scene): Feature<Point> | null {
  switch (selection.kind) {
    case 'point':
    case 'border':
      return at(selection, '')
    case 'place': {
      const found = places.find(({ place }) => place.id === selection.id)
      return found ? at(found.place, found.text, found.rank) : null
    }
    case 'battle': {
      const battle = battles.find(({ id }) => id === selection.id)
      return battle ? at(battle, nameIn(battle.names, language)) : null
    }
    case 'event': {
      const event = events.find(({ id }) => id === selection.id)
      return event ? at(event, nameIn(event.names, language)) : null
    }
    default:
      return null
  }
}

/** `rank` 0 is a mark, not a settlement. */
function at({ lng, lat }: { lng: number | null; lat: number | null }, text: string, rank = 0): Feature<Point> | null {
  if (lng === null || lat === null) return null
  const geometry: Point = { type: 'Point', coordinates: [lng, lat] }
  return { type: 'Feature', properties: { text: text.normalize('NFC'), rank }, geometry }
}
