import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rulerMarks } from '../../../src/core/ruler-marks'
import { parseIsoDay, SPAN_START } from '../../../src/core/time'
import { dayAt, followDay, positionOf, SHORTEST_STRETCH, tickHeight, zoomStretch } from '../../../src/core/timeline'

const span = { from: SPAN_START, to: SPAN_START + 104_900 }
const day = fc.integer({ min: span.from, max: span.to - 1 })
const stretch = fc
  .tuple(day, fc.integer({ min: SHORTEST_STRETCH, max: 104_900 }))
  .map(([from, length]) => zoomStretch({ from, to: from + length }, span, 1, from))

describe('the ruler', () => {
  it('finds the day again from its position', () => {
    fc.assert(
      fc.property(stretch, fc.double({ min: 0, max: 1, noNaN: true }), (some, position) => {
        const found = dayAt(position, some)
        expect(found).toBeGreaterThanOrEqual(some.from)
        expect(found).toBeLessThan(some.to)
        expect(Math.abs(positionOf(found, some) - position)).toBeLessThanOrEqual(1 / (some.to - some.from) + 1e-9)
      }),
    )
  })

  it('zooms inside the span, never closer than a quarter, and keeps the anchor in view', () => {
    fc.assert(
      fc.property(stretch, fc.double({ min: 0.01, max: 100, noNaN: true }), (some, factor) => {
        const anchor = dayAt(0.4, some)
        const zoomed = zoomStretch(some, span, factor, anchor)
        expect(zoomed.from).toBeGreaterThanOrEqual(span.from)
        expect(zoomed.to).toBeLessThanOrEqual(span.to)
        expect(zoomed.to - zoomed.from).toBeGreaterThanOrEqual(SHORTEST_STRETCH)
        expect(anchor).toBeGreaterThanOrEqual(zoomed.from - 1)
        expect(anchor).toBeLessThanOrEqual(zoomed.to + 1)
      }),
    )
  })

  it('follows a day that leaves the stretch, and stays where the day is inside', () => {
    fc.assert(
      fc.property(stretch, day, (some, value) => {
        const followed = followDay(some, span, value)
        expect(value).toBeGreaterThanOrEqual(followed.from)
        expect(value).toBeLessThan(followed.to)
        expect(followed.to - followed.from).toBe(some.to - some.from)
      }),
    )
  })

  it('raises a tick with the land that an act moved', () => {
    expect(tickHeight(0, 200_000)).toBe(0.12)
    expect(tickHeight(200_000, 200_000)).toBeCloseTo(1)
    expect(tickHeight(2000, 200_000)).toBeCloseTo(0.56)
  })
})

describe('the marks of the ruler', () => {
  const years = (from: string, to: string, width: number) =>
    rulerMarks({ from: parseIsoDay(from)!, to: parseIsoDay(to)! }, width, 44)

  it('write whole decades along the whole span', () => {
    const labels = years('1739-09-18', '2026-01-01', 1000).flatMap(({ label }) => (label ? [label.year] : []))
    expect(labels.slice(0, 3)).toEqual([1750, 1775, 1800])
  })

  it('write months in a stretched year', () => {
    const labels = years('1912-01-01', '1914-01-01', 1200).flatMap(({ label }) => (label ? [label.unit] : []))
    expect(labels.filter((unit) => unit === 'year')).toHaveLength(2)
    expect(labels.filter((unit) => unit === 'month')).toHaveLength(22)
  })

  it('write days in a stretched month, each once', () => {
    const marks = years('1941-03-01', '1941-04-30', 1200)
    expect(new Set(marks.map((mark) => mark.day)).size).toBe(marks.length)
    expect(marks.length).toBe(60)
  })

  it('stand at least five pixels apart', () => {
    fc.assert(
      fc.property(stretch, fc.integer({ min: 300, max: 2000 }), (some, width) => {
        const marks = rulerMarks(some, width, 44)
        const gaps = marks.slice(1).map((mark, index) => mark.day - marks[index]!.day)
        const least = Math.min(...gaps, Infinity) * (width / (some.to - some.from))
        expect(least).toBeGreaterThan(4.999)
      }),
    )
  })
})
