/** The names of lands, fetched when something first asks for them; until then empty. */
import type { LandData } from '../core/atlas-data'
import { loadOnce } from './load-once'
import type { Screen } from './screen.svelte'

export class LandNames {
  value = $state.raw<readonly LandData[]>([])

  /** To be made while a component is set up. */
  constructor(screen: Screen) {
    $effect(() => {
      if (!screen.opened) return
      loadOnce(screen.opened.manifest, 'lands').then(
        (loaded) => (this.value = loaded),
        () => {}, // a land then goes by its id
      )
    })
  }
}
