/** Which files of the atlas a saved lesson carries. */
import type { Manifest } from './atlas-data'
import { DEFAULT_VIEW } from './default-view'
import type { Lesson } from './lesson'
import { viewOfStep } from './lesson-view'
import { writtenLanguage, type WrittenLanguage } from './names'
import { SHELVES } from './shelves'
import type { Day } from './time'

export type FileId = keyof Manifest['files']

/** What any lesson may show while it is played: the maps, their marks and what is told of them. */
export const FILES_ALWAYS: readonly FileId[] = [
  'atlas',
  'lands',
  'lands-of-cells',
  'land-cells',
  'mosaic-0',
  'water-0',
  'water-1',
  'places',
  'battles',
  'battle-stories',
  'events',
  'routes',
  'proposals',
  'alliances',
  'sources',
  'cut-sources',
  ...SHELVES.map((shelf) => `act-sources-${shelf}` as const),
]

/** A map in a lesson on a middling screen, and the zoom from which the second level of detail looks coarse on it. */
const MAP_SIZE = { width: 860, height: 680 }
const FINE_ZOOM = 8

/** The files that the language versions of a lesson need; of the finer mosaics the finest only where a step looks closely. */
export function offlineFiles(lessons: readonly Lesson[], today: Day): FileId[] {
  const bounds = { today, size: MAP_SIZE }
  const isClose = lessons.some(({ steps }) =>
    steps.some(({ view }) => viewOfStep(view, DEFAULT_VIEW, bounds).camera.zoom >= FINE_ZOOM),
  )
  const languages = [...new Set(lessons.map(({ language }) => writtenLanguage(language)))]
  return [...FILES_ALWAYS, isClose ? 'mosaic-2' : 'mosaic-1', ...languages.flatMap(textFiles)]
}

/** All that is told in one language: a reader may follow a lesson's links to any act. */
const textFiles = (language: WrittenLanguage): FileId[] => [
  ...SHELVES.map((shelf) => `act-texts-${language}-${shelf}` as const),
  `event-texts-${language}`,
  `act-names-${language}`,
]

/** The text of a file as the page carries it: without sources that stand in the whole bibliography, which it carries too. */
export function carriedContent(id: FileId, text: string): string {
  const isCitations = id === 'cut-sources' || id.startsWith('act-sources-')
  return isCitations ? JSON.stringify({ ...(JSON.parse(text) as object), cited: {} }) : text
}

/** The manifest of a page that carries only these files: what it does not name is not asked for. */
export function carriedManifest(manifest: Manifest, files: readonly FileId[]): Manifest {
  const named = Object.fromEntries(files.map((id) => [id, manifest.files[id]]))
  return { ...manifest, files: named as Manifest['files'], layers: [] }
}
