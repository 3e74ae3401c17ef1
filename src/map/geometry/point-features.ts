import type { Feature, FeatureCollection, Point } from 'geojson'
import type { BattleData, EventData, PlaceData } from '../../core/atlas-data'
import { nameIn, type Language } from '../../core/names'
import type { ScenePlace } from '../../core/scene'
import { inFrame } from '../frame'
import { markOf } from '../marks/mark-of'

/** First zoom at which a place of a rank (1 … 5) is worth its ink. */
const RANK_ZOOM = [3, 3.6, 5, 6, 7, 8]

/** What still stands would crowd every map of the whole. */
const SITE_ZOOM = 6.2

/** A name as it is drawn; none for what is named elsewhere. */
const unless = (isNamedElsewhere: boolean, name: string) => (isNamedElsewhere ? '' : name.normalize('NFC'))

const collect = (features: Feature<Point>[]): FeatureCollection<Point> => ({ type: 'FeatureCollection', features })
const point = (lng: number, lat: number, properties: Record<string, string | number>): Feature<Point> => ({
  type: 'Feature',
  properties,
  geometry: { type: 'Point', coordinates: [lng, lat] },
})

/** Settlements with the name of the period, and `long` with today's in parentheses; the `picked` one is named elsewhere. */
export function placeFeatures(places: readonly ScenePlace[], picked: string | null = null): FeatureCollection<Point> {
  const capitals = places.filter(({ rank }) => rank === 1).map(({ place }) => place)
  return collect(
    places
      .filter(({ place }) => inFrame(place))
      .map(({ place, rank, text, today }) =>
        point(place.lng, place.lat, {
          id: place.id,
          rank,
          side: sideOf(place, capitals),
          fromZoom: RANK_ZOOM[rank] ?? 8,
          text: unless(place.id === picked, text),
          long: unless(place.id === picked, today ? `${text} (${today})` : text),
        }),
      ),
  )
}

/** Degrees within which the name of a place would run into the next capital east of it. */
const NEXT = { lng: 3, lat: 0.5 }

/** On which side of its dot a name is set first: away from a capital close by in the east. */
const sideOf = ({ lng, lat }: PlaceData, capitals: readonly PlaceData[]): 'east' | 'west' =>
  capitals.some((next) => next.lng > lng && next.lng - lng < NEXT.lng && Math.abs(next.lat - lat) < NEXT.lat)
    ? 'west'
    : 'east'

/** Battles, by the mark of their kind in the hue of their war; the `picked` one is named elsewhere. */
export function battleFeatures(
  battles: readonly BattleData[],
  language: Language,
  hueOf: (war: string | null) => number,
  picked: string | null,
): FeatureCollection<Point> {
  return collect(
    battles.filter(inFrame).map((battle) =>
      point(battle.lng, battle.lat, {
        id: battle.id,
        mark: markOf(battle.kind) + (hueOf(battle.war) < 0 ? '' : `-${hueOf(battle.war)}`),
        weight: battle.weight,
        fromZoom: 3,
        text: unless(battle.id === picked, nameIn(battle.names, language)),
      }),
    ),
  )
}

/** Events that have a place; the `picked` one is named elsewhere. */
export function eventFeatures(
  events: readonly EventData[],
  language: Language,
  picked: string | null,
): FeatureCollection<Point> {
  return collect(
    events.flatMap((event) =>
      event.lng === null || event.lat === null || !inFrame({ lng: event.lng, lat: event.lat })
        ? []
        : [
            point(event.lng, event.lat, {
              id: event.id,
              mark: markOf(event.kind),
              weight: event.kind.startsWith('site-') ? 3 : 2,
              fromZoom: event.kind.startsWith('site-') ? SITE_ZOOM : 3,
              text: unless(event.id === picked, nameIn(event.names, language)),
            }),
          ],
    ),
  )
}
