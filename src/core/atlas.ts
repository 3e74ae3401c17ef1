/** The atlas of one data version: who has a cell on a day, by which act, and what everything is called. */
import type {
  ActData,
  ActIndex,
  AtlasData,
  CellIndex,
  DatedNames,
  LandData,
  PolityData,
  PolityIndex,
  StandingData,
  StandingIndex,
} from './atlas-data'
import type { Day } from './time'
import type { Lands } from './packing'
import { entryAt } from './timeline-entry'

/** A cell's standing and the days over which it holds, half-open. */
export interface Tenure {
  from: Day
  /** Day on which it ended, or null when it still holds. */
  to: Day | null
  standing: StandingIndex
  act: ActIndex
}

export class Atlas {
  readonly data: AtlasData
  readonly #polityIndex: Map<string, PolityIndex>
  readonly #actIndex: Map<string, ActIndex>

  constructor(data: AtlasData) {
    this.data = data
    this.#polityIndex = new Map(data.polities.map((p, i) => [p.id, i]))
    this.#actIndex = new Map(data.acts.map((a, i) => [a.id, i]))
  }

  /** Index of a polity id, or undefined when the atlas has no such polity. */
  polityIndex(id: string): PolityIndex | undefined {
    return this.#polityIndex.get(id)
  }

  polity(index: PolityIndex): PolityData {
    return this.data.polities[index]!
  }

  act(id: string): ActData | undefined {
    const index = this.#actIndex.get(id)
    return index === undefined ? undefined : this.data.acts[index]
  }

  standing(index: StandingIndex): StandingData {
    return this.data.standings[index]!
  }

  /** The names a polity bore on a day. */
  namesOf(polity: PolityIndex, day: Day): DatedNames {
    return namesOn(this.data.polities[polity]!.names, day)
  }

  /** Position in the cell's timeline of the entry in force on a day (before the span: the first entry). */
  #entry(cell: CellIndex, day: Day): number {
    return entryAt(this.data.cells[cell]!.timeline, day)
  }

  standingAt(cell: CellIndex, day: Day): StandingIndex {
    return this.data.cells[cell]!.timeline[this.#entry(cell, day) + 1]!
  }

  tenureAt(cell: CellIndex, day: Day): Tenure {
    return tenureFrom(this.data.cells[cell]!.timeline, this.#entry(cell, day))
  }

  /** The land as which a cell passed into the tenure of a day, or null where no act names one; of lands that came apart from the atlas. */
  landAt(cell: CellIndex, day: Day, { lands, landsOfCells }: Lands = this.data): LandData | null {
    const land = landsOfCells[cell]?.[this.#entry(cell, day) / 3] ?? -1
    return lands[land] ?? null
  }

  /** All tenures of a cell, oldest first; together they tile the span. */
  tenuresOf(cell: CellIndex): Tenure[] {
    const { timeline } = this.data.cells[cell]!
    return Array.from({ length: timeline.length / 3 }, (_, i) => tenureFrom(timeline, i * 3))
  }

  /** Acts whose day is in [from, to), in order. */
  actsBetween(from: Day, to: Day): ActData[] {
    return this.data.acts.filter((act) => act.day >= from && act.day < to)
  }
}

function tenureFrom(timeline: readonly number[], at: number): Tenure {
  return { from: timeline[at]!, to: timeline[at + 3] ?? null, standing: timeline[at + 1]!, act: timeline[at + 2]! }
}

/** The entry of names by period that holds on a day. */
export function namesOn<T extends DatedNames>(names: readonly T[], day: Day): T {
  let found = names[0]!
  for (const entry of names) if (entry.from !== null && entry.from <= day) found = entry
  return found
}
