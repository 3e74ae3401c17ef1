/** Sources by their keys, outside the shelves of acts and cuts. */
import type { Manifest, SourceData } from '../core/atlas-data'
import { loadOnce } from './load-once'

/** At least the sources of these keys: a small file has what marks and lessons cite; the whole bibliography comes only for another. */
export async function loadSources(manifest: Manifest, keys: readonly string[]): Promise<Record<string, SourceData>> {
  // A saved lesson carries the whole bibliography in place of the small file.
  const few = 'mark-sources' in manifest.files ? await loadOnce(manifest, 'mark-sources') : {}
  return keys.every((key) => few[key]) ? few : loadOnce(manifest, 'sources')
}
