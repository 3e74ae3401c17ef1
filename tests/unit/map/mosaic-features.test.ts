import { expect, test } from 'vitest'
import type { Topology } from 'topojson-specification'
import { NO_BORDER } from '../../../src/map/border-state'
import { mosaicFeatures } from '../../../src/map/geometry/mosaic-features'

/** Two cells beside each other; the second ends at the eastern edge of the frame. */
const mosaic = {
  type: 'Topology',
  arcs: [
    [
      [48, 41],
      [48, 40],
    ],
    [
      [48, 40],
      [47, 40],
      [47, 41],
      [48, 41],
    ],
    [
      [48, 41],
      [50, 41],
      [50, 40],
      [48, 40],
    ],
  ],
  objects: {
    cells: {
      type: 'GeometryCollection',
      geometries: [
        { type: 'MultiPolygon', arcs: [[[0, 1]]] },
        { type: 'MultiPolygon', arcs: [[[2, ~0]]] },
      ],
    },
  },
} as unknown as Topology
const look = {
  fillOf: (cell: number) => ['#aa0000', '#0000aa'][cell]!,
  borderOf: () => ({ ...NO_BORDER, dash: 1, left: '#aa0000', right: '#0000aa' }),
}
const use = { solid: 1, dash: 1, width: 1, blur: 0 } as const
const features = mosaicFeatures(mosaic, [0, 1, 0, -1], [use], look)

test('cells and arcs carry their index, counted from one', () => {
  expect(features.cells.features.map(({ id }) => id)).toEqual([1, 2])
  expect(features.borders.features.map(({ id }) => id)).toEqual([1])
})

test('cells and borders carry how they look at first, and a border what it is ever drawn with', () => {
  expect(features.cells.features.map(({ properties }) => properties)).toEqual([
    { fill: '#aa0000' },
    { fill: '#0000aa' },
  ])
  expect(features.borders.features[0]!.properties).toEqual({ ...use, pen: 'dash', left: '#aa0000', right: '#0000aa' })
})

test('a border that does not run at first is drawn with no pen', () => {
  const { borders } = mosaicFeatures(mosaic, [0, 1, 0, -1], [use], { ...look, borderOf: () => NO_BORDER })
  expect(borders.features[0]!.properties).toEqual(use)
})

test('coast is what is no border and not the edge of the frame', () => {
  const lines = features.coast.features.map(({ geometry }) => geometry.coordinates)
  expect(lines).toEqual([
    mosaic.arcs[1],
    [
      [48, 41],
      [50, 41],
    ],
    [
      [50, 40],
      [48, 40],
    ],
  ])
})

test('an inner border that no day draws is neither border nor coast', () => {
  const { borders, coast } = mosaicFeatures(mosaic, [0, 1, 0, -1], [null], look)
  expect(borders.features).toEqual([])
  expect(coast.features).toHaveLength(3)
})
