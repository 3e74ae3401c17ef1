import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { beforeAll, expect, onTestFinished, test } from 'vitest'
import { openAtlas, type OpenAtlas } from '../../scripts/lib/cli/open-atlas'
import { Failure } from '../../scripts/lib/cli/failure'
import { picture } from '../../scripts/lib/cli/picture'
import { posterOf } from '../../scripts/lib/posters/poster-of'

const POSTER = { width: 1200, height: 800 }
const MOST_BYTES = 60_000

let open: OpenAtlas
beforeAll(() => {
  open = openAtlas()
})

function refusal(options: Record<string, string>): [string, number] {
  try {
    picture(open, options)
  } catch (error) {
    if (error instanceof Failure) return [error.message, error.exitCode]
    throw error
  }
  throw new Error('picture drawn, expected a refusal')
}

test('a poster of any view is light enough to stand before an embed', () => {
  const views = ['day=1878-07-13&box=5,34,50,61', 'day=1878-07-13', 'day=1942-06-01&map=5.40/44.0000/20.0000', 'day=1918-03-04&map=5.60/47.0000/30.0000'] // prettier-ignore
  for (const view of views) expect(gzipSync(posterOf(open, view, POSTER).svg).length, view).toBeLessThan(MOST_BYTES)
})

test('the command line draws a box on a day as SVG', () => {
  const args = ['picture', '--day', '1878-07-13', '--box', '19,42,23.5,45.2', '--size', '600x400', '--lang', 'sr-Cyrl']
  const run = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/atlas.ts', ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  })
  expect(run.status).toBe(0)
  expect(run.stdout).toMatch(/^<svg [^>]*viewBox="0 0 600 400"[^>]*lang="sr-Cyrl"/)
  expect(run.stdout).toContain('13. јул 1878.')
  expect(run.stdout).toContain('Београд')
})

test('a link gives the view, and options come before it', () => {
  const view = 'https://example.org/atlas/?day=1914-01-01&box=19,42,23,46&lang=uk&theme=dark#here'
  const drawn = picture(open, { view, day: '1878-07-13' })!
  expect(drawn).toContain('13 липня 1878')
  expect(drawn).toContain('fill="#1d2831"')
})

test('with --out the drawing goes into the file and nothing is printed', () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'granica-picture-'))
  onTestFinished(() => fs.rmSync(folder, { recursive: true }))
  const out = path.join(folder, 'map.svg')
  expect(picture(open, { day: '1925-01-01', bare: 'true', out })).toBe(null)
  expect(fs.readFileSync(out, 'utf8')).toMatch(/^<svg .*<\/svg>$/s)
})

test('lands pointed out are outlined, unknown ones refused', () => {
  const plain = picture(open, { day: '1878-07-13' })!
  expect(picture(open, { day: '1878-07-13', highlight: 'land:nis' })!.length).toBeGreaterThan(plain.length)
  const [message, code] = refusal({ day: '1878-07-13', highlight: 'land:nowhere' })
  expect(message).toMatch(/^land unknown: nowhere, expected /)
  expect(code).toBe(1)
})

test.each([
  [{}, /^day missing: /, 2],
  [{ day: '1878-02-30' }, /^day malformed: 1878-02-30, expected /, 2],
  [{ day: '1600-01-01' }, /^day outside the span: /, 1],
  [{ day: '1878-07-13', map: '5/44' }, /^map malformed: 5\/44, expected /, 2],
  [{ day: '1878-07-13', box: '23,46,19,42' }, /^box malformed: /, 2],
  [{ day: '1878-07-13', size: '10x10' }, /^size malformed: 10x10, expected /, 2],
  [{ day: '1878-07-13', lang: 'tlh' }, /^lang malformed: tlh, expected /, 2],
  [{ day: '1878-07-13', layers: 'roads' }, /^layers malformed: roads, expected /, 2],
  [{ day: '1878-07-13', out: '/no/such/folder/a.svg' }, /^file not written: /, 1],
] as const)('%o is refused in one sentence', (options, sentence, exitCode) => {
  const [message, code] = refusal(options)
  expect(message).toMatch(sentence)
  expect(message).not.toContain('\n')
  expect(code).toBe(exitCode)
})

test('with --outlines letters are shapes, so that the drawing needs no font', () => {
  const asked = { day: '1878-07-13', box: '19,42,23.5,45.2', lang: 'sr-Cyrl' }
  expect(picture(open, asked)).toContain('<text')
  expect(picture(open, { ...asked, outlines: 'true' })).not.toContain('<text')
})
