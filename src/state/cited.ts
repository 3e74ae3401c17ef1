/** The sources under a thing told of, fetched when they are first wanted: those of acts by shelves of years, all others in one file. */
import type { ActIndex, Manifest, SourceData } from '../core/atlas-data'
import type { Atlas } from '../core/atlas'
import { shelfOf } from '../core/shelves'
import { loadOnce } from './load-once'

/** What cites: acts, and a cut where the line between two lands is told of; or a thing that carries the keys of its sources. */
export type Citing = { acts: readonly ActIndex[]; cut?: string } | { keys: readonly string[] }

/** A source that the bibliography does not know is named by its key alone. */
export type Cited = { key: string; source: SourceData | undefined }

/** The sources of what cites, each once, in its order. */
export async function loadCited(
  { atlas, manifest }: { atlas: Atlas; manifest: Manifest },
  citing: Citing,
): Promise<Cited[]> {
  if ('keys' in citing) {
    if (citing.keys.length === 0) return []
    const sources = await loadOnce(manifest, 'sources')
    return [...new Set(citing.keys)].map((key) => ({ key, source: sources[key] }))
  }
  const ofAct = async (act: ActIndex) => {
    const { first, keys, cited } = await loadOnce(manifest, `act-sources-${shelfOf(atlas.data.acts[act]!.day)}`)
    return (keys[act - first] ?? []).map((key): Cited => ({ key, source: cited[key] }))
  }
  const ofCut = async (id: string) => {
    const { cuts, cited } = await loadOnce(manifest, 'cut-stories')
    return (cuts[id]?.keys ?? []).map((key): Cited => ({ key, source: cited[key] }))
  }
  const lists = await Promise.all([...citing.acts.map(ofAct), ...(citing.cut === undefined ? [] : [ofCut(citing.cut)])])
  const byKey = new Map(lists.flat().map((one) => [one.key, one]))
  return [...byKey.values()]
}
