/** Every cell has a holder from the first day on, and every holder reaches a state. */
import { SPAN_START, formatIsoDay } from '../../../src/core/time'
import { DataError } from '../data-error'
import type { PlayedLedger } from '../compile/ledger'
import type { Timelines } from '../compile/standings'
import type { Geodata } from '../read/geodata'

/** Reports cells without a holder on the first day (a line a unit) and chains that do not end in a state. */
export function checkCompleteness(
  geodata: Geodata,
  played: PlayedLedger,
  timelines: Timelines,
  unitOf: (cell: number) => string,
  describe: (cell: number) => string,
  errors: DataError[],
): void {
  const without = new Map<string, number[]>()
  played.entries.forEach((list, cell) => {
    if (list[0]?.day === SPAN_START) return
    const unit = unitOf(cell)
    without.set(unit, [...(without.get(unit) ?? []), cell])
  })
  for (const [unit, cells] of without)
    errors.push(
      new DataError(
        `holder missing: ${describe(cells[0]!)}${cells.length > 1 ? ` and ${cells.length - 1} more cells of ${unit}` : ''} on ${formatIsoDay(SPAN_START)}`,
        { file: 'ledger', hint: 'an opening act must give it a holder' },
      ),
    )

  const reported = new Set<string>()
  timelines.timelines.forEach((timeline) => {
    for (let i = 0; i < timeline.length; i += 3) {
      const { chain } = timelines.standings[timeline[i + 1]!]!
      const top = chain.at(-1)!
      const act = played.acts[timeline[i + 2]!]!
      if (geodata.polities.get(top) && geodata.polities.get(top)!.level !== 'state' && !reported.has(top)) {
        reported.add(top)
        errors.push(
          new DataError(`state missing: ${top} holds land on ${formatIsoDay(timeline[i]!)} but is part of no state`, {
            file: act.file,
            hint: 'give it a part-of relation, or make it a state',
          }),
        )
      }
    }
  })
}
