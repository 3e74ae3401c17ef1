import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Atlas } from '../../../src/core/atlas'
import type { AtlasData, DatedNames, PolityData } from '../../../src/core/atlas-data'
import { diff } from '../../../src/core/compare'
import { Cursor } from '../../../src/core/cursor'
import { SPAN_START } from '../../../src/core/time'

const STANDINGS = 5
const LAST = SPAN_START + 400

/** A cell's timeline: from the first day on, each entry with another standing than the one before. */
const timeline = fc
  .tuple(
    fc.nat(STANDINGS - 1),
    fc.uniqueArray(
      fc.tuple(fc.integer({ min: SPAN_START + 1, max: LAST }), fc.integer({ min: 1, max: STANDINGS - 1 })),
      { selector: ([day]) => day, maxLength: 12 },
    ),
  )
  .map(([first, changes]) => {
    const flat = [SPAN_START, first, 0]
    for (const [day, step] of changes.sort(([a], [b]) => a - b)) flat.push(day, (flat.at(-2)! + step) % STANDINGS, 0)
    return flat
  })

const atlasData = fc.array(timeline, { minLength: 1, maxLength: 30 }).map((timelines): AtlasData => ({
  version: 'test',
  families: {},
  polities: Array.from({ length: STANDINGS }, (_, i): PolityData => ({
    id: `p${i}`,
    level: 'state',
    family: 'red',
    names: [{ from: null, en: `P${i}`, 'sr-Cyrl': `П${i}` } as unknown as DatedNames],
  })),
  acts: [
    {
      id: 'opening',
      day: SPAN_START,
      precision: 'day',
      kind: 'opening',
      km2: 0,
    },
  ],
  standings: Array.from({ length: STANDINGS }, (_, i) => ({
    chain: [i],
    suzerain: null,
    control: [i],
    status: 'sovereign',
    claims: [],
  })),
  lands: [],
  landsOfCells: [],
  cells: timelines.map((t) => ({ unit: 'AAA', km2: 1, timeline: t })),
  cuts: [],
  borders: [],
  labels: [],
  eras: [],
  wars: [],
}))
const day = fc.integer({ min: SPAN_START, max: LAST + 5 })

describe('the atlas', () => {
  it('has tenures that tile the span of every cell without gap or overlap', () => {
    fc.assert(
      fc.property(atlasData, (data) => {
        const atlas = new Atlas(data)
        data.cells.forEach((_, cell) => {
          const tenures = atlas.tenuresOf(cell)
          expect(tenures[0]!.from).toBe(SPAN_START)
          expect(tenures.at(-1)!.to).toBeNull()
          tenures.slice(1).forEach((tenure, i) => {
            expect(tenure.from).toBe(tenures[i]!.to)
            expect(tenure.standing).not.toBe(tenures[i]!.standing)
          })
        })
      }),
    )
  })

  it('has one standing a cell and day, the one of the tenure that holds it', () => {
    fc.assert(
      fc.property(atlasData, day, (data, on) => {
        const atlas = new Atlas(data)
        data.cells.forEach((_, cell) => {
          const holding = atlas.tenuresOf(cell).filter((t) => t.from <= on && (t.to === null || on < t.to))
          expect(holding).toHaveLength(1)
          expect(holding[0]!.standing).toBe(atlas.standingAt(cell, on))
          expect(holding[0]).toEqual(atlas.tenureAt(cell, on))
        })
      }),
    )
  })

  it('has differences that compose: what changed from a to b and from b to c tells what changed from a to c', () => {
    fc.assert(
      fc.property(atlasData, day, day, day, (data, a, b, c) => {
        const atlas = new Atlas(data)
        const apply = (standings: number[], from: number, to: number) => {
          const next = [...standings]
          for (const change of diff(atlas, from, to)) for (const cell of change.cells) next[cell] = change.to
          return next
        }
        const start = data.cells.map((_, cell) => atlas.standingAt(cell, a))
        expect(apply(apply(start, a, b), b, c)).toEqual(apply(start, a, c))
      }),
    )
  })

  it('has a difference of nothing between a day and itself', () => {
    fc.assert(
      fc.property(atlasData, day, (data, a) => {
        expect(diff(new Atlas(data), a, a)).toEqual([])
      }),
    )
  })
})

describe('the cursor', () => {
  it('shows after any walk over the days what the atlas says of the last one', () => {
    fc.assert(
      fc.property(atlasData, fc.array(day, { minLength: 1, maxLength: 20 }), (data, walk) => {
        const atlas = new Atlas(data)
        const cursor = new Cursor(data)
        for (const on of walk) cursor.moveTo(on)
        expect([...cursor.standings]).toEqual(data.cells.map((_, cell) => atlas.standingAt(cell, walk.at(-1)!)))
      }),
    )
  })

  it('touches nothing when the day has no change before it', () => {
    fc.assert(
      fc.property(atlasData, day, (data, on) => {
        const cursor = new Cursor(data)
        cursor.moveTo(on)
        expect(cursor.moveTo(on)).toBe(0)
      }),
    )
  })
})
