import type { SavedFile } from '../core/draft-files'

/** Browsers need the address a while after the press. */
const KEPT_MS = 60_000

/** Hands a file to the author, wherever the browser puts downloads. */
export function saveFile({ name, type, content }: SavedFile): void {
  const href = URL.createObjectURL(new Blob([content as BlobPart], { type }))
  Object.assign(document.createElement('a'), { href, download: name }).click()
  setTimeout(() => URL.revokeObjectURL(href), KEPT_MS)
}
