/** The scene of the reader's view, kept from one date to the next so that the map sees by identity what did not change. */
import { Cursor } from '../core/cursor'
import { sceneOf, type Scene } from '../core/scene'
import type { OpenedAtlas } from './atlas-status'
import type { Screen } from './screen.svelte'

const NO_CELLS: readonly number[] = []

export class SceneState {
  readonly #cursor: Cursor
  #previous: Scene | null = null

  readonly value: Scene = $derived.by(() => {
    const { view, theme, more } = this.screen
    const marks = { ...this.opened.marks, ...more }
    this.#previous = sceneOf(this.opened.atlas, this.#cursor, marks, view.value, theme, this.#previous)
    // While the clock moves nothing is pointed at: no animation, only truth.
    return view.moving ? { ...this.#previous, highlight: NO_CELLS } : this.#previous
  })

  constructor(
    private readonly screen: Screen,
    private readonly opened: OpenedAtlas,
  ) {
    this.#cursor = new Cursor(opened.atlas.data)
  }
}
