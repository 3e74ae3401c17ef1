import type { CellGrid } from './cell-grid'
import type { Box } from './set-boxes'

/** What of the screen is taken, point by point of the grid. */
export class Taken {
  readonly #grid: CellGrid
  readonly #points: Uint8Array

  constructor(grid: CellGrid) {
    this.#grid = grid
    this.#points = new Uint8Array(grid.columns * grid.rows)
  }

  has(point: number): boolean {
    return this.#points[point] === 1
  }

  /** Whether anything of the boxes may be taken. */
  meets(boxes: readonly Box[]): boolean {
    for (const point of this.points(boxes)) if (this.has(point)) return true
    return false
  }

  take(boxes: readonly Box[]) {
    for (const point of this.points(boxes)) this.#points[point] = 1
  }

  /** The points of the grid whose squares the boxes touch. */
  *points(boxes: readonly Box[]): Generator<number> {
    const { columns, rows, step } = this.#grid
    const from = (px: number) => Math.max(0, Math.floor(px / step))
    for (const { left, top, right, bottom } of boxes)
      for (let row = from(top); row < rows && row * step < bottom; row++)
        for (let column = from(left); column < columns && column * step < right; column++) yield row * columns + column
  }
}
