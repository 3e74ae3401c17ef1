import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LessonScale, yearsEngraved, yearsOfSteps, yearsWritten } from '../../../src/core/lesson-scale'
import { gregorianToDay } from '../../../src/core/time'

const on = (year: number, month = 1, day = 1) => gregorianToDay({ year, month, day })
const span = { from: on(1739, 9, 18), to: on(2026) }

describe('the ruler of a lesson', () => {
  it('gives steps that lie close in time room beside a long gap', () => {
    const scale = new LessonScale([on(1751), on(1752), on(1754), on(2020)], span)
    const [a, b, c, d] = [1751, 1752, 1754, 2020].map((year) => scale.positionOf(on(year)))
    expect(b! - a!).toBeGreaterThan(0.15)
    expect(c! - b!).toBeGreaterThan(b! - a!)
    expect(d! - c!).toBeGreaterThan(c! - b!)
  })
  it('begins before the first step and ends after the last, but inside the atlas', () => {
    const { stretch } = new LessonScale([on(1815), on(1882)], span)
    expect(stretch.from).toBeLessThan(on(1815))
    expect(stretch.to).toBeGreaterThan(on(1882))
    const whole = new LessonScale([span.from, span.to], span)
    expect(whole.stretch).toEqual(span)
    expect([whole.positionOf(span.from), whole.positionOf(span.to)]).toEqual([0, 1])
  })
  it('holds for a lesson of one day', () => {
    const scale = new LessonScale([on(1878, 7, 13)], span)
    expect(scale.positionOf(on(1878, 7, 13))).toBeGreaterThan(0)
    expect(scale.positionOf(on(1900))).toBe(1)
  })
  it('has every day in one place, and later days further on', () => {
    const day = fc.integer({ min: span.from, max: span.to })
    fc.assert(
      fc.property(fc.array(day, { minLength: 1, maxLength: 12 }), day, day, (days, a, b) => {
        const scale = new LessonScale(days, span)
        const [low, high] = [Math.min(a, b), Math.max(a, b)]
        expect(scale.positionOf(low)).toBeLessThanOrEqual(scale.positionOf(high))
        if (a < scale.stretch.from || a > scale.stretch.to) return
        expect(Math.abs(scale.dayAt(scale.positionOf(a)) - a)).toBeLessThanOrEqual(1)
      }),
    )
  })
})

describe('the years on the ruler', () => {
  it('are engraved as closely as there is room', () => {
    const stretch = { from: on(1800), to: on(1900) }
    expect(yearsEngraved(stretch, 0.005)).toHaveLength(100)
    expect(yearsEngraved(stretch, 0.02)).toEqual(Array.from({ length: 20 }, (_, i) => on(1800 + i * 5)))
  })
  it('are written at the first step of each, where there is room', () => {
    const days = [on(1878, 3), on(1878, 7), on(1885), on(1886)]
    const scale = new LessonScale(days, span)
    expect(yearsWritten(days, scale, 0).map(({ year }) => year)).toEqual([1878, 1885, 1886])
    expect(yearsWritten(days, scale, 0.3).map(({ year }) => year)).toEqual([1878, 1885])
  })
  it('are told as a range, or as one', () => {
    expect(yearsOfSteps([on(1882), on(1815)])).toBe('1815–1882')
    expect(yearsOfSteps([on(1878, 2), on(1878, 9)])).toBe('1878')
  })
})
