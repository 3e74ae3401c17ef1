import { expect, test } from 'vitest'
import { INK } from '../../../../src/map/ink'
import { layersIn } from '../../../../src/map/layers/all'
import { evaluate, passes, type Scope } from '../../../../src/map/static/evaluate'

const at = (zoom: number, properties: Scope['properties'] = {}, state?: Scope['state']): Scope => ({
  zoom,
  properties,
  state,
})

test('a plain value is itself, and so is a list that is no expression', () => {
  expect(evaluate('#fff', at(5))).toBe('#fff')
  expect(evaluate([6, 2, 1.2, 2], at(5))).toEqual([6, 2, 1.2, 2])
  expect(evaluate(['Noto Serif'], at(5))).toEqual(['Noto Serif'])
})

test('a width between two stops grows as MapLibre lets it grow', () => {
  const width = ['interpolate', ['exponential', 2], ['zoom'], 4, 1, 6, 4, 10, 8]
  expect([3, 4, 5, 6, 12].map((zoom) => evaluate(width, at(zoom)))).toEqual([1, 1, 2, 4, 8])
  expect(evaluate(['interpolate', ['linear'], ['zoom'], 4, 1, 6, 4], at(5))).toBe(2.5)
})

test('properties and state decide', () => {
  expect(evaluate(['coalesce', ['feature-state', 'fill'], 'paper'], at(5))).toBe('paper')
  expect(evaluate(['coalesce', ['feature-state', 'fill'], 'paper'], at(5, {}, { fill: 'red' }))).toBe('red')
  expect(evaluate(['match', ['get', 'rank'], 1, 'big', [2, 3], 'middling', 'small'], at(5, { rank: 3 }))).toBe(
    'middling',
  )
  expect(evaluate(['case', ['get', 'bold'], 2, 1], at(5, { bold: false }))).toBe(1)
  expect(evaluate(['step', ['zoom'], '', 6.5, ['get', 'text']], at(7, { text: 'Niš' }))).toBe('Niš')
  expect(passes(['all', ['has', 'a'], ['>=', ['zoom'], ['get', 'a']]], at(5, { a: 5 }))).toBe(true)
  expect(passes(undefined, at(5))).toBe(true)
})

test('every expression of the style is understood', () => {
  const operators = new Set<string>()
  const walk = (value: unknown) => {
    if (!Array.isArray(value) || value[0] === 'literal') return
    if (typeof value[0] === 'string' && /^[a-z!=<>*-]+$/.test(value[0])) operators.add(value[0])
    value.slice(1).forEach(walk)
  }
  for (const layer of layersIn(INK.light, 'en')) {
    const { paint = {}, layout = {} } = layer as { paint?: object; layout?: object }
    for (const value of [...Object.values(paint), ...Object.values(layout)]) walk(value)
    if ('filter' in layer) walk(layer.filter)
  }
  const scope = at(5, { text: 'a' }, {})
  const sample: Record<string, unknown> = { 'to-string': ['to-string', ['get', 'text']] }
  const unknown = [...operators].filter((operator) => {
    const expression = sample[operator] ?? [operator, ['get', 'text'], 1, 2, 3, 4]
    return !NOT_OPERATORS.has(operator) && evaluate(expression, scope) === expression
  })
  expect(unknown).toEqual([])
})

/** Lists of words in the style, kinds of interpolation and anchors, which begin with a word too. */
const NOT_OPERATORS = new Set(['exponential', 'linear', 'top', 'bottom', 'left', 'right', 'center', 'interpolate'])
