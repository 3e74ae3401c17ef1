import { describe, expect, it } from 'vitest'
import { compileSources } from '../../../scripts/lib/compile/atlas-sources'
import { joinPieces } from '../../../scripts/lib/cut/cells'
import { areaOfRings } from '../../../scripts/lib/cut/rings'
import { dissolveCells, simplifyMosaic, weighArcs } from '../../../scripts/lib/compile/topology'
import { Mosaic, type MosaicTopology } from '../../../src/core/mosaic'
import { polygonsAreaKm2 } from '../../../src/core/area'
import { cornerOf, cutFile, middleOf, worldFolder } from '../../world/ascii-world'

// AABB    a cut down the middle of A,
// AABB    from above the north coast to below the south coast
const downTheMiddle = cutFile('middle', ['AAA'], [cornerOf(1, -0.2), cornerOf(1, 2.2)])

const compile = (files: Record<string, string | null>) => compileSources(worldFolder(files))

describe('the mosaic', () => {
  it('has one cell a unit where nothing is cut', async () => {
    const { mosaic, errors } = await compile({})
    expect(errors.map(String)).toEqual([])
    expect(mosaic.cells.map((c) => c.unit)).toEqual(['AAA', 'BBB'])
  })

  it('splits a unit along a cut that overshoots it', async () => {
    const { mosaic, errors } = await compile(downTheMiddle)
    expect(errors.map(String)).toEqual([])
    expect(mosaic.cells.map((c) => c.unit)).toEqual(['AAA', 'AAA', 'BBB'])
    const [a, b] = mosaic.cells
    expect(a!.areaKm2 / b!.areaKm2).toBeCloseTo(1, 3)
  })

  it('loses no land and leaves no gap to a cut', async () => {
    const total = async (files: Record<string, string>) =>
      (await compile(files)).mosaic.cells.reduce((sum, c) => sum + c.areaKm2, 0)
    expect(await total(downTheMiddle)).toBeCloseTo(await total({}), 3)
  })

  it('splits only the units that a cut names', async () => {
    const across = cutFile('across', ['AAA'], [cornerOf(-0.2, 1), cornerOf(4.2, 1)])
    const { mosaic } = await compile(across)
    expect(mosaic.cells.map((c) => c.unit)).toEqual(['AAA', 'AAA', 'BBB'])
  })

  it('cuts out an enclave with a closed ring', async () => {
    const ring = [cornerOf(0.5, 0.5), cornerOf(1, 0.5), cornerOf(1, 1), cornerOf(0.5, 1), cornerOf(0.5, 0.5)] as [
      number,
      number,
    ][]
    const { mosaic } = await compile(cutFile('enclave', ['AAA'], ring))
    expect(mosaic.cells.filter((c) => c.unit === 'AAA')).toHaveLength(2)
  })

  it('gives a sliver between a cut and a unit border to its neighbour', async () => {
    const hugging = cutFile('hugging', ['AAA'], [cornerOf(1.99, -0.2), cornerOf(1.99, 2.2)])
    const { mosaic } = await compile(hugging)
    expect(mosaic.cells).toHaveLength(2)
  })

  it('follows a river between two vertices', async () => {
    const river = cutFile(
      'river',
      ['AAA'],
      [
        [20.5, 46.3],
        [20.5, 44.6],
      ],
      { follow: [[0, 1]] },
    )
    const { lines, mosaic, errors } = await compile(river)
    expect(errors.map(String)).toEqual([])
    expect(lines[0]!.coordinates).toContainEqual([20.55, 45.5])
    expect(mosaic.cells.filter((c) => c.unit === 'AAA')).toHaveLength(2)
  })

  it('keeps the same cells and arcs at every level of detail', async () => {
    const { mosaic } = await compile(downTheMiddle)
    const { topology } = dissolveCells(mosaic)
    const weights = weighArcs(topology)
    for (const leastKm2 of [0, 5, 50]) {
      const level = simplifyMosaic(topology, weights, leastKm2, 1e5)
      expect(level.arcs).toHaveLength(topology.arcs.length)
      const read = new Mosaic(level as unknown as MosaicTopology)
      mosaic.cells.forEach((cell, c) => expect(polygonsAreaKm2(read.polygons(c)) / cell.areaKm2).toBeCloseTo(1, 2))
    }
  })

  it('knows the cell on the left and on the right of every inner border', async () => {
    const { mosaic } = await compile(downTheMiddle)
    const { topology, sides } = dissolveCells(mosaic)
    const read = new Mosaic(simplifyMosaic(topology, weighArcs(topology), 0, 1e6) as unknown as MosaicTopology)
    const inner = sides.flatMap((side, arc) => (side.left >= 0 && side.right >= 0 ? [{ ...side, arc }] : []))
    expect(inner.length).toBeGreaterThanOrEqual(2)
    for (const { arc, left, right } of inner) {
      const [a, b] = read.arc(arc) as [[number, number], [number, number]]
      const [x, y] = [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2]
      const [nx, ny] = [-(b[1] - a[1]) * 0.01, (b[0] - a[0]) * 0.01]
      expect(read.cellAt(x + nx, y + ny)).toBe(left)
      expect(read.cellAt(x - nx, y - ny)).toBe(right)
    }
  })
})

