/** Loads what the first scene needs. */
import { Atlas } from '../core/atlas'
import type { Manifest } from '../core/atlas-data'
import type { Marks } from '../core/scene'
import { unpackAtlas } from '../core/packing'
import { loadFile, loadManifest, loadOlderManifest } from '../data/load'

export interface OpenedAtlas {
  atlas: Atlas
  marks: Pick<Marks, 'places' | 'battles' | 'events'>
  manifest: Manifest
  /** The version of the newest data on the server; another than the manifest's where an older one was asked for. */
  newest: string
}

export type AtlasStatus = { kind: 'loading' } | { kind: 'failed' } | ({ kind: 'ready' } & OpenedAtlas)

/** The atlas and its marks, of the version asked for where the server still keeps it. Rejects when a file is missing or broken. */
export async function openAtlas(version: string | null = null): Promise<OpenedAtlas> {
  const newest = await loadManifest()
  const manifest =
    version === null || version === newest.version ? newest : ((await loadOlderManifest(version)) ?? newest)
  const [data, places, battles, events] = await Promise.all([
    loadFile(manifest, 'atlas'),
    loadFile(manifest, 'places'),
    loadFile(manifest, 'battles'),
    loadFile(manifest, 'events'),
  ])
  return { atlas: new Atlas(unpackAtlas(data)), marks: { places, battles, events }, manifest, newest: newest.version }
}
