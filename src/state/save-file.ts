/** Browsers need the address a while after the press. */
const KEPT_MS = 60_000

interface KeptFile {
  name: string
  type: string
  content: string | Uint8Array | Blob
}

/** Hands a file to the reader, wherever the browser puts downloads. */
export function saveFile({ name, type, content }: KeptFile): void {
  // No memory here is shared between threads, which is all that the type of a Uint8Array leaves open.
  const href = URL.createObjectURL(new Blob([content as BlobPart], { type }))
  Object.assign(document.createElement('a'), { href, download: name }).click()
  setTimeout(() => URL.revokeObjectURL(href), KEPT_MS)
}
