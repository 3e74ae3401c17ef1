import { expect, test } from 'vitest'
import { handoutLegend, type ShownScene } from '../../../src/core/handout-legend'
import { fourCells } from '../../world/four-cells'

const bounds = { west: 0, south: 0, east: 10, north: 10 }
const battle = (lng: number, kind: string) => ({ lng, lat: 5, kind })
const map = (day: number, battles: object[], outlined: number[][] = []) =>
  ({
    scene: { day, battles, outlined, layers: new Set(['battles']) },
    bounds,
    cells: [0, 1, 2, 3],
  }) as unknown as ShownScene

test('the legend of a handout holds what any of its maps shows', () => {
  const legend = handoutLegend(fourCells(), [map(10, [battle(5, 'siege')]), map(30, [battle(6, 'battle')], [[1]])])
  expect([...legend.hatchings].sort()).toEqual(['claimed', 'occupied', 'vassal'])
  expect([...legend.battles].sort()).toEqual(['battle', 'siege'])
  expect(legend.isOutlined).toBe(true)
})

test('a battle beyond the edge of its map is not in the legend', () => {
  expect(handoutLegend(fourCells(), [map(5, [battle(12, 'battle')])]).battles.size).toBe(0)
})
