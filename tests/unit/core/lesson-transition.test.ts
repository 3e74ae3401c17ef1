import { describe, expect, it } from 'vitest'
import type { Transition } from '../../../src/core/lesson'
import { dayInTransition, transitionBetween, transitionMs } from '../../../src/core/lesson-transition'

const steps = (['play', 'cut', 'fly', 'fly'] as Transition[]).map((next) => ({ next }))

describe('the transition between two steps', () => {
  it.each([
    ['to the next is the one that the step names', 0, 1, 'play'],
    ['to the next may be a cut', 1, 2, 'cut'],
    ['backwards is a flight, never a play', 1, 0, 'fly'],
    ['backwards over a cut is a cut', 2, 1, 'cut'],
    ['over several steps is a flight', 0, 3, 'fly'],
    ['back to the same step is a flight', 2, 2, 'fly'],
  ] as const)('%s', (_, from, to, expected) => expect(transitionBetween(steps, from, to, false)).toBe(expected))

  it('is a cut for whoever asked for little motion', () => expect(transitionBetween(steps, 0, 1, true)).toBe('cut'))
})

describe('the time of a transition', () => {
  const YEAR = 365.25
  it('is none for a cut', () => expect(transitionMs('cut', 0, 10_000)).toBe(0))
  it('grows with the years played, up to four seconds', () => {
    const [short, middling, long] = [1, 15, 200].map((years) => transitionMs('play', 0, years * YEAR))
    expect(short).toBeGreaterThanOrEqual(1000)
    expect(middling).toBeGreaterThan(short!)
    expect(long).toBe(4000)
  })
  it('is that of a flight where there are no days to play', () =>
    expect(transitionMs('play', 5, 5)).toBe(transitionMs('fly', 5, 9)))
})

describe('the clock in a transition', () => {
  it('runs through the days between when they are played, backwards too', () => {
    expect([0, 0.5, 1].map((share) => dayInTransition('play', 100, 200, share))).toEqual([100, 150, 200])
    expect(dayInTransition('play', 200, 100, 0.25)).toBe(175)
  })
  it('stands at the new day from the beginning otherwise', () => expect(dayInTransition('fly', 100, 200, 0)).toBe(200))
})
