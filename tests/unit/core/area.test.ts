import { describe, expect, it } from 'vitest'
import { polygonsAreaKm2, ringAreaKm2 } from '../../../src/core/area'

const box = (west: number, south: number, east: number, north: number) => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
]

describe('area', () => {
  it('of the whole earth is that of the WGS 84 ellipsoid, 510 065 622 km²', () => {
    expect(polygonsAreaKm2([[box(-180, -90, 180, 90)]]) / 510_065_622).toBeCloseTo(1, 5)
  })

  it('of a degree square at 45° north is that of the ellipsoid, 8 686 km²', () => {
    // ∫∫ M N cos φ over 20–21° E, 45–46° N on WGS 84
    expect(ringAreaKm2(box(20, 45, 21, 46))).toBeCloseTo(8686.5, 0)
  })

  it('takes holes away whichever way they run', () => {
    const [shell, hole] = [box(20, 45, 22, 47), box(20.5, 45.5, 21, 46)]
    const expected = ringAreaKm2(shell) - ringAreaKm2(hole)
    expect(polygonsAreaKm2([[shell, hole]])).toBeCloseTo(expected, 6)
    expect(polygonsAreaKm2([[shell, [...hole].reverse()]])).toBeCloseTo(expected, 6)
  })
})
