import { expect, test } from 'vitest'
import { joinLines } from '../../../../src/map/static/join-lines'
import { linesOf, widthOf, type Lettering } from '../../../../src/map/static/lettering'
import { Room } from '../../../../src/map/static/Room'
import { textWidth } from '../../../../src/map/static/text-width'

const box = (left: number, top: number, size = 10) => ({ left, top, right: left + size, bottom: top + size })
const sheet = { left: 0, top: 0, right: 200, bottom: 100 }

test('what is taken cannot be taken again, and nothing stands over the edge', () => {
  const room = new Room(sheet)
  expect(room.isFree([box(20, 20)])).toBe(true)
  room.take([box(20, 20)])
  expect(room.isFree([box(25, 25)])).toBe(false)
  expect(room.isFree([box(30, 20)])).toBe(true)
  expect(room.isFree([box(195, 20)])).toBe(false)
})

test('cooperative marks may stand over each other, names not over them', () => {
  const room = new Room(sheet)
  room.take([box(20, 20)], true)
  expect(room.isFree([box(25, 25)], true)).toBe(true)
  expect(room.isFree([box(25, 25)])).toBe(false)
})

const lettering = (text: string): Lettering => ({
  text,
  face: 'serif',
  size: 10,
  spacing: 0,
  colour: '',
  halo: '',
  haloWidth: 0,
  padding: 0,
})

test('a name is set in as few lines of like width as fit, breaking after hyphens too', () => {
  expect(linesOf(lettering('Duchy'), 70)).toEqual(['Duchy'])
  expect(linesOf(lettering('Principality of Serbia'), 70)).toEqual(['Principality', 'of Serbia'])
  expect(linesOf(lettering('Croatian-Slavonian Frontier Land'), 75)).toEqual([
    'Croatian-',
    'Slavonian',
    'Frontier Land',
  ])
})

test('widths follow the letters: wide ones, narrow ones, and marks that take no room', () => {
  expect(textWidth('Ш', 'serif')).toBeGreaterThan(textWidth('і', 'serif') * 2)
  expect(textWidth('č', 'sans')).toBe(textWidth('c', 'sans'))
  expect(widthOf('AB', { ...lettering('AB'), spacing: 3 })).toBeCloseTo((0.72 + 0.66) * 10 + 6)
})

test('lines that meet end to end become one, where three meet they stay apart', () => {
  expect(joinLines([[[0, 0], [1, 0]], [[2, 0], [1, 0]]])).toEqual([[[0, 0], [1, 0], [2, 0]]]) // prettier-ignore
  expect(joinLines([[[0, 0], [1, 0]], [[1, 0], [2, 0]], [[1, 0], [1, 1]]])).toHaveLength(3) // prettier-ignore
})

test('a ring of lines is joined without end', () => {
  const ring = joinLines([[[0, 0], [1, 0]], [[1, 0], [1, 1]], [[1, 1], [0, 0]]]) // prettier-ignore
  expect(ring).toHaveLength(1)
  expect(ring[0]).toHaveLength(4)
})
