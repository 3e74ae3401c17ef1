/** The data files, from beside the page: the manifest names them by their hashes. */
import type {
  ActNames,
  ActSources,
  ActTexts,
  AllianceData,
  BattleData,
  BattleStory,
  CutSources,
  EventData,
  LandCells,
  LandData,
  LessonListing,
  Localities,
  Manifest,
  PlaceData,
  ProposalData,
  PublishedArea,
  RouteData,
  SourceData,
} from '../core/atlas-data'
import { DATA_FORMAT, type PackedAtlas } from '../core/packing'
import type { SearchFile } from '../core/search'
import { carriedText } from './carried'

/** Type of each file's content that the interface reads; the map reads the mosaic and the water itself. */
export type Contents = {
  [K in Extract<keyof Manifest['files'], `act-texts-${string}`>]: ActTexts
} & {
  [K in Extract<keyof Manifest['files'], `act-sources-${string}`>]: ActSources
} & {
  [K in Extract<keyof Manifest['files'], `act-names-${string}`>]: ActNames
} & {
  [K in Extract<keyof Manifest['files'], `event-texts-${string}`>]: string[]
} & {
  atlas: PackedAtlas
  lands: LandData[]
  'lands-of-cells': number[][]
  'land-cells': LandCells[]
  places: PlaceData[]
  battles: BattleData[]
  'battle-stories': BattleStory[]
  events: EventData[]
  proposals: ProposalData[]
  routes: RouteData[]
  alliances: AllianceData[]
  search: SearchFile
  localities: Localities
  areas: PublishedArea[]
  notes: Record<string, string>
  'cut-sources': CutSources
  'mark-sources': Record<string, SourceData>
  sources: Record<string, SourceData>
  lessons: LessonListing[]
}

/** The address of the data folder, relative to the page. */
export const DATA_FOLDER = new URL('data/', document.baseURI).href

/** A JSON file, out of the page where it carries it; rejects when it is missing or broken. */
export async function loadJson(url: string): Promise<unknown> {
  const carried = await carriedText(url.replace(DATA_FOLDER, ''))
  if (carried !== null) return JSON.parse(carried)
  const response = await fetch(url)
  if (!response.ok) throw new Error(`data file missing: ${url}, status ${response.status}`)
  return response.json()
}

export async function loadManifest(): Promise<Manifest> {
  return checked(await loadJson(`${DATA_FOLDER}manifest.json`))
}

/** The manifest of a version of the data that was opened before; null where the server keeps it no more, or in a format of before. */
export async function loadOlderManifest(version: string): Promise<Manifest | null> {
  try {
    const manifest = checked(await loadJson(`${DATA_FOLDER}manifest-${version}.json`))
    return manifest.format === DATA_FORMAT ? manifest : null
  } catch {
    return null
  }
}

function checked(manifest: unknown): Manifest {
  if (!(manifest as Manifest | null)?.files?.atlas) throw new Error('manifest broken: no atlas file named')
  return manifest as Manifest
}

export async function loadFile<K extends keyof Contents>(manifest: Manifest, name: K): Promise<Contents[K]> {
  const named = manifest.files[name]
  if (!named) throw new Error(`data file unnamed: ${name}, expected in the manifest`)
  return (await loadJson(DATA_FOLDER + named.file)) as Contents[K]
}
