import type { Topology } from 'topojson-specification'

/*
 * Two squares side by side, cells 0 and 1: arc 0 parts them, arcs 1 and 2 are their coasts.
 *
 *   0,1 ── 1,1 ── 2,1
 *    │  0   │  1   │
 *   0,0 ── 1,0 ── 2,0
 */
export const twoSquares = {
  type: 'Topology',
  arcs: [
    [
      [1, 0],
      [1, 1],
    ],
    [
      [1, 1],
      [0, 1],
      [0, 0],
      [1, 0],
    ],
    [
      [1, 0],
      [2, 0],
      [2, 1],
      [1, 1],
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
