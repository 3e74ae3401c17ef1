import type { FeatureCollection, GeoJSON } from 'geojson'
import type { AtlasData } from '../core/atlas-data'
import type { Scene } from '../core/scene'
import type { Selection } from '../core/view'
import { warHue } from '../core/war-hue'
import { labelFeatures } from './geometry/label-features'
import { battleFeatures, eventFeatures, placeFeatures } from './geometry/point-features'
import { routeFeatures } from './geometry/route-features'
import { INK } from './ink'
import type { SetName } from './naming/set-name'
import { stillHolds } from './naming/still-holds'

/** The small sources of a scene (names, places, marks): each is set only when its array in the scene is another one. */
export class SceneSources {
  readonly #atlas: AtlasData
  readonly #setData: (source: string, data: GeoJSON) => void
  /** Names set for what is seen, as long as they hold. */
  #fitted: readonly SetName[] = []
  /** Where the ring of the selection stands, as a key. */
  #picked = ''

  constructor(atlas: AtlasData, setData: (source: string, data: GeoJSON) => void) {
    this.#atlas = atlas
    this.#setData = setData
  }

  get fitted(): readonly SetName[] {
    return this.#fitted
  }

  /** Sets names for what is seen of a scene that is shown, in place of those that stand elsewhere. */
  fit(names: readonly SetName[], scene: Scene) {
    const isSame = names.length === this.#fitted.length && names.every((name, i) => name === this.#fitted[i])
    this.#fitted = names
    if (!isSame) this.#setLabels(scene)
  }

  show(scene: Scene, shown: Scene | null) {
    const renamed = scene.language !== shown?.language
    const fitted = this.#fitted.filter((name) => stillHolds(this.#atlas, scene, name))
    const isFittedAnew = fitted.length !== this.#fitted.length
    this.#fitted = fitted
    if (scene.labels !== shown?.labels || scene.theme !== shown.theme || renamed || isFittedAnew) this.#setLabels(scene)
    if (scene.places !== shown?.places) this.#setData('places', placeFeatures(scene.places))
    const hueOf = (war: string | null) => warHue(this.#atlas.wars, war)
    if (scene.battles !== shown?.battles || renamed)
      this.#setData('battles', battleFeatures(scene.battles, scene.language, hueOf))
    const pickedRoute = ({ selection }: Scene) => (selection.kind === 'route' ? selection.id : null)
    const isPickedAnew = shown !== null && pickedRoute(scene) !== pickedRoute(shown)
    const isPointedOutAnew = scene.emphasised !== shown?.emphasised
    if (scene.routes !== shown?.routes || scene.theme !== shown.theme || renamed || isPickedAnew || isPointedOutAnew) {
      const { wars, accent } = INK[scene.theme]
      const colourOf = (war: string | null) => wars[hueOf(war)] ?? accent
      const { routes, language, emphasised } = scene
      this.#setData('routes', routeFeatures(routes, language, colourOf, pickedRoute(scene), emphasised))
    }
    if (scene.events !== shown?.events || renamed) this.#setData('events', eventFeatures(scene.events, scene.language))
    const at = positionOf(scene.selection, scene)
    const picked = at ? `${at.lng},${at.lat}` : ''
    if (picked !== this.#picked) this.#setData('picked', pointAt(at))
    this.#picked = picked
  }

  #setLabels(scene: Scene) {
    this.#setData('labels', labelFeatures(this.#atlas, scene, scene.theme, this.#fitted))
  }
}

function pointAt(at: { lng: number; lat: number } | null): FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: at
      ? [{ type: 'Feature', properties: {}, geometry: { type: 'Point', coordinates: [at.lng, at.lat] } }]
      : [],
  }
}

/** The picked point, or where the picked place, battle or event stands. */
function positionOf(selection: Selection, { places, battles, events }: Scene): { lng: number; lat: number } | null {
  switch (selection.kind) {
    case 'point':
    case 'border':
      return selection
    case 'place':
      return places.find(({ place }) => place.id === selection.id)?.place ?? null
    case 'battle':
      return battles.find(({ id }) => id === selection.id) ?? null
    case 'event': {
      const event = events.find(({ id }) => id === selection.id)
      return event && event.lng !== null && event.lat !== null ? { lng: event.lng, lat: event.lat } : null
    }
    default:
      return null
  }
}
