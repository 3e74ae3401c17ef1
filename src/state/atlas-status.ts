/** Loads what the first scene needs. */
import type { NamedActs } from '../core/act-names'
import { Atlas } from '../core/atlas'
import type { Manifest } from '../core/atlas-data'
import type { Marks } from '../core/scene'
import type { Language } from '../core/names'
import { unpackAtlas } from '../core/packing'
import { loadFile, loadManifest, loadOlderManifest } from '../data/load'
import { loadActNames } from './act-names'

export interface OpenedAtlas {
  atlas: Atlas
  marks: Pick<Marks, 'places' | 'battles' | 'events'>
  manifest: Manifest
  /** The names of its acts in the language that it was opened in; none where they did not arrive. */
  namedActs: NamedActs | null
  /** The version of the newest data on the server; another than the manifest's where an older one was asked for. */
  newest: string
}

export type AtlasStatus = { kind: 'loading' } | { kind: 'failed' } | ({ kind: 'ready' } & OpenedAtlas)

/** The atlas, its marks and the names of its acts, of the version asked for where the server still keeps it. Rejects when a file of the map is missing or broken. */
export async function openAtlas(language: Language, version: string | null = null): Promise<OpenedAtlas> {
  const newest = await loadManifest()
  const manifest =
    version === null || version === newest.version ? newest : ((await loadOlderManifest(version)) ?? newest)
  const [data, places, battles, events, namedActs] = await Promise.all([
    loadFile(manifest, 'atlas'),
    loadFile(manifest, 'places'),
    loadFile(manifest, 'battles'),
    loadFile(manifest, 'events'),
    loadActNames(manifest, language),
  ])
  const marks = { places, battles, events }
  return { atlas: new Atlas(unpackAtlas(data)), marks, manifest, namedActs, newest: newest.version }
}
