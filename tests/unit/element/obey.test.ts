import { beforeEach, describe, expect, it, vi } from 'vitest'
import { DEFAULT_VIEW } from '../../../src/core/default-view'
import { formatIsoDay, gregorianToDay, SPAN_START } from '../../../src/core/time'
import type { View } from '../../../src/core/view'
import { obey, pickOf, type Driven } from '../../../src/element/obey'
import { Player } from '../../../src/state/player.svelte'
import { ViewState } from '../../../src/state/view.svelte'

const day = (year: number, month: number, day: number) => gregorianToDay({ year, month, day })
const today = day(2026, 11, 23)
const opening: View = { ...DEFAULT_VIEW, highlight: [{ kind: 'land', id: 'nis' }] }
const span = { from: day(1876, 6, 30), to: day(1914, 6, 28) }

let screen: Driven
beforeEach(() => {
  vi.stubGlobal('requestAnimationFrame', () => 0)
  vi.stubGlobal('cancelAnimationFrame', () => {})
  const view = new ViewState(opening, SPAN_START, today, { span, locked: new Set(['time', 'pick'] as const) })
  screen = { view, player: new Player(view), size: { width: 640, height: 384 } }
})
const tell = (command: Parameters<typeof obey>[2]) => obey(screen, opening, command)
const now = () => formatIsoDay(screen.view.day)

describe('a page around the frame', () => {
  it('sets the clock, whatever is locked for the reader', () => {
    expect(tell({ type: 'setDay', day: '1912-10-08' })).toBeNull()
    expect(now()).toBe('1912-10-08')
  })

  it('is told that a map has no steps', () => {
    expect(tell({ type: 'setStep', step: 2 })).toBe('step unknown: 2, expected a frame that shows a lesson')
  })

  it('is told of a day that is none, and nothing moves', () => {
    const before = now()
    expect(tell({ type: 'setDay', day: '1878-02-30' })).toBe(
      'day unknown: “1878-02-30”, expected a date such as 1878-07-13',
    )
    expect(now()).toBe(before)
  })

  it('gets the nearest day of the span, and is told so', () => {
    expect(tell({ type: 'setDay', day: '1941-04-06' })).toBe(
      'day outside the span: 1941-04-06, expected 1876-06-30 to 1914-06-28',
    )
    expect(now()).toBe('1914-06-28')
  })

  it('opens a view; keys that it leaves out are as the frame was opened, not as it stands', () => {
    tell({ type: 'setView', view: 'day=1908-10-06&highlight=land:bosnia&layers=borders' })
    expect(screen.view.highlight).toEqual([{ kind: 'land', id: 'bosnia' }])
    tell({ type: 'setView', view: '?day=1909-01-01' })
    expect([screen.view.highlight, screen.view.layers, now()]).toEqual([
      opening.highlight,
      opening.layers,
      '1909-01-01',
    ])
  })

  it('is told which keys of a view were bent', () => {
    expect(tell({ type: 'setView', view: 'day=soon&lang=klingon' })).toBe('view bent: day, lang')
  })

  it('is told of a text that is no view, and nothing moves', () => {
    tell({ type: 'setDay', day: '1912-10-08' })
    expect(tell({ type: 'setView', view: 'javascript:alert(1)' })).toContain('view unknown: “javascript:alert(1)”')
    expect(now()).toBe('1912-10-08')
  })

  it('goes back to the view that the frame was opened with by an empty one', () => {
    tell({ type: 'setDay', day: '1912-10-08' })
    expect(tell({ type: 'setView', view: '' })).toBeNull()
    expect(screen.view.day).toBe(opening.day)
  })

  it('picks and lets go', () => {
    tell({ type: 'select', pick: 'polity:ottoman-empire' })
    expect(pickOf(screen.view.value)).toBe('polity:ottoman-empire')
    tell({ type: 'select', pick: '' })
    expect(pickOf(screen.view.value)).toBe('')
    expect(tell({ type: 'select', pick: 'planet:mars' })).toContain('pick unknown: “planet:mars”')
  })

  it('runs and stops the clock', () => {
    expect(tell({ type: 'play', to: '1912-10-08', speed: 'month' })).toBeNull()
    expect([screen.player.playing, screen.player.speed]).toEqual([true, 'month'])
    tell({ type: 'pause' })
    expect(screen.player.playing).toBe(false)
  })

  it('cannot run the clock to a day that is past or none', () => {
    tell({ type: 'play', to: '1877-01-01' })
    expect(screen.player.playing).toBe(false)
    expect(tell({ type: 'play', to: 'tomorrow' })).toContain('day unknown: “tomorrow”')
    expect(screen.player.playing).toBe(false)
  })
})

describe('a reader before a locked clock', () => {
  it('cannot set it going', () => {
    screen.player.toggle()
    expect(screen.player.playing).toBe(false)
  })
})
