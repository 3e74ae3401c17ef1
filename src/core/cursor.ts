/** The standings of all cells on the day the reader is at, moved from day to day by the changes between. */
import type { AtlasData, CellIndex, StandingIndex } from './atlas-data'
import type { Day } from './time'

/** All changes of all cells in order of time: cell `cells[i]` passes from `before[i]` to `after[i]` on `days[i]`. */
interface ChangeIndex {
  days: Int32Array
  cells: Uint32Array
  before: Uint16Array
  after: Uint16Array
}

export class Cursor {
  readonly #changes: ChangeIndex
  readonly #standings: Uint16Array
  #next = 0
  #day: Day

  /** Starts on the first day of the span. */
  constructor(data: AtlasData) {
    this.#changes = indexChanges(data)
    this.#standings = Uint16Array.from(data.cells, (cell) => cell.timeline[1]!)
    this.#day = data.cells.reduce((day, cell) => Math.max(day, cell.timeline[0]!), 0)
  }

  get day(): Day {
    return this.#day
  }

  /** The standing of every cell on the cursor's day; a live view, changed by `moveTo`. */
  get standings(): Readonly<Uint16Array> {
    return this.#standings
  }

  /** Moves to a day and returns how many cell changes lay between; work is proportional to that number. */
  moveTo(day: Day): number {
    const { days, cells, before, after } = this.#changes
    const start = this.#next
    while (this.#next < days.length && days[this.#next]! <= day) {
      this.#standings[cells[this.#next]!] = after[this.#next]!
      this.#next++
    }
    while (this.#next > 0 && days[this.#next - 1]! > day) {
      this.#next--
      this.#standings[cells[this.#next]!] = before[this.#next]!
    }
    this.#day = day
    return Math.abs(this.#next - start)
  }
}

function indexChanges(data: AtlasData): ChangeIndex {
  const all: { day: Day; cell: CellIndex; before: StandingIndex; after: StandingIndex }[] = []
  data.cells.forEach(({ timeline }, cell) => {
    for (let i = 3; i < timeline.length; i += 3)
      all.push({ day: timeline[i]!, cell, before: timeline[i - 2]!, after: timeline[i + 1]! })
  })
  all.sort((a, b) => a.day - b.day)
  return {
    days: Int32Array.from(all, (c) => c.day),
    cells: Uint32Array.from(all, (c) => c.cell),
    before: Uint16Array.from(all, (c) => c.before),
    after: Uint16Array.from(all, (c) => c.after),
  }
}
