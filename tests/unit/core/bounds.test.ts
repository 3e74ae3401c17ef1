import fc from 'fast-check'
import { expect, it } from 'vitest'
import { boundsOf, cameraOf } from '../../../src/core/bounds'

it('the camera that shows bounds whole sees those bounds', () => {
  const bounds = fc.record({
    west: fc.double({ min: 5, max: 25, noNaN: true }),
    east: fc.double({ min: 26, max: 50, noNaN: true }),
    south: fc.double({ min: 34, max: 45, noNaN: true }),
    north: fc.double({ min: 46, max: 61, noNaN: true }),
  })
  fc.assert(
    fc.property(
      bounds,
      fc.integer({ min: 300, max: 2000 }),
      fc.integer({ min: 300, max: 2000 }),
      (box, width, height) => {
        const seen = boundsOf(cameraOf(box, width, height), width, height)
        const within = 1e-6
        expect(seen.west).toBeLessThanOrEqual(box.west + within)
        expect(seen.east).toBeGreaterThanOrEqual(box.east - within)
        expect(seen.south).toBeLessThanOrEqual(box.south + within)
        expect(seen.north).toBeGreaterThanOrEqual(box.north - within)
      },
    ),
  )
})
