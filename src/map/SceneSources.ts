import type { GeoJSON } from 'geojson'
import type { AtlasData } from '../core/atlas-data'
import type { Scene } from '../core/scene'
import { warHue } from '../core/war-hue'
import { labelFeatures } from './geometry/label-features'
import { pickedFeatures, pickedId } from './geometry/picked-features'
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
  /** What is ringed and named because it is picked, as a key. */
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
    // What is picked is named by itself, whatever room there is.
    const isPickedAnew = (kind: 'place' | 'battle' | 'event' | 'route') =>
      shown !== null && pickedId(scene, kind) !== pickedId(shown, kind)
    if (scene.places !== shown?.places || isPickedAnew('place'))
      this.#setData('places', placeFeatures(scene.places, pickedId(scene, 'place')))
    const hueOf = (war: string | null) => warHue(this.#atlas.wars, war)
    if (scene.battles !== shown?.battles || renamed || isPickedAnew('battle'))
      this.#setData('battles', battleFeatures(scene.battles, scene.language, hueOf, pickedId(scene, 'battle')))
    const isPointedOutAnew = scene.emphasised !== shown?.emphasised || isPickedAnew('route')
    if (scene.routes !== shown?.routes || scene.theme !== shown.theme || renamed || isPointedOutAnew) {
      const { wars, accent } = INK[scene.theme]
      const colourOf = (war: string | null) => wars[hueOf(war)] ?? accent
      const { routes, language, emphasised } = scene
      this.#setData('routes', routeFeatures(routes, language, colourOf, pickedId(scene, 'route'), emphasised))
    }
    if (scene.events !== shown?.events || renamed || isPickedAnew('event'))
      this.#setData('events', eventFeatures(scene.events, scene.language, pickedId(scene, 'event')))
    const picked = pickedFeatures(scene)
    const key = picked.features.length > 0 ? JSON.stringify(picked) : ''
    if (key !== this.#picked) this.#setData('picked', picked)
    this.#picked = key
  }

  #setLabels(scene: Scene) {
    this.#setData('labels', labelFeatures(this.#atlas, scene, scene.theme, this.#fitted))
  }
}
