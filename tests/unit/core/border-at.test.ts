import { expect, test } from 'vitest'
import { borderStory, nearestBorder } from '../../../src/core/border-at'
import { Mosaic, type MosaicTopology } from '../../../src/core/mosaic'
import { fourCells } from '../../world/four-cells'

const atlas = fourCells()
const [EMPIRE, PRINCIPALITY] = [0, 1]
/** Rows of AtlasData.borders. */
const [AB, BC, CD] = [0, 4, 8]

/*
 * The four cells as squares of a degree, side by side from 0° E to 4° E on the equator:
 * arcs 0, 1, 2 part them, arcs 3 and 6 go round the ends, 4 and 5 along the coasts of b and c.
 */
const topology: MosaicTopology = {
  transform: { scale: [1, 1], translate: [0, 0] },
  arcs: [
    [
      [1, 0],
      [0, 1],
    ],
    [
      [2, 0],
      [0, 1],
    ],
    [
      [3, 0],
      [0, 1],
    ],
    [
      [1, 1],
      [-1, 0],
      [0, -1],
      [1, 0],
    ],
    [
      [1, 0],
      [1, 0],
    ],
    [
      [2, 0],
      [1, 0],
    ],
    [
      [3, 0],
      [1, 0],
      [0, 1],
      [-1, 0],
    ],
    [
      [2, 1],
      [-1, 0],
    ],
    [
      [3, 1],
      [-1, 0],
    ],
  ],
  objects: {
    cells: {
      geometries: [
        { arcs: [[[0, 3]]], bbox: [0, 0, 1, 1] },
        { arcs: [[[4, 1, 7, ~0]]], bbox: [1, 0, 2, 1] },
        { arcs: [[[5, 2, 8, ~1]]], bbox: [2, 0, 3, 1] },
        { arcs: [[[6, ~2]]], bbox: [3, 0, 4, 1] },
      ],
    },
  },
}
const mosaic = new Mosaic(topology)
const near = (day: number, lng: number, km: number) => nearestBorder(atlas, mosaic, day, [lng, 0.5], km)

test('the border under a point is the nearest that runs there on the day', () => {
  expect(near(10, 1.98, 5)).toBe(BC)
  expect(near(40, 1.02, 5)).toBe(AB)
  expect(near(10, 1.4, 200)).toBe(BC)
})

test('there is none where no border runs on the day, nor beyond the reach', () => {
  expect(near(5, 1.98, 5)).toBeNull()
  expect(near(10, 1.5, 20)).toBeNull()
  expect(near(40, 2, 5)).toBeNull()
})

test('a border is as old as the parting of its two sides, whatever became of their status', () => {
  for (const day of [10, 25, 35])
    expect(borderStory(atlas, BC, day)).toMatchObject({
      rank: 'international',
      parties: [EMPIRE, PRINCIPALITY],
      from: 10,
      act: 1,
    })
  expect(borderStory(atlas, AB, 45)).toMatchObject({ parties: [EMPIRE, PRINCIPALITY], from: 40, act: 5 })
})

test('a border tells who runs the land beside it for its holder', () => {
  expect(borderStory(atlas, BC, 35)!.powers).toEqual([PRINCIPALITY, null])
  expect(borderStory(atlas, BC, 25)!.powers).toEqual([null, null])
})

test('a border tells how sure its line is', () => {
  expect(borderStory(atlas, BC, 10)!.cut).toMatchObject({ certainty: 'approximate', accuracyKm: 5 })
  expect(borderStory(atlas, AB, 40)!.cut).toBeNull()
})

test('there is no story where there is no border', () => {
  expect(borderStory(atlas, CD, 25)).toBeNull()
  expect(borderStory(atlas, BC, 40)).toBeNull()
})
