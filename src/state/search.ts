/** The search of an opened atlas: its index is fetched when the box is first opened. */
import { entriesOf } from '../core/entries'
import { openSearch, type Search } from '../core/search'
import type { OpenedAtlas } from './atlas-status'
import { loadOnce } from './load-once'
import type { More } from './screen.svelte'

/** Opens the search over the atlas and what was loaded beside it; rejects when the index does not arrive. */
export async function loadSearch({ atlas, marks, manifest }: OpenedAtlas, more: More): Promise<Search> {
  return openSearch(await loadOnce(manifest, 'search'), entriesOf(atlas, { ...marks, ...more }))
}
