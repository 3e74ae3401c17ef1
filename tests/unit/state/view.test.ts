import { describe, expect, it } from 'vitest'
import { DEFAULT_VIEW } from '../../../src/core/default-view'
import type { View } from '../../../src/core/view'
import { Ruler } from '../../../src/state/ruler.svelte'
import { ViewState } from '../../../src/state/view.svelte'

const start: View = { ...DEFAULT_VIEW, day: 50, camera: { lng: 20, lat: 44, zoom: 5 }, layers: new Set(['fills']) }

describe('the clock', () => {
  it('stays inside the span and says whether it moves', () => {
    const view = new ViewState(start, 10, 100)
    view.dragTo(1000)
    expect([view.day, view.moving]).toEqual([100, true])
    view.goTo(-5)
    expect([view.day, view.moving]).toEqual([10, false])
  })
})

describe('the names on the map', () => {
  it('follow the interface until they are chosen', () => {
    const view = new ViewState(start, 10, 100)
    view.speak('sr-Cyrl')
    expect(view.mapLanguage).toBe('sr-Cyrl')
    view.mapLanguage = 'uk'
    view.speak('en')
    expect(view.mapLanguage).toBe('uk')
  })
})

describe('a layer', () => {
  it('is switched off and on again as another set', () => {
    const view = new ViewState(start, 10, 100)
    const { layers } = view
    view.toggle('fills')
    expect([...view.layers]).toEqual([])
    view.toggle('fills')
    expect([...view.layers]).toEqual(['fills'])
    expect([...layers]).toEqual(['fills'])
  })
})

describe('the ruler', () => {
  it('shows the whole span until it is stretched, and again when told', () => {
    const ruler = new Ruler({ from: 0, to: 100_000 })
    expect(ruler.isWhole).toBe(true)
    ruler.zoom(0.1, 50_000)
    expect(ruler.isWhole).toBe(false)
    ruler.follow(90_000)
    expect(ruler.stretch.to).toBeGreaterThan(90_000)
    ruler.whole()
    expect(ruler.isWhole).toBe(true)
  })
})

describe('a view in a frame', () => {
  it('keeps the clock within the span of the frame', () => {
    const view = new ViewState(start, 10, 100, { span: { from: 40, to: 60 } })
    view.goTo(70)
    expect(view.day).toBe(60)
    view.open({ ...start, day: 20 })
    expect(view.day).toBe(40)
  })

  it('refuses the reader what is locked, and opens what the page around it asks for all the same', () => {
    const view = new ViewState(start, 10, 100, { locked: new Set(['time', 'pick']) })
    view.goTo(70)
    view.dragTo(70)
    view.select({ kind: 'polity', id: 'serbia' })
    expect([view.day, view.moving, view.selection.kind]).toEqual([50, false, 'none'])
    view.open({ ...start, day: 70, selection: { kind: 'polity', id: 'serbia' } })
    expect([view.day, view.selection.kind]).toEqual([70, 'polity'])
  })
})
