/** Joins pieces into cells: what no cut of the unit divides stays whole, slivers go to their neighbour. */
import { kmBetween } from '../water/trace'
import { ringsOf, type Piece, type Pieces } from './pieces'
import { innerPoint } from './rings'
import type { CutLine } from './cut-lines'

/** Pieces under this area, or narrower than this on average, are absorbed by their neighbour. */
const SLIVER_KM2 = 3
const SLIVER_WIDTH_KM = 0.8
/** Islands of a divided unit under this area join its nearest piece; larger ones are cells of their own. */
const ISLAND_KM2 = 30
/** A cut vertex this near an arc's middle makes the arc the cut's (degrees). */
const ON_CUT = 0.0005

export interface Cell {
  unit: string
  /** Indices into `pieces`. */
  pieces: number[]
  areaKm2: number
}

export interface Mosaic {
  arcs: [number, number][][]
  pieces: Piece[]
  cells: Cell[]
  cellOfPiece: number[]
  /** The one or two cells beside each arc. */
  cellsOfArc: number[][]
  /** Ids of the cuts that run along each arc; unit borders that a sliver hid behind count too. */
  cutsOfArc: Set<string>[]
  idleCuts: IdleCut[]
}

/** A cut that names a unit but does not divide it. */
export interface IdleCut {
  cut: string
  unit: string
}

/** Builds the mosaic of cells from the pieces and the cut lines that made them. */
export function joinPieces({ arcs, pieces }: Pieces, cuts: CutLine[]): Mosaic {
  const piecesOfArc: number[][] = arcs.map(() => [])
  pieces.forEach((piece, p) => {
    for (const ring of piece.arcs) for (const index of ring) piecesOfArc[index < 0 ? ~index : index]!.push(p)
  })
  const arcKm = arcs.map((arc) => arc.slice(1).reduce((sum, point, i) => sum + kmBetween(arc[i]!, point), 0))
  const cutsOfArc = attributeCuts(arcs, cuts, piecesOfArc, pieces)
  const unitsOfCut = new Map(cuts.map((c) => [c.id, new Set(c.units)]))
  const join = unionFind(pieces.length)

  const dividing = (arc: number, unit: string) => [...cutsOfArc[arc]!].some((id) => unitsOfCut.get(id)!.has(unit))
  piecesOfArc.forEach(([a, b], arc) => {
    if (a === undefined || b === undefined || pieces[a]!.unit !== pieces[b]!.unit) return
    if (!dividing(arc, pieces[a]!.unit)) join.unite(a, b)
  })

  absorbSlivers({ arcs, pieces }, piecesOfArc, arcKm, cutsOfArc, join)
  joinUncutUnits({ arcs, pieces }, piecesOfArc, cuts, join)
  return {
    ...collect({ arcs, pieces }, piecesOfArc, join),
    cutsOfArc,
    idleCuts: idle(cuts, piecesOfArc, cutsOfArc, pieces, join),
  }
}

/** Which cuts run along each arc between two pieces of one unit. */
function attributeCuts(arcs: Pieces['arcs'], cuts: CutLine[], piecesOfArc: number[][], pieces: Piece[]): Set<string>[] {
  const grid = new Map<string, { id: string; a: [number, number]; b: [number, number] }[]>()
  const step = 0.05
  for (const { id, coordinates } of cuts)
    for (let i = 0; i + 1 < coordinates.length; i++) {
      const a = coordinates[i]!
      const b = coordinates[i + 1]!
      for (
        let x = Math.floor(Math.min(a[0], b[0]) / step - 0.02);
        x <= Math.floor(Math.max(a[0], b[0]) / step + 0.02);
        x++
      )
        for (
          let y = Math.floor(Math.min(a[1], b[1]) / step - 0.02);
          y <= Math.floor(Math.max(a[1], b[1]) / step + 0.02);
          y++
        ) {
          const k = `${x},${y}`
          const bucket = grid.get(k)
          if (bucket) bucket.push({ id, a, b })
          else grid.set(k, [{ id, a, b }])
        }
    }
  return arcs.map((arc, index) => {
    const [p, q] = piecesOfArc[index]!
    if (p === undefined || q === undefined || pieces[p]!.unit !== pieces[q]!.unit) return new Set<string>()
    const i = Math.floor((arc.length - 1) / 2)
    const [x, y] = [(arc[i]![0] + arc[i + 1]![0]) / 2, (arc[i]![1] + arc[i + 1]![1]) / 2]
    const near = grid.get(`${Math.floor(x / step)},${Math.floor(y / step)}`) ?? []
    return new Set(near.filter(({ a, b }) => distanceToSegment(x, y, a, b) < ON_CUT).map(({ id }) => id))
  })
}

