import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { offline } from '../../../scripts/lib/cli/offline'
import type { Failure } from '../../../scripts/lib/cli/failure'
import { FILES_ALWAYS } from '../../../src/core/offline-files'
import { SHELVES } from '../../../src/core/shelves'

const TODAY = 2_460_000
let site: string
let out: string

const lesson = (language: string, title: string) => ({
  ...{ format: 1, slug: 'trieste', language, title, summary: '', minutes: null, sources: [], teacher: '' },
  steps: [{ id: 'a', title: 'A', text: '', view: 'day=1947-09-15&box=12,44,18,47', next: 'cut', question: null, teacher: '', shows: [] }],
}) // prettier-ignore

beforeEach(() => {
  site = fs.mkdtempSync(path.join(os.tmpdir(), 'granica-site-'))
  out = path.join(site, 'out.html')
  fs.mkdirSync(path.join(site, 'data'))
  fs.mkdirSync(path.join(site, 'offline'))
  const write = (file: string, content: unknown) =>
    fs.writeFileSync(path.join(site, 'data', file), JSON.stringify(content))
  const texts = ['en', 'sr-Cyrl'].flatMap((language) => [
    ...SHELVES.map((shelf) => `act-texts-${language}-${shelf}`),
    `event-texts-${language}`,
    `act-names-${language}`,
  ])
  const ids = [...FILES_ALWAYS, 'mosaic-1', ...texts, 'lessons']
  write('manifest.json', {
    version: 'v',
    files: Object.fromEntries(ids.map((id) => [id, { file: `${id}.json`, bytes: 1 }])),
    layers: [],
  })
  for (const id of ids) write(`${id}.json`, { is: id })
  write('en.json', lesson('en', 'Trieste'))
  write('sr.json', lesson('sr-Cyrl', 'Трст'))
  const named = (file: string, title: string) => ({ file, title, summary: '' })
  const languages = { en: named('en.json', 'Trieste'), 'sr-Cyrl': named('sr.json', 'Трст') }
  write('lessons.json', [{ slug: 'trieste', minutes: null, steps: 1, from: 0, to: 0, languages }])
  const template = '<html lang="en"><title>Granica</title><body><!--files--></body></html>'
  fs.writeFileSync(path.join(site, 'offline/player.html'), template)
})
afterEach(() => fs.rmSync(site, { recursive: true }))

/** What the page carries under a name. */
function carriedIn(page: string, name: string): unknown {
  const packed = new RegExp(`data-file="${name}">([^<]*)<`).exec(page)![1]!
  return JSON.parse(gunzipSync(Buffer.from(packed, 'base64')).toString('utf8'))
}

const failureOf = (call: () => unknown): Failure => {
  try {
    call()
  } catch (error) {
    return error as Failure
  }
  throw new Error('nothing failed')
}

test('a lesson is written as one page in the languages asked for, the first of them first', () => {
  const done = offline(['trieste'], { lang: 'sr-Cyrl,en', out }, TODAY, site)
  const page = fs.readFileSync(out, 'utf8')
  expect(done).toEqual({ lesson: 'trieste', languages: ['sr-Cyrl', 'en'], file: out, bytes: Buffer.byteLength(page) })
  expect(page).toContain('<html lang="sr-Cyrl"><title>Трст</title>')
  expect(carriedIn(page, 'lessons.json')).toEqual([lesson('sr-Cyrl', 'Трст'), lesson('en', 'Trieste')])
  expect(carriedIn(page, 'atlas.json')).toEqual({ is: 'atlas' })
  expect(carriedIn(page, 'manifest.json')).toMatchObject({ version: 'v', layers: [] })
})

test('without languages asked for, the lesson carries all that it has', () => {
  expect(offline(['trieste'], { out }, TODAY, site).languages).toEqual(['en', 'sr-Cyrl'])
})

test.each([
  ['no file to write', [], {}, 'usage: atlas offline SLUG [--lang sr-Cyrl,en] --out FILE', 2],
  ['a lesson that is none', ['tryest'], { out: 'x' }, 'lesson unknown: tryest, expected trieste', 1],
  ['a language it lacks', ['trieste'], { out: 'x', lang: 'en,uk' }, 'language missing: uk of trieste, expected en, sr-Cyrl', 1],
] as const)('%s is told in a line', (_, words, options, message, exitCode) => {
  expect(failureOf(() => offline(words, options, TODAY, site))).toMatchObject({ message, exitCode })
}) // prettier-ignore

test('a site that is not built is told in a line', () => {
  const { message } = failureOf(() => offline(['trieste'], { out }, TODAY, path.join(site, 'nowhere')))
  expect(message).toMatch(/^site missing: .*player\.html, expected `npm run build` before$/)
})

test('a place that cannot be written to is told in a line', () => {
  const { message } = failureOf(() => offline(['trieste'], { out: path.join(site, 'no/such/x.html') }, TODAY, site))
  expect(message).toMatch(/^file not written: .*ENOENT/)
})
