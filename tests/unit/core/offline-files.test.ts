import { expect, test } from 'vitest'
import type { Manifest } from '../../../src/core/atlas-data'
import type { Lesson } from '../../../src/core/lesson'
import type { Language } from '../../../src/core/names'
import { carriedContent, carriedManifest, offlineFiles } from '../../../src/core/offline-files'
import { SHELVES } from '../../../src/core/shelves'
import { gregorianToDay } from '../../../src/core/time'

const today = gregorianToDay({ year: 2026, month: 1, day: 1 })
const lesson = (language: Language, view: string): Lesson => ({
  format: 1,
  slug: 'trieste',
  language,
  title: 'Trieste',
  summary: '',
  minutes: null,
  sources: [],
  teacher: '',
  steps: [{ id: 'one', title: 'One', text: '', view, next: 'cut', question: null, teacher: '', shows: [] }],
})
const WIDE = 'day=1947-09-15&box=12,44,18,47'
const CLOSE = 'day=1954-10-05&box=13.6,45.5,14,45.7'

test('a lesson carries the first two levels of detail and the sentences of its languages', () => {
  const files = offlineFiles([lesson('sr-Latn', WIDE), lesson('sr-Cyrl', WIDE), lesson('ru', WIDE)], today)
  expect(files).toEqual(expect.arrayContaining(['atlas', 'mosaic-0', 'mosaic-1', 'water-1', 'sources']))
  expect(files.filter((file) => file.startsWith('event-texts-'))).toEqual(['event-texts-sr-Cyrl', 'event-texts-ru'])
  for (const language of ['sr-Cyrl', 'ru'] as const)
    expect(files).toEqual(expect.arrayContaining(SHELVES.map((shelf) => `act-texts-${language}-${shelf}`)))
  expect(files.filter((file) => file.startsWith('act-names-'))).toEqual(['act-names-sr-Cyrl', 'act-names-ru'])
  expect(files.filter((file) => file.includes('-en'))).toEqual([])
  expect(files).not.toContain('mosaic-2')
  expect(files).not.toContain('search')
})

test('a lesson that looks closely carries the finest level in place of the second', () => {
  const files = offlineFiles([lesson('en', CLOSE)], today)
  expect(files.filter((file) => file.startsWith('mosaic-'))).toEqual(['mosaic-0', 'mosaic-2'])
})

test('the bibliography is carried once', () => {
  const shelf = { first: 3, keys: [['malcolm-1994']], cited: { 'malcolm-1994': { type: 'book', title: 'Bosnia' } } }
  const carried = JSON.parse(carriedContent('act-sources-6', JSON.stringify(shelf))) as typeof shelf
  expect(carried).toEqual({ ...shelf, cited: {} })
  expect(carriedContent('places', '[1]')).toBe('[1]')
})

test('the manifest of a saved lesson names only what it carries', () => {
  const entry = (id: string) => ({ file: `${id}.json`, bytes: 1 })
  const files = { atlas: entry('atlas'), search: entry('search') } as Manifest['files']
  const layers = [{ id: 'places', file: 'x', title: { en: '', 'sr-Cyrl': '' }, features: 1 }]
  expect(carriedManifest({ version: 'v', format: 1, files, layers }, ['atlas'])).toEqual({
    version: 'v',
    format: 1,
    files: { atlas: entry('atlas') },
    layers: [],
  })
})
