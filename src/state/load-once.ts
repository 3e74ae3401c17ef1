/** Files that are fetched when something first asks for them; a failed load is forgotten, so that it can be tried again. */
import type { Manifest } from '../core/atlas-data'
import { loadFile, type Contents } from '../data/load'

const loading = new Map<string, Promise<unknown>>()

export function loadOnce<K extends keyof Contents>(manifest: Manifest, name: K): Promise<Contents[K]> {
  let file = loading.get(name) as Promise<Contents[K]> | undefined
  if (!file) {
    file = loadFile(manifest, name)
    file.catch(() => loading.delete(name))
    loading.set(name, file)
  }
  return file
}
