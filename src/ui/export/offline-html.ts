/** A lesson as one HTML file that plays from a USB stick, in a school without a network. */
import type { Manifest } from '../../core/atlas-data'
import type { Lesson } from '../../core/lesson'
import { carriedContent, carriedManifest, offlineFiles, type FileId } from '../../core/offline-files'
import { LESSONS_FILE, offlinePage, type CarriedFile } from '../../core/offline-page'
import type { Day } from '../../core/time'
import { DATA_FOLDER } from '../../data/load'
import { pack } from './pack'

const SITE = new URL('./', document.baseURI).href

/** Fetches all that the language versions of a lesson need; `told` hears how much of it is there, from 0 to 1. */
export async function offlineHtml(
  lessons: readonly Lesson[],
  manifest: Manifest,
  today: Day,
  told: (share: number) => void = () => {},
): Promise<Blob> {
  const ids = offlineFiles(lessons, today)
  let done = 0
  const fetched = async (id: FileId): Promise<CarriedFile> => {
    const { file: name } = manifest.files[id]
    const text = await need(DATA_FOLDER + name).then((response) => response.text())
    const packed = await pack(new Response(carriedContent(id, text)))
    told(++done / (ids.length + 1))
    return { name, packed }
  }
  const [template, ...files] = await Promise.all([
    need(`${SITE}offline/player.html`).then((response) => response.text()),
    written('manifest.json', carriedManifest(manifest, ids)),
    written(LESSONS_FILE, lessons),
    ...ids.map(fetched),
  ])
  const { language, title } = lessons[0]!
  return new Blob([offlinePage(template, { language, title, files })], { type: 'text/html' })
}

async function need(url: string): Promise<Response> {
  const response = await fetch(url)
  if (!response.ok) throw new Error(`file missing: ${url}, status ${response.status}`)
  return response
}

const written = async (name: string, value: unknown): Promise<CarriedFile> => ({
  name,
  packed: await pack(new Response(JSON.stringify(value))),
})
