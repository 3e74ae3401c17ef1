import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  DEFAULT_EMBED,
  FRAME_PARTS,
  LOCKS,
  readEmbedOptions,
  writeEmbedOptions,
  type EmbedOptions,
} from '../../../src/core/embed-options'
import { parseIsoDay, SPAN_START } from '../../../src/core/time'

const today = parseIsoDay('2026-01-01')!
const read = (query: string) => readEmbedOptions(query, today)

const options: fc.Arbitrary<EmbedOptions> = fc.record({
  version: fc.constant(1 as const),
  show: fc.subarray([...FRAME_PARTS]).map((parts) => new Set(parts)),
  lock: fc.subarray([...LOCKS]).map((locks) => new Set(locks)),
  span: fc.option(
    fc
      .tuple(fc.integer({ min: SPAN_START, max: today - 1 }), fc.integer({ min: 1, max: 40_000 }))
      .map(([from, length]) => ({ from, to: Math.min(from + length, today + 1) })),
  ),
  data: fc.option(fc.stringMatching(/^[0-9a-f]{10}$/)),
  start: fc.constantFrom('near', 'click' as const),
  poster: fc.option(fc.stringMatching(/^posters\/[a-z0-9-]{1,20}\.svg$/)),
})

describe('embed options', () => {
  it('are read as they were written', () => {
    fc.assert(
      fc.property(options, (some) => {
        expect(read(writeEmbedOptions(some))).toEqual({ options: some, bent: [] })
      }),
    )
  })

  it('name their version even where all else is default', () => expect(writeEmbedOptions(DEFAULT_EMBED)).toBe('v=1'))

  it.each([
    ['show=time,roads', { show: new Set(['time']) }, ['show']],
    ['show=none', { show: new Set() }, []],
    ['lock=everything', { lock: new Set() }, ['lock']],
    ['span=1804/1815-02', { span: { from: parseIsoDay('1804-01-01'), to: parseIsoDay('1815-03-01') } }, []],
    ['span=1878-07-13', { span: null }, ['span']],
    ['span=1900-01-01/1800-01-01', { span: null }, ['span']],
    ['span=1500-01-01/9999-12-31', { span: { from: SPAN_START, to: today + 1 } }, []],
    ['poster=https://evil.example/a.svg', { poster: null }, ['poster']],
    ['poster=//evil.example/a.svg', { poster: null }, ['poster']],
    ['poster=../../a.svg', { poster: null }, ['poster']],
    ['data=<script>', { data: null }, ['data']],
    ['start=never', { start: 'near' }, ['start']],
    ['v=7', {}, ['v']],
    ['utm_source=x', {}, []],
  ])('%s opens the nearest sensible embed', (query, part, bent) => {
    const { options, bent: found } = read(query)
    expect(options).toMatchObject(part)
    expect(found).toEqual(bent)
  })
})
