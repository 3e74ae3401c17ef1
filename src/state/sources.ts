/** The bibliography, fetched when the first footnote is shown. */
import type { Manifest, SourceData } from '../core/atlas-data'
import { loadFile } from '../data/load'

let loading: Promise<Record<string, SourceData>> | null = null

export function loadSources(manifest: Manifest): Promise<Record<string, SourceData>> {
  loading ??= loadFile(manifest, 'sources').catch((error: unknown) => {
    loading = null
    throw error
  })
  return loading
}
