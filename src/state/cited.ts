/** The sources under a thing told of, fetched when they are first wanted: those of acts by shelves of years, all others in one file. */
import type { ActIndex, Manifest, SourceData } from '../core/atlas-data'
import type { Atlas } from '../core/atlas'
import { shelfOf } from '../core/shelves'
import { loadSources } from './bibliography'
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
  // A saved lesson carries the whole bibliography, and none of it twice.
  const cite = async (key: string, carried: Record<string, SourceData> = {}): Promise<Cited> => ({
    key,
    source: carried[key] ?? (await loadSources(manifest, [key]))[key],
  })
  const ofAct = async (act: ActIndex) => {
    const { first, keys, cited } = await loadOnce(manifest, `act-sources-${shelfOf(atlas.data.acts[act]!.day)}`)
    return Promise.all((keys[act - first] ?? []).map((key) => cite(key, cited)))
  }
  const ofCut = async (id: string) => {
    const { keys, cited } = await loadOnce(manifest, 'cut-sources')
    return Promise.all((keys[id] ?? []).map((key) => cite(key, cited)))
  }
  const lists =
    'keys' in citing
      ? [Promise.all(citing.keys.map((key) => cite(key)))]
      : [...citing.acts.map(ofAct), ...(citing.cut === undefined ? [] : [ofCut(citing.cut)])]
  const byKey = new Map((await Promise.all(lists)).flat().map((one) => [one.key, one]))
  return [...byKey.values()]
}
