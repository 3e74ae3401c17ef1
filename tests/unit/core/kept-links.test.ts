/** Addresses as they were handed out. None may ever open otherwise: a link stands in books, on boards and in mail. */
import { expect, it } from 'vitest'
import { DEFAULT_VIEW } from '../../../src/core/default-view'
import { readFrameOpening } from '../../../src/core/embed-opening'
import { readHandoutAddress } from '../../../src/core/handout-address'
import { readLessonAddress } from '../../../src/core/lesson-address'
import { formatIsoDay, parseIsoDay } from '../../../src/core/time'
import { readQuery } from '../../../src/core/url'
import { unpackFile } from '../../../src/data/lesson-link'

const today = parseIsoDay('2026-01-01')!
const size = { width: 1000, height: 600 }

it.each([
  [
    '?day=1913-08-10&map=6.50/42.1000/21.5000&layers=fills,borders,names,places,claims&lang=sr-Cyrl&names=uk&local=1&theme=dark&pick=place:skopje',
    {
      day: parseIsoDay('1913-08-10'),
      camera: { zoom: 6.5, lat: 42.1, lng: 21.5 },
      layers: new Set(['fills', 'borders', 'names', 'places', 'claims']),
      language: 'sr-Cyrl',
      mapLanguage: 'uk',
      localNames: true,
      theme: 'dark',
      selection: { kind: 'place', id: 'skopje' },
    },
  ],
  ['?day=1806-08', { day: parseIsoDay('1806-08-01') }],
  ['?pick=point:19.8300,45.2500', { selection: { kind: 'point', lng: 19.83, lat: 45.25 } }],
  ['?pick=battle:kumanovo-1912&marks=war', { selection: { kind: 'battle', id: 'kumanovo-1912' }, marks: 'war' }],
  ['?alliance=nato', { alliance: 'nato' }],
  [
    '?highlight=land:banat,polity:serbia,route:great-retreat-of-1915',
    {
      highlight: [
        { kind: 'land', id: 'banat' },
        { kind: 'polity', id: 'serbia' },
        { kind: 'route', id: 'great-retreat-of-1915' },
      ],
    },
  ],
])('a link to the atlas opens as it did: %s', (query, kept) => {
  const { view, bent } = readQuery(query, DEFAULT_VIEW, { today, size })
  expect(bent).toEqual([])
  expect(view).toMatchObject(kept)
})

it('a link that gives a part of the map as a box shows that part', () => {
  const { view, bent } = readQuery('?day=1878-07-13&box=19,42,23.5,45.2', DEFAULT_VIEW, { today, size })
  expect(bent).toEqual([])
  expect(view.camera.lng).toBeCloseTo(21.25, 5)
  expect(view.camera.lat).toBeCloseTo(43.62, 1)
  expect(view.camera.zoom).toBeCloseTo(6.5765, 3)
})

it('an embed of version 1 opens as it did', () => {
  const query =
    '?day=1878-07-13&box=19,42,23.5,45.2&lang=sr-Cyrl&v=1&show=time,zoom,legend,panel&lock=map&span=1876-06-30/1885-11-14&start=click'
  const { view, options, span, bent } = readFrameOpening(query, { today, size, language: 'en' })
  expect(bent).toEqual({ view: [], frame: [] })
  expect([view.day, view.language]).toEqual([parseIsoDay('1878-07-13'), 'sr-Cyrl'])
  expect([...options.show]).toEqual(['time', 'zoom', 'legend', 'panel'])
  expect([...options.lock]).toEqual(['map'])
  expect([formatIsoDay(span.from), formatIsoDay(span.to)]).toEqual(['1876-06-30', '1885-11-14'])
  expect(options.start).toBe('click')
})

it('a link to a lesson and to its handout opens as it did', () => {
  expect(readLessonAddress('?lesson=trieste&step=3&lang=sr-Latn&theme=dark&mode=present&teacher=1')).toEqual({
    lesson: 'trieste',
    step: 3,
    language: 'sr-Latn',
    theme: 'dark',
    isPresented: true,
    forTeacher: true,
  })
  expect(readHandoutAddress('?lesson=trieste&lang=ru&names=0&key=0')).toEqual({
    lesson: 'trieste',
    language: 'ru',
    withNames: false,
    withKey: false,
  })
})

it('a lesson in a link unpacks as it did', () => {
  const packed =
    'Fc1LCoMwFEbh-V3FD0JHRhq1aAMO2g100BWkeAuBPCQ3rbr71tnhTD6lFL1TDrYYaCqueDZ4RIYUXkg-Idi8G9zgWSTFho4vhgAFNxvYfwFfx6vBbPdJj8OozoPS3emVtklf676t267uL3RQVFW4c_YuEj3dhiWtnAWBS0M_'
  expect(unpackFile(packed)).toEqual({
    markdown: `---
format: 1
title: One step
summary: A lesson.
steps:
  - id: a
    view: day=1878-07-13&box=19,42,23,45
---

## Berlin

Six powers met.
`,
  })
})
