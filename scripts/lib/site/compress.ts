import { createHash } from 'node:crypto'
import fs from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import zlib from 'node:zlib'
import { cached } from './cached'

const brotli = promisify(zlib.brotliCompress)
const gzip = promisify(zlib.gzip)

const TEXT = new Set('.css .csv .geojson .html .js .json .md .mjs .svg .topojson .txt .webmanifest .xml'.split(' '))
const SMALLEST_BYTES = 256
/** Quality 11 takes seconds a megabyte; the downloads above this size are not part of any first view. */
const LARGE_BYTES = 4_000_000
const AT_ONCE = 4

/** What a file weighs on disk and on the wire, in bytes. */
export interface PackedFile {
  raw: number
  brotli: number
}

/**
 * Writes `x.br` and `x.gz` beside every text file of a folder and returns the sizes by path relative to it.
 * Results are kept in `cacheFolder` by content, so that a second build compresses only what changed.
 */
export async function compressFolder(folder: string, cacheFolder: string): Promise<Map<string, PackedFile>> {
  await fs.mkdir(cacheFolder, { recursive: true })
  const entries = await fs.readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries
    .filter((e) => e.isFile() && TEXT.has(path.extname(e.name)))
    .map((e) => path.join(e.parentPath, e.name))
  const sizes = new Map<string, PackedFile>()
  const queue = [...files]
  const work = async () => {
    for (let file = queue.pop(); file; file = queue.pop()) {
      sizes.set(path.relative(folder, file).replaceAll('\\', '/'), await compressFile(file, cacheFolder))
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  return sizes
}

async function compressFile(file: string, cacheFolder: string): Promise<PackedFile> {
  const content = await fs.readFile(file)
  const raw = content.length
  if (raw < SMALLEST_BYTES) return { raw, brotli: raw }
  const key = path.join(cacheFolder, createHash('sha256').update(content).digest('hex'))
  const packed = await cached(key + '.br', () => brotli(content, brotliOptions(file, raw)))
  const zipped = await cached(key + '.gz', () => gzip(content, { level: 9 }))
  await Promise.all([writeIfSmaller(file + '.br', packed, raw), writeIfSmaller(file + '.gz', zipped, raw)])
  return { raw, brotli: Math.min(raw, packed.length) }
}

function brotliOptions(file: string, size: number): zlib.BrotliOptions {
  const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT, BROTLI_PARAM_LGWIN } = zlib.constants
  // Paths of drawings become no smaller at 11, and take twice as long.
  const quality = size > LARGE_BYTES ? 9 : file.endsWith('.svg') ? 10 : 11
  return { params: { [BROTLI_PARAM_QUALITY]: quality, [BROTLI_PARAM_SIZE_HINT]: size, [BROTLI_PARAM_LGWIN]: 24 } }
}

async function writeIfSmaller(file: string, content: Buffer, raw: number) {
  if (content.length < raw) await fs.writeFile(file, content)
}
