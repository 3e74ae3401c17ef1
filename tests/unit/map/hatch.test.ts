import { describe, expect, test } from 'vitest'
import type { Position } from 'geojson'
import { HATCH_DIRECTIONS, hatchLines } from '../../../src/map/geometry/hatch'

const square = (west: number, south: number, east: number, north: number): Position[] => [
  [west, south],
  [west, north],
  [east, north],
  [east, south],
  [west, south],
]
const shell = square(20, 44, 23, 46)
const hole = square(21, 44.5, 22, 45.5)
const inside = ([x, y]: Position, [west, south, east, north]: number[]) =>
  x! > west! - 1e-6 && x! < east! + 1e-6 && y! > south! - 1e-6 && y! < north! + 1e-6
const middle = ([a, b]: Position[]): Position => [(a![0]! + b![0]!) / 2, (a![1]! + b![1]!) / 2]

describe.each(HATCH_DIRECTIONS)('%s lines', (direction) => {
  const tiers = hatchLines([[shell, hole]], direction, 4)
  const lines = tiers.flatMap(({ coordinates }) => coordinates)

  test('stay inside the land', () => {
    expect(lines.length).toBeGreaterThan(20)
    for (const line of lines) for (const end of line) expect(inside(end, [20, 44, 23, 46])).toBe(true)
  })

  test('leave holes free', () => {
    for (const line of lines) expect(inside(middle(line), [21.01, 44.51, 21.99, 45.49])).toBe(false)
  })

  test('double from tier to tier', () => {
    const counts = tiers.map(({ coordinates }) => coordinates.length)
    expect(counts[3]! / counts[2]!).toBeGreaterThan(1.5)
    expect(counts[3]! / counts[2]!).toBeLessThan(2.5)
  })

  test('the coarse lines are the same however many tiers there are', () => {
    const ends = (value: number[][][]) =>
      value
        .map((line) =>
          line
            .flat()
            .map((n) => n.toFixed(6))
            .join(),
        )
        .sort()
    expect(ends(hatchLines([[shell, hole]], direction, 2)[0]!.coordinates)).toEqual(ends(tiers[0]!.coordinates))
  })
})

test('rising lines go up to the right, falling ones down', () => {
  const slope = (direction: 'rising' | 'falling') => {
    const [[a, b]] = hatchLines([[shell]], direction, 4).flatMap(({ coordinates }) => coordinates) as [Position[]]
    return (b![1]! - a![1]!) / (b![0]! - a![0]!)
  }
  expect(slope('rising')).toBeGreaterThan(0)
  expect(slope('falling')).toBeLessThan(0)
})
