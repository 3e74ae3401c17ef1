/** Resolves lands to the cells of the mosaic. */
import { DataError } from '../data-error'
import type { Geodata } from '../read/geodata'
import { cellGraph, type CellGraph } from './cell-graph'
import type { Mosaic } from './cells'

/** The cells of every land, by land id. Also answers for unit codes and globs (`SVN-*`). */
export interface LandCells {
  /** Cells of a land, unit code or glob; null when there is no such thing. */
  of: (name: string) => Set<number> | null
  lands: Map<string, Set<number>>
}

/** Resolves all lands; unknown names, points off their units and circular lands go to `errors`. */
export function resolveLands(geodata: Geodata, mosaic: Mosaic, errors: DataError[]): LandCells {
  const graph = cellGraph(mosaic)
  const lands = new Map<string, Set<number>>()
  const pending = new Set<string>()
  const unitsOf = unitMatcher(mosaic)

  const of = (name: string): Set<number> | null => {
    if (geodata.lands.has(name)) return resolve(name)
    const units = unitsOf(name)
    return units.length > 0 ? new Set(units.flatMap((u) => graph.cellsOfUnit.get(u)!)) : null
  }

  const resolve = (id: string): Set<number> => {
    const done = lands.get(id)
    if (done) return done
    const land = geodata.lands.get(id)!
    let failed = false
    const fail = (message: string, path: string, hint = '') => {
      failed = true
      errors.push(new DataError(message, { file: land.file, path: `${id}.${path}`, hint }))
    }
    const cells = new Set<number>()
    if (pending.has(id)) {
      fail('land circular: it holds itself', 'lands')
      return cells
    }
    pending.add(id)
    for (const name of land.units) {
      const units = unitsOf(name)
      if (units.length === 0) fail(`unit unknown: ${name}`, 'units', 'codes stand in geodata/units/units.tsv')
      for (const unit of units) for (const c of graph.cellsOfUnit.get(unit)!) cells.add(c)
    }
    for (const [i, name] of land.lands.entries()) {
      if (!geodata.lands.has(name)) fail(`land unknown: ${name}`, `lands.${i}`)
      else for (const c of resolve(name)) cells.add(c)
    }
    land.parts.forEach((part, i) => {
      for (const c of partCells(part, `parts.${i}`, graph, geodata, unitsOf, fail)) cells.add(c)
    })
    for (const [i, name] of land.except.entries()) {
      const minus = of(name)
      if (!minus) fail(`land unknown: ${name}`, `except.${i}`)
      else for (const c of minus) cells.delete(c)
    }
    if (cells.size === 0 && !failed) fail('land empty: it holds no cell', 'units')
    pending.delete(id)
    lands.set(id, cells)
    return cells
  }

  for (const id of geodata.lands.keys()) resolve(id)
  return { of, lands }
}

type Part = { in: string[]; at: [number, number] | [number, number][]; cuts: string[] }
type Fail = (message: string, path: string, hint?: string) => void

function partCells(
  part: Part,
  path: string,
  graph: CellGraph,
  geodata: Geodata,
  unitsOf: (n: string) => string[],
  fail: Fail,
) {
  const units = new Set<string>()
  part.in.forEach((name, i) => {
    const found = unitsOf(name)
    if (found.length === 0) fail(`unit unknown: ${name}`, `${path}.in.${i}`, 'codes stand in geodata/units/units.tsv')
    found.forEach((u) => units.add(u))
  })
  part.cuts.forEach((name, i) => {
    if (!geodata.cuts.has(name)) fail(`cut unknown: ${name}`, `${path}.cuts.${i}`)
    else if (!geodata.cuts.get(name)!.properties.units.some((u) => unitsOf(u).some((v) => units.has(v))))
      fail(`cut elsewhere: ${name} names none of these units`, `${path}.cuts.${i}`)
  })
  const points = (typeof part.at[0] === 'number' ? [part.at] : part.at) as [number, number][]
  const cells = new Set<number>()
  points.forEach((point, i) => {
    const start = graph.cellAt(...point)
    const where = `${path}.at.${points.length > 1 ? i : ''}`.replace(/\.$/, '')
    if (start === null) fail(`point at sea: ${point.join(',')}`, where)
    else if (!units.has(graph.unitOf(start)))
      fail(`point outside its units: ${point.join(',')} lies in ${graph.unitOf(start)}`, where)
    else if (graph.kmToEdge(start, point) < 0.3)
      fail(`point on a border: ${point.join(',')}`, where, 'move it well inside the part')
    else for (const c of graph.spread(start, units, new Set(part.cuts))) cells.add(c)
  })
  return cells
}

/** A function from a unit code or glob to the unit codes it names. */
export function unitMatcher(mosaic: Mosaic): (name: string) => string[] {
  const all = [...new Set(mosaic.cells.map((c) => c.unit))]
  const known = new Set(all)
  const globs = new Map<string, string[]>()
  return (name) => {
    if (known.has(name)) return [name]
    if (!name.endsWith('*')) return []
    const prefix = name.slice(0, -1)
    const found = globs.get(name) ?? all.filter((u) => u.startsWith(prefix))
    globs.set(name, found)
    return found
  }
}
