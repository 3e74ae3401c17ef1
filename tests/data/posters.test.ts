import { Resvg } from '@resvg/resvg-js'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { beforeAll, expect, onTestFinished, test } from 'vitest'
import { DEFAULT_VIEW } from '../../src/core/default-view'
import { formatBothCalendars } from '../../src/core/format-day'
import type { Language } from '../../src/core/names'
import { cardPath, FRONT, posterPath } from '../../src/core/poster-path'
import { readQuery } from '../../src/core/url'
import { openAtlas, type OpenAtlas } from '../../scripts/lib/cli/open-atlas'
import { svgToPng } from '../../scripts/lib/pictures/raster'
import { lessonsOf, ownPosters, ownViews } from '../../scripts/lib/posters/own-posters'
import { sharePen } from '../../scripts/lib/posters/share-picture'
import { homePicture, lessonSharePicture } from '../../scripts/lib/posters/share-words'

const MOST_BYTES = 40_000
const MOST_PNG_BYTES = 200_000

let open: OpenAtlas
let posters: Map<string, string>
beforeAll(() => {
  open = openAtlas()
  posters = new Map([...ownPosters(open)].map(({ path, svg }) => [path, svg]))
}, 180_000)

test('the front view and every lesson have a poster in each of their languages, every lesson a card', () => {
  const wanted = ownViews(open).flatMap(({ name, languages }) => [
    ...languages.map((language) => posterPath(name, language)),
    ...(name === FRONT ? [] : [cardPath(name)]),
  ])
  expect(wanted.length).toBeGreaterThan(50)
  expect([...posters.keys()].sort()).toEqual(wanted.sort())
})

test('a poster is well-formed and light, needs no font and no other file', () => {
  for (const [name, svg] of posters) {
    expect(() => new Resvg(svg, { font: { loadSystemFonts: false } }), name).not.toThrow()
    expect(brotliCompressSync(svg).length, name).toBeLessThan(MOST_BYTES)
    expect(svg, name).not.toMatch(/<text|<image|NaN|undefined|href="[^#]|url\([^#]/)
    expect(svg, name).toContain(':root:target{')
  }
})

test('a poster says in words which day it shows and who is on it, in its language', () => {
  const today = { today: open.today }
  for (const { name, query, languages } of ownViews(open))
    for (const language of languages) {
      const { day } = readQuery(query, DEFAULT_VIEW, today).view
      const svg = posters.get(posterPath(name, language))!
      expect(svg).toContain(`>${formatBothCalendars(day, language)}: `)
      expect(svg).toContain(` lang="${language}"`)
    }
  const empires: [Language, string][] = [['en', 'Ottoman Empire'], ['sr-Cyrl', 'Османско царство'], ['uk', 'Османська імперія']] // prettier-ignore
  for (const [language, name] of empires) expect(posters.get(posterPath(FRONT, language))).toContain(name)
})

test('a shared page has a picture of 1200 by 630 pixels, of a size that every site takes', async () => {
  const cache = fs.mkdtempSync(path.join(os.tmpdir(), 'granica-pictures-'))
  onTestFinished(() => fs.rmSync(cache, { recursive: true }))
  const draw = sharePen(open)
  const { listing, lesson } = lessonsOf(open).find(({ listing }) => listing.slug === 'trieste')!
  const pictures = [homePicture, lessonSharePicture(listing, lesson, 'sr-Cyrl')].map(draw)
  expect(pictures.map(({ date }) => date)).toEqual(['13 July 1878 (1 July O.S.)', '8. септембар 1943.'])
  for (const { svg } of pictures) {
    expect(svg).not.toContain('<text')
    const png = await svgToPng(svg, cache)
    expect(png.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n')
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630])
    expect(png.length).toBeLessThan(MOST_PNG_BYTES)
    expect(await svgToPng(svg, cache)).toEqual(png)
  }
  expect(fs.readdirSync(cache)).toHaveLength(2)
})
