/** An SVG without text as a PNG. */
import { renderAsync } from '@resvg/resvg-js'
import { createHash } from 'node:crypto'
import path from 'node:path'
import { cached } from '../site/cached'
import { fewerColours } from './fewer-colours'
import { writeIndexedPng } from './png'

const MOST_COLOURS = 192

/** The SVG as a PNG of its own size; one that was made before is taken from the cache. */
export function svgToPng(svg: string, cacheFolder: string): Promise<Buffer> {
  const key = createHash('sha256').update(`${MOST_COLOURS} ${svg}`).digest('hex')
  return cached(path.join(cacheFolder, `${key}.png`), () => rasterise(svg))
}

/** In few colours: a map has no more, and the file is a third as large. */
async function rasterise(svg: string): Promise<Buffer> {
  const { width, height, pixels } = await renderAsync(svg, { font: { loadSystemFonts: false } })
  const rgb = new Uint8Array(width * height * 3)
  for (let pixel = 0; pixel < width * height; pixel++)
    for (let i = 0; i < 3; i++) rgb[pixel * 3 + i] = pixels[pixel * 4 + i]!
  const { indices, colours } = fewerColours({ width, height, rgb }, MOST_COLOURS)
  return writeIndexedPng(width, height, indices, colours)
}
