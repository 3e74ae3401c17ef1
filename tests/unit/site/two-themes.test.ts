import { expect, test } from 'vitest'
import { inTwoThemes, isPaired, themePairs } from '../../../scripts/lib/posters/two-themes'

const light = '<svg viewBox="0 0 1 1"><rect fill="#ffffff"/><path stroke="#000" fill="#ffffff"/></svg>'
const dark = '<svg viewBox="0 0 1 1"><rect fill="#111111"/><path stroke="#eee" fill="#111111"/></svg>'

test('a picture drawn twice tells which colour is which in the other theme', () => {
  const pairs = themePairs(light, dark)!
  expect([...pairs]).toEqual([
    ['#ffffff', '#111111'],
    ['#000', '#eee'],
  ])
  expect(isPaired('<path fill="#000"/>', pairs)).toBe(true)
  expect(isPaired('<path fill="#123456"/>', pairs)).toBe(false)
})

test('one file shows either theme, by the end of its address', () => {
  expect(inTwoThemes(light, themePairs(light, dark)!)).toBe(
    '<svg id="dark" viewBox="0 0 1 1"><style>:root{--0:#ffffff;--1:#000}:root:target{--0:#111111;--1:#eee}</style>' +
      '<rect fill="var(--0)"/><path stroke="var(--1)" fill="var(--0)"/></svg>',
  )
})

test('a colour that means two things has no pair', () => {
  expect(themePairs(light, dark.replace('fill="#111111"/></svg>', 'fill="#222222"/></svg>'))).toBe(null)
})
