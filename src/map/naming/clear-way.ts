import type { CellIndex } from '../../core/atlas-data'
import { SEA } from './cell-grid'
import type { Ground } from './Ground'
import type { LandInSight } from './lands-in-sight'

type Pixel = readonly [x: number, y: number]

/** Tells of straight ways over the screen whether they cross no land but this one. */
export function clearWay(land: LandInSight, { grid, screen }: Ground): (from: Pixel, to: Pixel) => boolean {
  const { cells, columns, step, mosaic } = grid
  const own = new Set<CellIndex>()
  cells.forEach((cell, point) => land.has(point) && own.add(cell))

  const isClearOnGrid = ([ax, ay]: Pixel, [bx, by]: Pixel) => {
    const count = Math.ceil(Math.hypot(bx - ax, by - ay) / (step / 2)) + 1
    return Array.from({ length: count }, (_, i) => i / count).every((t) => {
      const point = Math.floor((ay + t * (by - ay)) / step) * columns + Math.floor((ax + t * (bx - ax)) / step)
      return cells[point] === SEA || land.has(point)
    })
  }
  /** In the mosaic itself, for the grid overlooks a narrow coast. */
  const isClearInMosaic = (from: Pixel, to: Pixel) => {
    const [a, b] = [screen.plane(...from), screen.plane(...to)]
    const [west, north] = screen.degrees(Math.min(from[0], to[0]), Math.min(from[1], to[1]))
    const [east, south] = screen.degrees(Math.max(from[0], to[0]), Math.max(from[1], to[1]))
    for (let cell = 0; cell < mosaic.cellCount; cell++) {
      const [w, s, e, n] = mosaic.box(cell) ?? [-180, -90, 180, 90]
      if (own.has(cell) || w! > east || e! < west || s! > north || n! < south) continue
      if (mosaic.arcsOf(cell).some((arc) => isCrossed(arc, a, b))) return false
    }
    return true
  }
  return (from, to) => isClearOnGrid(from, to) && isClearInMosaic(from, to)
}

/** Whether a line, x, y, x, y …, is crossed between two points. */
function isCrossed(line: Float64Array, [ax, ay]: Pixel, [bx, by]: Pixel): boolean {
  const [dx, dy] = [bx - ax, by - ay]
  const sideOfWay = (i: number) => dx * (line[i + 1]! - ay) - dy * (line[i]! - ax)
  let before = sideOfWay(0)
  for (let i = 2; i < line.length; i += 2) {
    const after = sideOfWay(i)
    if (before > 0 !== after > 0) {
      const [x, y] = [line[i - 2]!, line[i - 1]!]
      const [ex, ey] = [line[i]! - x, line[i + 1]! - y]
      if (ex * (ay - y) - ey * (ax - x) > 0 !== ex * (by - y) - ey * (bx - x) > 0) return true
    }
    before = after
  }
  return false
}
