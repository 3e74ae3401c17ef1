/** Files that the page itself carries, where a lesson was saved to be played without a network: see core/offline-page. */

/** The text of a file that the page carries; null where it carries none of that name. */
export async function carriedText(name: string): Promise<string | null> {
  const packed = document.querySelector(`script[data-file="${CSS.escape(name)}"]`)?.textContent
  if (packed == null) return null
  const zipped = Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0))
  return new Response(new Blob([zipped]).stream().pipeThrough(new DecompressionStream('gzip'))).text()
}
