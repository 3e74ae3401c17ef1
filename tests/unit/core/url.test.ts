import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DEFAULT_VIEW } from '../../../src/core/default-view'
import { parseIsoDay, SPAN_START } from '../../../src/core/time'
import type { Selection, View } from '../../../src/core/view'
import { LANGUAGES } from '../../../src/core/names'
import { readQuery, writePortableQuery, writeQuery } from '../../../src/core/url'
import { ALL_LAYERS, FRAME, MARK_WINDOWS, ZOOMS } from '../../../src/core/url-table'

const bounds = { today: parseIsoDay('2026-01-01')! }
const defaults: View = { ...DEFAULT_VIEW, camera: { lng: 22, lat: 45, zoom: 4.5 } }
const open = (query: string) => readQuery(query, defaults, bounds)

const rounded = (min: number, max: number, places: number) =>
  fc.integer({ min: min * 10 ** places, max: max * 10 ** places }).map((n) => n / 10 ** places)
const id = fc.stringMatching(/^[a-z][a-z0-9-]{0,20}$/)
const selection: fc.Arbitrary<Selection> = fc.oneof(
  fc.constant({ kind: 'none' } as const),
  fc.record({
    kind: fc.constantFrom('point', 'border' as const),
    lng: rounded(-180, 180, 4),
    lat: rounded(-90, 90, 4),
  }),
  fc.record({
    kind: fc.constantFrom('polity', 'place', 'battle', 'event', 'act', 'proposal', 'route', 'war', 'alliance' as const),
    id,
  }) as fc.Arbitrary<Selection>,
)
const view: fc.Arbitrary<View> = fc.record({
  day: fc.integer({ min: SPAN_START, max: bounds.today }),
  camera: fc.record({
    lng: rounded(FRAME.west, FRAME.east, 4),
    lat: rounded(FRAME.south, FRAME.north, 4),
    zoom: rounded(ZOOMS.least, ZOOMS.most, 2),
  }),
  layers: fc.subarray([...ALL_LAYERS]).map((layers) => new Set(layers)),
  language: fc.constantFrom(...LANGUAGES),
  mapLanguage: fc.constantFrom(...LANGUAGES),
  localNames: fc.boolean(),
  theme: fc.constantFrom('system', 'light', 'dark' as const),
  selection,
  marks: fc.constantFrom(...MARK_WINDOWS),
  alliance: fc.option(id),
  highlight: fc.array(fc.record({ kind: fc.constantFrom('land', 'polity', 'route' as const), id }), { maxLength: 3 }),
})

describe('the URL', () => {
  it('opens as the view that was written into it', () => {
    fc.assert(
      fc.property(view, view, (some, { language, ...rest }) => {
        const others: View = {
          ...rest,
          language,
          mapLanguage: language,
          selection: { kind: 'none' },
          alliance: null,
          highlight: [],
        }
        expect(readQuery(writeQuery(some, others), others, bounds)).toEqual({ view: some, bent: [] })
      }),
      { numRuns: 500 },
    )
  })

  it('is empty for the default view', () => expect(writeQuery(defaults, defaults)).toBe(''))

  it('is readable', () =>
    expect(
      writeQuery({ ...defaults, day: SPAN_START, selection: { kind: 'point', lng: 19.83, lat: 45.25 } }, defaults),
    ).toBe('?day=1739-09-18&pick=point:19.8300,45.2500'))

  it('never throws, whatever it holds, and says what it could not read', () => {
    const keys = fc.constantFrom('day', 'map', 'layers', 'lang', 'names', 'theme', 'pick', 'nonsense')
    fc.assert(
      fc.property(fc.array(fc.tuple(keys, fc.string())), (pairs) => {
        const read = open(`?${new URLSearchParams(pairs as [string, string][])}`)
        expect(read.view.day).toBeGreaterThanOrEqual(SPAN_START)
        expect(read.view.day).toBeLessThanOrEqual(bounds.today)
      }),
    )
  })

  it.each([
    ['?day=0000-00-00', { day: defaults.day }, ['day']],
    ['?day=1492-10-12', { day: SPAN_START }, ['day']],
    ['?day=9999-01-01', { day: bounds.today }, ['day']],
    ['?day=1878', { day: parseIsoDay('1878-01-01') }, []],
    ['?map=99/45/19', { camera: { zoom: ZOOMS.most, lat: 45, lng: 19 } }, ['map']],
    ['?map=5/0/0', { camera: { zoom: 5, lat: FRAME.south, lng: FRAME.west } }, ['map']],
    ['?map=a/b/c', { camera: defaults.camera }, ['map']],
    ['?layers=borders,roads', { layers: new Set(['borders']) }, ['layers']],
    ['?layers=roads', { layers: defaults.layers }, ['layers']],
    ['?layers=none', { layers: new Set() }, []],
    ['?lang=tlh&theme=neon&pick=<script>', { language: 'en', theme: 'system' }, ['lang', 'theme', 'pick']],
    ['?lang=sr-Cyrl', { language: 'sr-Cyrl', mapLanguage: 'sr-Cyrl' }, []],
    ['?lang=sr-Cyrl&names=uk', { language: 'sr-Cyrl', mapLanguage: 'uk' }, []],
    [
      '?highlight=land:banat,polity:serbia',
      {
        highlight: [
          { kind: 'land', id: 'banat' },
          { kind: 'polity', id: 'serbia' },
        ],
      },
      [],
    ],
    ['?highlight=land:banat,road:x', { highlight: [{ kind: 'land', id: 'banat' }] }, ['highlight']],
    ['?box=23,42,19,45', { camera: defaults.camera }, ['box']],
    ['?box=1,2,3', { camera: defaults.camera }, ['box']],
    ['?day=%E0%A4%A', { day: defaults.day }, ['day']],
    ['?utm_source=x', {}, []],
  ])('%s opens the nearest sensible view', (query, part, bent) => {
    const read = open(query)
    expect(read.view).toMatchObject(part)
    expect(read.bent).toEqual(bent)
  })

  it('shows the box of a portable view whole on a map of another size', () => {
    const query = writePortableQuery(defaults, defaults, { width: 1200, height: 800 })
    expect(query).toMatch(/^day=1878-07-13&box=[\d.,-]+$/)
    const { view, bent } = readQuery(query, defaults, { ...bounds, size: { width: 600, height: 400 } })
    expect(bent).toEqual([])
    expect(view.camera.zoom).toBeCloseTo(defaults.camera.zoom - 1, 3)
    expect(view.camera.lng).toBeCloseTo(22, 3)
    expect(view.camera.lat).toBeCloseTo(45, 3)
  })
})
