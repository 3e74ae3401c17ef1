import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { DEFAULT_VIEW } from '../../../src/core/default-view'
import type { Lesson, Transition } from '../../../src/core/lesson'
import { gregorianToDay, parseIsoDay } from '../../../src/core/time'
import type { Camera } from '../../../src/core/view'
import { LessonWalk } from '../../../src/state/lesson-walk.svelte'
import type { Screen } from '../../../src/state/screen.svelte'
import { ViewState } from '../../../src/state/view.svelte'

const step = (id: string, view: string, next: Transition = 'fly') =>
  ({ id, title: id, text: '', view, next, question: null, teacher: '', shows: [] }) satisfies Lesson['steps'][number]

const lesson: Lesson = {
  format: 1,
  slug: 'three-steps',
  language: 'en',
  title: 'Three steps',
  summary: '',
  minutes: null,
  sources: [],
  teacher: '',
  steps: [
    step('a', 'day=1815-01-01&map=5/44/20', 'play'),
    step('b', 'day=1830-01-01&map=5/44/20&pick=place:belgrade'),
    step('c', 'day=1878-07-13&map=6/42/22'),
  ],
}

/** A map that is where it is told to be at once. */
function walkFrom(leaf: number, calm: boolean) {
  vi.stubGlobal('matchMedia', () => ({ matches: calm }))
  const view = new ViewState(
    DEFAULT_VIEW,
    gregorianToDay({ year: 1739, month: 9, day: 18 }),
    parseIsoDay('2026-01-01')!,
  )
  const flights: number[] = []
  const map = {
    flyTo: (target: Camera, ms?: number) => {
      flights.push(ms ?? -1)
      view.camera = target
    },
  }
  const screen = { view, size: { width: 800, height: 600 }, map } as unknown as Screen
  const walk = new LessonWalk(screen, lesson, leaf)
  return { walk, view, flights }
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] })
  vi.stubGlobal('requestAnimationFrame', (draw: FrameRequestCallback) => setTimeout(() => draw(performance.now()), 16))
  vi.stubGlobal('cancelAnimationFrame', clearTimeout)
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

describe('a walk through a lesson', () => {
  it('shows the first step under the title, and the step of the link', () => {
    expect(walkFrom(0, true).view.day).toBe(parseIsoDay('1815-01-01'))
    expect(walkFrom(3, true).view.day).toBe(parseIsoDay('1878-07-13'))
  })
  it('moves nothing from the title to the first step', () => {
    const { walk, flights } = walkFrom(0, false)
    flights.length = 0
    walk.turnTo(1)
    expect([walk.leaf, flights]).toEqual([1, []])
  })
  it('lets the years run to the next step, and ends on its day', () => {
    const { walk, view } = walkFrom(1, false)
    walk.turnTo(2)
    vi.advanceTimersByTime(600)
    expect(view.moving).toBe(true)
    expect(view.day).toBeGreaterThan(parseIsoDay('1815-01-01')!)
    expect(view.day).toBeLessThan(parseIsoDay('1830-01-01')!)
    vi.advanceTimersByTime(5000)
    expect([view.day, view.moving, walk.isExploring]).toEqual([parseIsoDay('1830-01-01'), false, false])
  })
  it('cuts to every step for whoever asked for little motion', () => {
    const { walk, view, flights } = walkFrom(1, true)
    walk.turnTo(2)
    expect([view.day, flights.at(-1)]).toEqual([parseIsoDay('1830-01-01'), 0])
  })
  it('ends at the last leaf and the first', () => {
    const { walk } = walkFrom(0, true)
    walk.turnTo(99)
    expect([walk.leaf, walk.step, walk.progress]).toEqual([4, 2, 1])
    walk.turnTo(-1)
    expect([walk.leaf, walk.progress]).toEqual([0, 0])
  })
})

describe('a map taken in hand', () => {
  it('is noticed by its day and by its place, and can be put back', () => {
    const { walk, view } = walkFrom(3, true)
    view.goTo(view.day + 400)
    expect(walk.isExploring).toBe(true)
    walk.backToStep()
    expect([walk.isExploring, view.day]).toEqual([false, parseIsoDay('1878-07-13')])
    view.camera = { ...view.camera, zoom: 8 }
    expect(walk.isExploring).toBe(true)
  })
  it('stops the clock where the reader takes hold', () => {
    const { walk, view } = walkFrom(1, false)
    walk.turnTo(2)
    vi.advanceTimersByTime(500)
    walk.stop()
    const { day } = view
    vi.advanceTimersByTime(5000)
    expect([view.day, view.moving, walk.isExploring]).toEqual([day, false, true])
  })
  it('goes back to the step with the next turn', () => {
    const { walk, view } = walkFrom(1, true)
    view.goTo(view.day + 4000)
    walk.turnTo(0)
    expect(view.day).toBe(parseIsoDay('1815-01-01'))
  })
})

describe('what is picked', () => {
  it('opens a card only where the reader picked it', () => {
    const { walk, view } = walkFrom(2, true)
    expect([view.selection, walk.picked]).toEqual([{ kind: 'place', id: 'belgrade' }, null])
    walk.follow('?pick=act:treaty-of-berlin')
    expect(walk.picked).toEqual({ kind: 'act', id: 'treaty-of-berlin' })
    walk.unpick()
    expect([view.selection, walk.picked]).toEqual([{ kind: 'place', id: 'belgrade' }, null])
  })
  it('may come with a day of its own, which is the reader exploring', () => {
    const { walk, view } = walkFrom(1, true)
    walk.follow('?day=1817-01-01&pick=place:belgrade')
    expect([view.day, walk.isExploring]).toEqual([parseIsoDay('1817-01-01'), true])
  })
})