describe('islands of a unit', () => {
  // A mainland cut in two down 20.5 E, with square islands south of it: west half, east half, islands.
  const mosaicOf = (islands: [number, number, number][], cutNames: string[]) => {
    const rings: [number, number][][] = islands.map(([x, y, side]) => [
      [x, y],
      [x + side, y],
      [x + side, y + side],
      [x, y + side],
      [x, y],
    ])
    const arcs: [number, number][][] = [
      [
        [20.5, 46],
        [20, 46],
        [20, 45.5],
        [20.5, 45.5],
      ],
      [
        [20.5, 45.5],
        [22, 45.5],
        [22, 46],
        [20.5, 46],
      ],
      [
        [20.5, 45.5],
        [20.5, 46],
      ],
      ...rings,
    ]
    const pieces = [
      { unit: 'AAA', arcs: [[0, 2]], areaKm2: 2150 },
      { unit: 'AAA', arcs: [[1, ~2]], areaKm2: 6450 },
      ...rings.map((ring, i) => ({ unit: 'AAA', arcs: [[3 + i]], areaKm2: areaOfRings([ring]) })),
    ]
    const cut = { id: 'middle', units: cutNames, coordinates: arcs[2]! }
    return joinPieces({ arcs, pieces }, [cut] as never)
  }
  const small = 0.04
  const large = 0.1
  const westAndEast: [number, number, number][] = [
    [20.1, 45.3, small],
    [21.9, 45.3, small],
  ]
  const largeAndSmall: [number, number, number][] = [
    [20.1, 45.2, large],
    [20.1, 45.1, small],
  ]

  it('join the nearest piece when a cut divides it and they are small', () => {
    const { cellOfPiece } = mosaicOf(westAndEast, ['AAA'])
    expect(cellOfPiece[2]).toBe(cellOfPiece[0])
    expect(cellOfPiece[3]).toBe(cellOfPiece[1])
    expect(cellOfPiece[0]).not.toBe(cellOfPiece[1])
  })

  it('under 3 km² join the nearest piece too, not the largest', () => {
    const { cellOfPiece } = mosaicOf([[20.1, 45.4, 0.01]], ['AAA'])
    expect(cellOfPiece[2]).toBe(cellOfPiece[0])
  })

  it('are cells of their own when they are large, and gather the small ones near them', () => {
    const { cells, cellOfPiece } = mosaicOf(largeAndSmall, ['AAA'])
    expect(cells).toHaveLength(3)
    expect(cellOfPiece[3]).toBe(cellOfPiece[2])
  })

  it('belong to its one cell when no cut names it', () => {
    const { cells } = mosaicOf([[20.1, 45.2, large]], [])
    expect(cells).toHaveLength(1)
  })
})

describe('a land', () => {
  const lands = (body: string) => ({ 'lands/more.yaml': body })
  const name = '{ en: Half, sr-Cyrl: Пола }'

  it('is the part of a unit on the side of a cut that holds a point', async () => {
    const { landCells, mosaic } = await compile({
      ...downTheMiddle,
      ...lands(`half: { name: ${name}, parts: [{ in: [AAA], at: [${middleOf(0, 0).join()}], cuts: [middle] }] }`),
    })
    const cells = [...landCells.lands.get('half')!]
    expect(cells).toHaveLength(1)
    expect(mosaic.cells[cells[0]!]!.unit).toBe('AAA')
  })

  it('is not stopped by a cut that it does not name', async () => {
    const across = cutFile('across', ['AAA'], [cornerOf(-0.2, 1), cornerOf(2.2, 1)])
    const { landCells } = await compile({
      ...downTheMiddle,
      ...across,
      ...lands(`half: { name: ${name}, parts: [{ in: [AAA], at: [${middleOf(0, 0).join()}], cuts: [middle] }] }`),
    })
    expect(landCells.lands.get('half')!.size).toBe(2)
  })

  it('spreads over the borders of its units', async () => {
    const across = cutFile('across', ['AAA', 'BBB'], [cornerOf(-0.2, 1), cornerOf(4.2, 1)])
    const { landCells, mosaic } = await compile({
      ...across,
      ...lands(`half: { name: ${name}, parts: [{ in: [AAA, BBB], at: [${middleOf(0, 0).join()}], cuts: [across] }] }`),
    })
    const units = [...landCells.lands.get('half')!].map((c) => mosaic.cells[c]!.unit)
    expect(units.sort()).toEqual(['AAA', 'BBB'])
  })

  it('is stopped by a unit border that hides the sliver of a cut it names', async () => {
    const hugging = cutFile('hugging', ['AAA'], [cornerOf(1.99, -0.2), cornerOf(1.99, 2.2)])
    const { landCells, mosaic } = await compile({
      ...hugging,
      ...lands(`half: { name: ${name}, parts: [{ in: [AAA, BBB], at: [${middleOf(0, 0).join()}], cuts: [hugging] }] }`),
    })
    expect([...landCells.lands.get('half')!].map((c) => mosaic.cells[c]!.unit)).toEqual(['AAA'])
  })

  it('can be told minus another land', async () => {
    const { landCells } = await compile(lands(`rest: { name: ${name}, units: [AAA, BBB], except: [west] }`))
    expect(landCells.lands.get('rest')!.size).toBe(1)
  })
})
