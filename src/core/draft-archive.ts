/** Several Markdown files in one zip, and out of it again without trusting what it says of itself. */
import { strToU8, unzipSync, zipSync } from 'fflate'

export interface NamedBytes {
  readonly name: string
  readonly bytes: Uint8Array
}

/** A lesson with its translations is some hundred kB of text, and a third of that in a zip. */
export const LONGEST_ARCHIVE = 1_000_000
export const LONGEST_TEXT = 1_000_000
const MOST_FILES = 20

/** The first two bytes of every zip. */
export const isArchive = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b

export function pack(files: readonly { name: string; text: string }[]): Uint8Array {
  return zipSync(Object.fromEntries(files.map(({ name, text }) => [name, strToU8(text)])), { level: 9 })
}

/** The Markdown files of a zip, whatever else is in it left packed; or why none is taken out. */
export function unpack(archive: Uint8Array): readonly NamedBytes[] | 'too-large' | 'broken' {
  if (archive.length > LONGEST_ARCHIVE) return 'too-large'
  let files = 0
  let size = 0
  let isTooLarge = false
  const isWanted = ({ name, originalSize }: { name: string; originalSize: number }) => {
    // What a Mac adds to a zip begins with an underscore or a dot.
    if (isTooLarge || !/\.(md|markdown)$/i.test(name) || /(^|\/)[._]/.test(name)) return false
    files += 1
    size += originalSize
    isTooLarge = files > MOST_FILES || size > LONGEST_TEXT
    return !isTooLarge
  }
  try {
    // No more is unfolded than the size stated, so a file that states a false one is cut off there.
    const entries = Object.entries(unzipSync(archive, { filter: isWanted }))
    return isTooLarge ? 'too-large' : entries.map(([name, bytes]) => ({ name: name.split('/').at(-1)!, bytes }))
  } catch {
    return 'broken'
  }
}