function distanceToSegment(x: number, y: number, [ax, ay]: [number, number], [bx, by]: [number, number]): number {
  const length2 = (bx - ax) ** 2 + (by - ay) ** 2
  const t = length2 === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length2))
  return Math.hypot(x - ax - t * (bx - ax), y - ay - t * (by - ay))
}

function absorbSlivers(
  { pieces }: Pieces,
  piecesOfArc: number[][],
  arcKm: number[],
  cutsOfArc: Set<string>[],
  join: UnionFind,
) {
  for (let round = 0; round < 3; round++) {
    const groups = groupBy(
      pieces.map((_, p) => p),
      (p) => join.root(p),
    )
    let changed = false
    for (const [root, members] of groups) {
      const outer = new Map<number, number[]>()
      let perimeter = 0
      const border: number[] = []
      for (const p of members)
        for (const ring of pieces[p]!.arcs)
          for (const index of ring) {
            const arc = index < 0 ? ~index : index
            const others = piecesOfArc[arc]!.filter((q) => join.root(q) !== root)
            if (piecesOfArc[arc]!.length > 1 && others.length === 0) continue
            perimeter += arcKm[arc]!
            border.push(arc)
            for (const q of others)
              if (pieces[q]!.unit === pieces[p]!.unit)
                outer.set(join.root(q), [...(outer.get(join.root(q)) ?? []), arc])
          }
      const area = members.reduce((sum, p) => sum + pieces[p]!.areaKm2, 0)
      if (outer.size === 0 || (area >= SLIVER_KM2 && (2 * area) / perimeter >= SLIVER_WIDTH_KM)) continue
      const [into, shared] = [...outer].sort((a, b) => kmOf(b[1], arcKm) - kmOf(a[1], arcKm))[0]!
      const hidden = new Set(shared.flatMap((arc) => [...cutsOfArc[arc]!]))
      for (const arc of border) if (!shared.includes(arc)) for (const id of hidden) cutsOfArc[arc]!.add(id)
      join.unite(into, root)
      changed = true
    }
    if (!changed) return
  }
}

const kmOf = (list: number[], arcKm: number[]) => list.reduce((sum, arc) => sum + arcKm[arc]!, 0)

/** Islands of a unit that no cut names belong to its one cell; small islands of a cut unit to the nearest piece. */
function joinUncutUnits({ arcs, pieces }: Pieces, piecesOfArc: number[][], cuts: CutLine[], join: UnionFind) {
  const cutUnits = new Set(cuts.flatMap((c) => c.units))
  for (const [unit, members] of groupBy(
    pieces.map((_, p) => p),
    (p) => pieces[p]!.unit,
  )) {
    if (!cutUnits.has(unit)) {
      for (const p of members) join.unite(members[0]!, p)
      continue
    }
    const groups = [...groupBy(members, (p) => join.root(p))].map(([root, list]) => {
      const area = list.reduce((sum, p) => sum + pieces[p]!.areaKm2, 0)
      const shore = list.flatMap((p) => pieces[p]!.arcs.flat().map((index) => (index < 0 ? ~index : index)))
      const island = shore.every((arc) => piecesOfArc[arc]!.every((p) => join.root(p) === root))
      return { root, shore, joins: area < (island ? ISLAND_KM2 : SLIVER_KM2) }
    })
    const own = groups.filter((g) => !g.joins)
    if (own.length === 0) continue
    for (const group of groups.filter((g) => g.joins)) {
      const [nearest] = own
        .map(({ root, shore }) => ({ root, km: kmApart(arcs, group.shore, shore) }))
        .sort((a, b) => a.km - b.km)
      join.unite(nearest!.root, group.root)
    }
  }
}

