import { expect, test } from 'vitest'
import { PathText } from '../../../../src/map/static/path-text'

function write(...lines: [number, number][][]) {
  const path = new PathText()
  for (const line of lines) line.forEach(([x, y], i) => (i === 0 ? path.moveTo(x, y) : path.lineTo(x, y)))
  return path
}

test('coordinates are rounded to a tenth and written as steps, without needless signs', () => {
  expect(write([[1.26, 20], [11.26, 19.5], [11.24, 30]]).toString()).toBe('M1.3 20l10-.5-.1 10.5') // prettier-ignore
})

test('rounding does not add up along a line', () => {
  const line = Array.from({ length: 101 }, (_, i): [number, number] => [i * 1.04, 0])
  const steps = write(line).toString().match(/-?[\d.]+(?= )/g)!.map(Number) // prettier-ignore
  expect(steps.reduce((sum, step) => sum + step, 0)).toBeCloseTo(104, 5)
})

test('steps that go nowhere, and pieces too small to be seen, are left out', () => {
  expect(write([[0, 0], [0.01, 0.02], [9, 0]]).toString()).toBe('M0 0l9 0') // prettier-ignore
  expect(write([[5, 5], [5.4, 5.4]], [[0, 0], [0, 9]]).toString()).toBe('M0 0l0 9') // prettier-ignore
})

test('a ring is closed and the next one begins where it says', () => {
  const path = write([[0, 0], [9, 0], [9, 9]]) // prettier-ignore
  path.closePath()
  path.moveTo(20, 20)
  path.lineTo(30, 20)
  expect(path.toString()).toBe('M0 0l9 0 0 9zM20 20l10 0')
})
