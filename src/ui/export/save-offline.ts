/** Hands a lesson to the reader as a file for a computer without a network. */
import type { Manifest } from '../../core/atlas-data'
import type { Lesson } from '../../core/lesson'
import type { Day } from '../../core/time'
import { saveFile } from '../../state/save-file'
import { offlineHtml } from './offline-html'

export interface SavedFile {
  name: string
  bytes: number
}

/** Saves the language versions of a lesson as one HTML file, the first to be opened first; rejects when a part does not arrive. */
export async function saveOffline(
  lessons: readonly Lesson[],
  manifest: Manifest,
  today: Day,
  told?: (share: number) => void,
): Promise<SavedFile> {
  const page = await offlineHtml(lessons, manifest, today, told)
  const name = `${lessons[0]!.slug || 'lesson'}.html`
  saveFile({ name, type: page.type, content: page })
  return { name, bytes: page.size }
}
