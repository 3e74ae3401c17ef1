/** A whole lesson in the fragment of a link: its file, deflated, in base64url. */
import { Inflate } from 'fflate'
import { FILE_FRAGMENT } from '../core/lesson-address'

/** The largest file that a link is unpacked to, in bytes: a few letters can be made to unpack to a flood. */
export const LARGEST_FILE = 200_000

export type LinkProblem = 'broken' | 'too-large' | 'not-text'
export type ReadLink = { markdown: string } | { problem: LinkProblem }

/** The packed file in a link's fragment, or null where there is none. */
export const fileInLink = (hash: string): string | null =>
  hash.startsWith(FILE_FRAGMENT) ? hash.slice(FILE_FRAGMENT.length) : null

/** Unpacks the file of a link. Never throws, and never unpacks more than the largest file. */
export function unpackFile(packed: string): ReadLink {
  const bytes = bytesOf(packed)
  if (!bytes) return { problem: 'broken' }
  const chunks: Uint8Array[] = []
  let size = 0
  let isEnded = false
  const inflate = new Inflate((chunk, final) => {
    size += chunk.length
    isEnded = final
    if (size <= LARGEST_FILE) chunks.push(chunk)
  })
  try {
    // A little at a time: what is too large is left before all of it is unpacked.
    for (let at = 0; at < bytes.length && size <= LARGEST_FILE; at += STRIDE)
      inflate.push(bytes.subarray(at, at + STRIDE), at + STRIDE >= bytes.length)
  } catch {
    return { problem: 'broken' }
  }
  if (size > LARGEST_FILE) return { problem: 'too-large' }
  if (!isEnded || size === 0) return { problem: 'broken' }
  return textOf(chunks, size)
}

/** Deflate makes of a byte a thousand at the most. */
const STRIDE = 64

function bytesOf(packed: string): Uint8Array | null {
  if (!/^[\w-]+$/.test(packed)) return null
  try {
    return Uint8Array.from(atob(packed.replace(/-/g, '+').replace(/_/g, '/')), (letter) => letter.charCodeAt(0))
  } catch {
    return null
  }
}

function textOf(chunks: readonly Uint8Array[], size: number): ReadLink {
  const bytes = new Uint8Array(size)
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.length
  }
  try {
    return { markdown: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch {
    return { problem: 'not-text' }
  }
}
