import { inflateRawSync } from 'node:zlib'

/** The text in a link, read back by Node's own means. */
export function draftLinkText(url: string): string {
  return inflateRawSync(Buffer.from(url.split('#file=')[1]!, 'base64url')).toString()
}
