/** The search of an opened atlas: its index is fetched when the box is first opened. */
import { joinActNames } from '../core/act-names'
import { entriesOf, localityEntries } from '../core/entries'
import { openSearch, type Search } from '../core/search'
import type { OpenedAtlas } from './atlas-status'
import { loadOnce } from './load-once'
import type { More } from './screen.svelte'

/** Opens the search over the atlas and what was loaded beside it; rejects when its files do not arrive. */
export async function loadSearch({ atlas, marks, manifest }: OpenedAtlas, more: More): Promise<Search> {
  const [file, localities, en, cyrillic, ru, uk] = await Promise.all([
    loadOnce(manifest, 'search'),
    loadOnce(manifest, 'localities'),
    loadOnce(manifest, 'act-names-en'),
    loadOnce(manifest, 'act-names-sr-Cyrl'),
    loadOnce(manifest, 'act-names-ru'),
    loadOnce(manifest, 'act-names-uk'),
  ])
  const actNames = joinActNames({ en, 'sr-Cyrl': cyrillic, ru, uk })
  return openSearch(file, entriesOf(atlas, actNames, { ...marks, ...more }), localityEntries(localities))
}
