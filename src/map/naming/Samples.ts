/** How many points of a grid within any rectangle have something: a table of summed areas. */
export class Samples {
  readonly columns: number
  readonly rows: number
  /** Columns and rows within which all of them lie, the last ones not included. */
  readonly bounds: { left: number; top: number; right: number; bottom: number }
  readonly #sums: Int32Array

  constructor(columns: number, rows: number, has: (point: number) => boolean) {
    this.columns = columns
    this.rows = rows
    const wide = columns + 1
    this.#sums = new Int32Array(wide * (rows + 1))
    let [left, top, right, bottom] = [columns, rows, 0, 0]
    for (let row = 0; row < rows; row++) {
      let inRow = 0
      for (let column = 0; column < columns; column++) {
        if (has(row * columns + column)) {
          inRow++
          if (column < left) left = column
          if (column >= right) right = column + 1
        }
        this.#sums[(row + 1) * wide + column + 1] = this.#sums[row * wide + column + 1]! + inRow
      }
      if (inRow === 0) continue
      if (top === rows) top = row
      bottom = row + 1
    }
    this.bounds = { left, top, right, bottom }
  }

  /** In `width` by `height` points from a column and a row on; what lies off the grid has nothing. */
  count(column: number, row: number, width: number, height: number): number {
    const wide = this.columns + 1
    const [left, right] = [Math.max(0, column), Math.min(this.columns, column + width)]
    const [top, bottom] = [Math.max(0, row) * wide, Math.min(this.rows, row + height) * wide]
    if (left >= right || top >= bottom) return 0
    const sums = this.#sums
    return sums[bottom + right]! - sums[bottom + left]! - sums[top + right]! + sums[top + left]!
  }
}
