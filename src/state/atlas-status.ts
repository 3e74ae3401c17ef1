/** Loads what the first scene needs. */
import { Atlas } from '../core/atlas'
import type { Manifest } from '../core/atlas-data'
import type { Marks } from '../core/scene'
import { unpackAtlas } from '../core/packing'
import { loadFile, loadManifest } from '../data/load'

export interface OpenedAtlas {
  atlas: Atlas
  marks: Pick<Marks, 'places' | 'battles' | 'events'>
  manifest: Manifest
}

export type AtlasStatus = { kind: 'loading' } | { kind: 'failed' } | ({ kind: 'ready' } & OpenedAtlas)

/** The atlas and its marks. Rejects when a file is missing or broken. */
export async function openAtlas(): Promise<OpenedAtlas> {
  const manifest = await loadManifest()
  const [data, places, battles, events] = await Promise.all([
    loadFile(manifest, 'atlas'),
    loadFile(manifest, 'places'),
    loadFile(manifest, 'battles'),
    loadFile(manifest, 'events'),
  ])
  return { atlas: new Atlas(unpackAtlas(data)), marks: { places, battles, events }, manifest }
}
