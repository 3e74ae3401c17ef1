import zlib from 'node:zlib'
import { expect, test } from 'vitest'
import { openPage } from './open-page'

/** The pictures in a PDF as Chromium writes it, by size, with how many different bytes each has. */
function picturesIn(pdf: Buffer): { width: number; height: number; shades: number }[] {
  const text = pdf.toString('latin1')
  return [...text.matchAll(/\/Subtype \/Image\n\/Width (\d+)\n\/Height (\d+)[\s\S]*?\/Length (\d+)>>\s*stream\n/g)].map(
    ({ 0: head, 1: width, 2: height, 3: length, index }) => {
      const start = index + head.length
      const pixels = zlib.inflateSync(pdf.subarray(start, start + Number(length)))
      return { width: Number(width), height: Number(height), shades: new Set(pixels).size }
    },
  )
}

test('a page is printed with the map that stands in its frame', async () => {
  const { page } = await openPage('plain.html', { at: 'hosts' })
  await page.waitForFunction(() => window.heard?.some(({ type }) => type === 'ready'))
  const [map] = picturesIn(await page.pdf()).sort((a, b) => b.width * b.height - a.width * a.height)
  expect(map!.height).toBeGreaterThan(300)
  expect(map!.shades).toBeGreaterThan(100)
})
