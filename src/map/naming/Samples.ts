/** How many points of a grid within any rectangle have something: a table of summed areas. */
export class Samples {
  readonly columns: number
  readonly rows: number
  readonly #sums: Int32Array

  constructor(columns: number, rows: number, has: (point: number) => boolean) {
    this.columns = columns
    this.rows = rows
    const wide = columns + 1
    this.#sums = new Int32Array(wide * (rows + 1))
    for (let row = 0; row < rows; row++) {
      let inRow = 0
      for (let column = 0; column < columns; column++) {
        if (has(row * columns + column)) inRow++
        this.#sums[(row + 1) * wide + column + 1] = this.#sums[row * wide + column + 1]! + inRow
      }
    }
  }

  /** In `width` by `height` points from a column and a row on. */
  count(column: number, row: number, width: number, height: number): number {
    const wide = this.columns + 1
    const [top, bottom] = [row * wide, (row + height) * wide]
    return (
      this.#sums[bottom + column + width]! -
      this.#sums[bottom + column]! -
      this.#sums[top + column + width]! +
      this.#sums[top + column]!
    )
  }
}
