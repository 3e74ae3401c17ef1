import { expect, test } from 'vitest'
import { arrangements } from '../../../../src/map/naming/arrange'

test('a name is set in one line, wide or close, and in lines of about the same width', () => {
  const ways = arrangements('FEDERAL PEOPLE’S REPUBLIC OF YUGOSLAVIA', 'state')
  expect(ways.map(({ lines }) => lines)).toEqual([
    ['FEDERAL PEOPLE’S REPUBLIC OF YUGOSLAVIA'],
    ['FEDERAL PEOPLE’S REPUBLIC OF YUGOSLAVIA'],
    ['FEDERAL PEOPLE’S', 'REPUBLIC OF YUGOSLAVIA'],
    ['FEDERAL PEOPLE’S', 'REPUBLIC OF', 'YUGOSLAVIA'],
    ['FEDERAL', 'PEOPLE’S', 'REPUBLIC OF', 'YUGOSLAVIA'],
  ])
  const widths = ways.map(({ width }) => width)
  expect([...widths].sort((a, b) => b - a)).toEqual(widths)
})

test('a single word stays whole, and a hyphen ends a line', () => {
  expect(arrangements('ITALY', 'state').map(({ lines }) => lines.length)).toEqual([1, 1])
  expect(arrangements('AUSTRIA-HUNGARY', 'state').at(-1)!.lines).toEqual(['AUSTRIA-', 'HUNGARY'])
})
