import { expect, test } from 'vitest'
import { cellGrid, OUTSIDE, SEA } from '../../../../src/map/naming/cell-grid'
import { PlaneMosaic } from '../../../../src/map/naming/PlaneMosaic'
import { drawnWorld } from '../../../world/drawn-world'
import { twoSquares } from '../../../world/two-squares'

test('each point of the screen knows the cell under it', () => {
  // 70 px a degree, the border between the squares in the middle.
  const zoom = Math.log2((70 * 360) / 512)
  const grid = cellGrid(new PlaneMosaic(twoSquares), { camera: { lng: 1, lat: 0.5, zoom }, width: 210, height: 140 })
  const middle = Math.floor(grid.rows / 2)
  const row = [...grid.cells.slice(middle * grid.columns, (middle + 1) * grid.columns)]
  const [none, left, right] = [OUTSIDE, 0, 1].map((cell) => row.filter((one) => one === cell).length)
  expect(left).toBe(10)
  expect(right).toBe(10)
  expect(none! + left! + right!).toBe(grid.columns)
  expect(row.indexOf(1)).toBe(row.lastIndexOf(0) + 1)
})

test('the blank beyond the frame is not sea', async () => {
  const { mosaic } = await drawnWorld()
  const seen = (lng: number, lat: number) =>
    new Set(cellGrid(new PlaneMosaic(mosaic), { camera: { lng, lat, zoom: 6 }, width: 100, height: 100 }).cells)
  expect(seen(-20, 40)).toEqual(new Set([OUTSIDE]))
  expect(seen(35, 40)).toEqual(new Set([SEA]))
  expect(seen(5, 40)).toEqual(new Set([OUTSIDE, SEA]))
})