/** The least distance between the vertices of two sets of arcs. */
function kmApart(arcs: Pieces['arcs'], from: number[], to: number[]): number {
  let least = Infinity
  for (const a of from)
    for (const b of to)
      for (const point of arcs[a]!) for (const other of arcs[b]!) least = Math.min(least, kmBetween(point, other))
  return least
}

function collect({ arcs, pieces }: Pieces, piecesOfArc: number[][], join: UnionFind) {
  const groups = [
    ...groupBy(
      pieces.map((_, p) => p),
      (p) => join.root(p),
    ).values(),
  ]
  const keyed = groups.map((members) => {
    const largest = members.reduce((best, p) => (pieces[p]!.areaKm2 > pieces[best]!.areaKm2 ? p : best))
    const [lng, lat] = innerPoint(ringsOf(arcs, pieces[largest]!.arcs))
    return { members, unit: pieces[largest]!.unit, key: [lng, lat] as const }
  })
  keyed.sort((a, b) => (a.unit < b.unit ? -1 : a.unit > b.unit ? 1 : a.key[0] - b.key[0] || a.key[1] - b.key[1]))
  const cells: Cell[] = keyed.map(({ members, unit }) => ({
    unit,
    pieces: members,
    areaKm2: members.reduce((sum, p) => sum + pieces[p]!.areaKm2, 0),
  }))
  const cellOfPiece: number[] = new Array<number>(pieces.length)
  cells.forEach((cell, c) => cell.pieces.forEach((p) => (cellOfPiece[p] = c)))
  const cellsOfArc = piecesOfArc.map((list) => [...new Set(list.map((p) => cellOfPiece[p]!))])
  return { arcs, pieces, cells, cellOfPiece, cellsOfArc }
}

/** Pairs of a cut and a unit that it names but nowhere divides. */
function idle(
  cuts: CutLine[],
  piecesOfArc: number[][],
  cutsOfArc: Set<string>[],
  pieces: Piece[],
  join: UnionFind,
): IdleCut[] {
  const working = new Set<string>()
  piecesOfArc.forEach(([a, b], arc) => {
    if (a === undefined || b === undefined || join.root(a) === join.root(b)) return
    for (const id of cutsOfArc[arc]!) {
      working.add(`${id} ${pieces[a]!.unit}`)
      working.add(`${id} ${pieces[b]!.unit}`)
    }
  })
  return cuts.flatMap((c) =>
    c.units.filter((unit) => !working.has(`${c.id} ${unit}`)).map((unit) => ({ cut: c.id, unit })),
  )
}

interface UnionFind {
  root: (i: number) => number
  unite: (a: number, b: number) => void
}

function unionFind(size: number): UnionFind {
  const parent = Array.from({ length: size }, (_, i) => i)
  const root = (i: number): number => {
    while (parent[i] !== i) i = parent[i] = parent[parent[i]!]!
    return i
  }
  return {
    root,
    unite: (a, b) => {
      parent[root(b)] = root(a)
    },
  }
}

function groupBy<T, K>(items: T[], keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>()
  for (const item of items) {
    const k = keyOf(item)
    const group = groups.get(k)
    if (group) group.push(item)
    else groups.set(k, [item])
  }
  return groups
}
