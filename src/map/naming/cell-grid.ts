import type { Position } from 'geojson'
import type { Camera } from '../../core/view'
import { FRAME } from '../frame'
import { fromPlane, toPlane } from '../label-type'
import type { PlaneMosaic } from './PlaneMosaic'

/** What a map shows: a camera, and the size of the map in px. */
export interface Sight {
  camera: Camera
  width: number
  height: number
}

/** Which cell lies under each of a grid of points on the screen: it depends on the camera alone, not on the day. */
export interface CellGrid {
  columns: number
  rows: number
  /** px from point to point. */
  step: number
  /** Row by row; SEA or OUTSIDE where there is none. */
  cells: Int32Array
  mosaic: PlaneMosaic
}

export const SEA = -1
/** Off the frame of the atlas. */
export const OUTSIDE = -2

const LEAST_STEP_PX = 7
const MOST_POINTS = 24_000

/** The plane of the map in px of a sight. */
export function screenOf({ camera, width, height }: Sight) {
  const scale = 512 * 2 ** camera.zoom
  const [x, y] = toPlane([camera.lng, camera.lat]) as [number, number]
  return {
    scale,
    left: x * scale - width / 2,
    top: -y * scale - height / 2,
    point(at: Position): [number, number] {
      const [px, py] = toPlane(at) as [number, number]
      return [px * scale - this.left, -py * scale - this.top]
    },
    degrees(px: number, py: number): [number, number] {
      return fromPlane(this.plane(px, py)) as [number, number]
    },
    plane(px: number, py: number): [number, number] {
      return [(px + this.left) / scale, -(py + this.top) / scale]
    },
  }
}

export function cellGrid(mosaic: PlaneMosaic, sight: Sight): CellGrid {
  const { width, height } = sight
  const step = Math.max(LEAST_STEP_PX, Math.sqrt((width * height) / MOST_POINTS))
  const [columns, rows] = [Math.floor(width / step), Math.floor(height / step)]
  const screen = screenOf(sight)
  const cells = new Int32Array(columns * rows).fill(OUTSIDE)
  const [left, top] = screen.point([FRAME[0], FRAME[3]])
  const [right, bottom] = screen.point([FRAME[2], FRAME[1]])
  for (let row = 0; row < rows; row++) {
    const y = (row + 0.5) * step
    if (y < top || y > bottom) continue
    const [from, to] = [left, right].map((x) => Math.min(columns, Math.max(0, Math.ceil(x / step - 0.5))))
    cells.fill(SEA, row * columns + from!, row * columns + to!)
  }
  const [west, north] = screen.degrees(0, 0)
  const [east, south] = screen.degrees(width, height)
  const crossings: number[][] = Array.from({ length: rows }, () => [])
  for (let cell = 0; cell < mosaic.cellCount; cell++) {
    const [w, s, e, n] = mosaic.box(cell) ?? [-180, -90, 180, 90]
    if (w! > east || e! < west || s! > north || n! < south) continue
    for (const arc of mosaic.arcsOf(cell)) crossRows(arc, screen, step, crossings)
    const first = Math.max(0, Math.floor(screen.point([w!, n!])[1] / step) - 1)
    const last = Math.min(rows - 1, Math.ceil(screen.point([w!, s!])[1] / step) + 1)
    for (let row = first; row <= last; row++)
      fillRow(crossings[row]!, cells.subarray(row * columns, (row + 1) * columns), cell)
  }
  return { columns, rows, step, cells, mosaic }
}

/** Fills a row of the grid between each two of the crossings, which are forgotten. */
function fillRow(crossings: number[], row: Int32Array, cell: number) {
  if (crossings.length > 2) crossings.sort((a, b) => a - b)
  for (let i = 0; i + 1 < crossings.length; i += 2) {
    const [a, b] = [crossings[i]!, crossings[i + 1]!]
    row.fill(cell, Math.max(0, Math.ceil(Math.min(a, b))), Math.max(0, Math.ceil(Math.max(a, b))))
  }
  crossings.length = 0
}

/** Notes where a line crosses the rows of the grid, in columns. */
function crossRows(
  arc: Float64Array,
  { scale, left, top }: ReturnType<typeof screenOf>,
  step: number,
  crossings: number[][],
) {
  const [k, dx, dy] = [scale / step, left / step + 0.5, top / step + 0.5]
  let x = arc[0]! * k - dx
  let y = -arc[1]! * k - dy
  for (let i = 2; i < arc.length; i += 2) {
    const nextX = arc[i]! * k - dx
    const nextY = -arc[i + 1]! * k - dy
    const last = Math.min(Math.ceil(Math.max(y, nextY)), crossings.length)
    for (let row = Math.max(0, Math.ceil(Math.min(y, nextY))); row < last; row++)
      crossings[row]!.push(x + ((row - y) / (nextY - y)) * (nextX - x))
    x = nextX
    y = nextY
  }
}
