/** A part of the sheet that lettering or a mark takes up. */
export interface Box {
  left: number
  top: number
  right: number
  bottom: number
}

const GRID_PX = 48

/** Keeps account of what is taken on the sheet, so that no name is set over another. */
export class Room {
  readonly #taken = new Map<number, { box: Box; cooperative: boolean }[]>()
  readonly #sheet: Box

  constructor(sheet: Box) {
    this.#sheet = sheet
  }

  /** Whether all boxes lie on the sheet and none over what is taken; cooperative marks may overlap each other. */
  isFree(boxes: readonly Box[], cooperative = false): boolean {
    return boxes.every((box) => isInside(box, this.#sheet) && !this.#isTaken(box, cooperative))
  }

  take(boxes: readonly Box[], cooperative = false) {
    for (const box of boxes)
      for (const key of squaresOf(box)) {
        const square = this.#taken.get(key)
        if (square) square.push({ box, cooperative })
        else this.#taken.set(key, [{ box, cooperative }])
      }
  }

  #isTaken(box: Box, cooperative: boolean): boolean {
    for (const key of squaresOf(box))
      for (const taken of this.#taken.get(key) ?? [])
        if (overlap(box, taken.box) && !(cooperative && taken.cooperative)) return true
    return false
  }
}

const overlap = (a: Box, b: Box) => a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top
const isInside = (a: Box, b: Box) => a.left >= b.left && a.right <= b.right && a.top >= b.top && a.bottom <= b.bottom

/** Keys of the squares of the grid that a box touches. */
function* squaresOf({ left, top, right, bottom }: Box): Generator<number> {
  for (let row = Math.floor(top / GRID_PX); row * GRID_PX < bottom; row++)
    for (let column = Math.floor(left / GRID_PX); column * GRID_PX < right; column++)
      yield (row + 500) * 4000 + column + 500
}

/** The box grown by some px on all sides. */
export const grown = ({ left, top, right, bottom }: Box, by: number): Box => ({
  left: left - by,
  top: top - by,
  right: right + by,
  bottom: bottom + by,
})
