/** Proposals as the browser reads them: every area as the cells it would have had. */
import type { PolityIndex, ProposalData } from '../../../src/core/atlas-data'
import { parseEdtf } from '../../../src/core/time'
import type { LandCells } from '../cut/land-cells'
import { dayAfter } from './day-after'
import { compileNames } from './names'
import type { Geodata } from '../read/geodata'

/** Proposals by day and id; `polityIndex` numbers the polities of the atlas and `km2` its cells. */
export function compileProposals(
  { proposals, polities }: Geodata,
  landCells: LandCells,
  polityIndex: (id: string) => PolityIndex | undefined,
  km2: readonly number[],
): ProposalData[] {
  const party = (by: string | Parameters<typeof compileNames>[0]) => {
    const polity = typeof by === 'string' ? polityIndex(by) : undefined
    if (polity !== undefined) return { polity }
    return { names: compileNames(typeof by === 'string' ? polities.get(by)!.names[0]! : by) }
  }
  return [...proposals]
    .map(([id, p]): ProposalData => ({
      id,
      kind: p.kind,
      names: compileNames(p.name),
      text: compileNames(p.text),
      from: parseEdtf(p.from)!.day,
      to: p.to ? dayAfter(p.to) : null,
      precision: parseEdtf(p.from)!.precision,
      by: p.by.map(party),
      areas: p.areas.map(({ polity, label, lands, accuracyKm, certainty }) => {
        const cells = [...new Set(lands.flatMap((land) => [...(landCells.of(land) ?? [])]))].sort((a, b) => a - b)
        return {
          to: party(polity ?? label!),
          cells,
          km2: Math.round(cells.reduce((sum, cell) => sum + km2[cell]!, 0)),
          certainty,
          ...(accuracyKm !== undefined && { accuracyKm }),
        }
      }),
      sources: p.sources,
      ...(p.note && { note: p.note }),
    }))
    .sort((a, b) => a.from - b.from || (a.id < b.id ? -1 : 1))
}
