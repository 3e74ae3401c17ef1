/** PNG as browsers take it (8 bits a channel, not interlaced) read, and PNG of few colours written. Plain zlib. */
import zlib from 'node:zlib'

export interface Picture {
  width: number
  height: number
  /** Red, green, blue of each pixel, row by row. */
  rgb: Uint8Array
}

/** Reads a screenshot; what is transparent in it is taken as it is. */
export function readPng(file: Uint8Array): Picture {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength)
  const [width, height, depth, type] = [view.getUint32(16), view.getUint32(20), file[24]!, file[25]!]
  const channels = type === 6 ? 4 : type === 2 ? 3 : 0
  if (depth !== 8 || channels === 0)
    throw new Error(`picture unreadable: type ${type}, depth ${depth}, expected 8-bit RGB`)
  const packed: Uint8Array[] = []
  for (let at = 8; at < file.length; at += view.getUint32(at) + 12)
    if (nameAt(file, at + 4) === 'IDAT') packed.push(file.subarray(at + 8, at + 8 + view.getUint32(at)))
  const rows = unfiltered(zlib.inflateSync(Buffer.concat(packed)), width * channels, height, channels)
  const rgb = new Uint8Array(width * height * 3)
  for (let pixel = 0; pixel < width * height; pixel++)
    for (let i = 0; i < 3; i++) rgb[pixel * 3 + i] = rows[pixel * channels + i]!
  return { width, height, rgb }
}

/** Writes a picture of up to 256 colours, one byte a pixel. */
export function writeIndexedPng(width: number, height: number, indices: Uint8Array, colours: Uint8Array): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 3, 0, 0, 0], 8)
  const rows = Buffer.alloc((width + 1) * height)
  for (let y = 0; y < height; y++) rows.set(indices.subarray(y * width, (y + 1) * width), y * (width + 1) + 1)
  const body = zlib.deflateSync(rows, { level: 9, memLevel: 9 })
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('PLTE', colours),
    chunk('IDAT', body),
    chunk('IEND', new Uint8Array()),
  ])
}

const nameAt = (file: Uint8Array, at: number) => String.fromCharCode(...file.subarray(at, at + 4))

function chunk(name: string, body: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), body])
  const around = Buffer.alloc(8)
  around.writeUInt32BE(body.length, 0)
  around.writeUInt32BE(zlib.crc32(named), 4)
  return Buffer.concat([around.subarray(0, 4), named, around.subarray(4)])
}

/** Each row says how it was made smaller: by its left, upper or both neighbours. */
function unfiltered(rows: Uint8Array, length: number, height: number, channels: number): Uint8Array {
  const out = new Uint8Array(length * height)
  for (let y = 0; y < height; y++) {
    const filter = rows[y * (length + 1)]!
    for (let x = 0; x < length; x++) {
      const at = y * length + x
      const left = x >= channels ? out[at - channels]! : 0
      const up = y > 0 ? out[at - length]! : 0
      const corner = x >= channels && y > 0 ? out[at - length - channels]! : 0
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter]!
      out[at] = rows[y * (length + 1) + 1 + x]! + guess
    }
  }
  return out
}

function paeth(left: number, up: number, corner: number): number {
  const [toLeft, toUp, toCorner] = [up - corner, left - corner, left + up - 2 * corner].map(Math.abs) as [
    number,
    number,
    number,
  ]
  return toLeft <= toUp && toLeft <= toCorner ? left : toUp <= toCorner ? up : corner
}
