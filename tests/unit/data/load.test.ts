import { afterEach, expect, test, vi } from 'vitest'
import { DATA_FORMAT } from '../../../src/core/packing'

afterEach(() => vi.unstubAllGlobals())

/** The answer of a server that keeps this manifest of an older version, or none. */
async function olderOf(kept: object | null) {
  vi.stubGlobal('document', { baseURI: 'https://atlas.example/embed.html', querySelector: () => null })
  vi.stubGlobal('CSS', { escape: (text: string) => text })
  const asked = vi.fn(() => Promise.resolve(kept ? Response.json(kept) : new Response('', { status: 404 })))
  vi.stubGlobal('fetch', asked)
  vi.resetModules()
  const { loadOlderManifest } = await import('../../../src/data/load')
  const manifest = await loadOlderManifest('0123456789')
  expect(asked).toHaveBeenCalledWith('https://atlas.example/data/manifest-0123456789.json')
  return manifest
}

const manifest = { version: '0123456789', format: DATA_FORMAT, files: { atlas: { file: 'atlas.1.json', bytes: 2 } } }

test('older data that the server keeps are opened', async () => {
  expect(await olderOf(manifest)).toEqual(manifest)
})

test('older data in a format that the program no longer reads are as good as gone', async () => {
  expect(await olderOf({ ...manifest, format: DATA_FORMAT - 1 })).toBe(null)
})

test('older data that are kept no longer, or whose manifest is broken, are gone', async () => {
  expect(await olderOf(null)).toBe(null)
  expect(await olderOf({ ...manifest, files: {} })).toBe(null)
})
