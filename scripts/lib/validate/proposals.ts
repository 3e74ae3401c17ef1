/** Proposals: their keys, their days, and that nobody is given the same land twice. */
import { parseEdtf } from '../../../src/core/time'
import type { LandCells } from '../cut/land-cells'
import { DataError } from '../data-error'
import type { Geodata } from '../read/geodata'

/** Reports unknown polities, lands and sources, areas of one proposal that overlap, and reversed spans. */
export function checkProposals(
  geodata: Geodata,
  landCells: LandCells,
  describe: (cell: number) => string,
  errors: DataError[],
): void {
  for (const [id, proposal] of geodata.proposals) {
    const fail = (path: string, message: string, hint = '') =>
      errors.push(new DataError(message, { file: proposal.file, path: `${id}.${path}`, hint }))
    const knowPolity = (polity: string, path: string) => {
      if (!geodata.polities.has(polity))
        fail(path, `polity unknown: ${polity}`, 'one that is no polity is written as a name: { en: …, sr-Cyrl: … }')
    }
    proposal.by.forEach((by, i) => typeof by === 'string' && knowPolity(by, `by.${i}`))
    proposal.sources.forEach((key, i) => {
      if (!geodata.bibliography.has(key))
        fail(`sources.${i}`, `source unknown: ${key}`, 'add it to geodata/bibliography')
    })
    if (proposal.to && parseEdtf(proposal.to)!.day < parseEdtf(proposal.from)!.day)
      fail('to', `span reversed: ${proposal.from} to ${proposal.to}`)

    const areaOf = new Map<number, number>()
    proposal.areas.forEach((area, i) => {
      if (area.polity) knowPolity(area.polity, `areas.${i}.polity`)
      const cells = area.lands.flatMap((land, j) => {
        const found = landCells.of(land)
        if (!found) fail(`areas.${i}.lands.${j}`, `land unknown: ${land}`)
        return [...(found ?? [])]
      })
      const twice = cells.find((cell) => (areaOf.get(cell) ?? i) !== i)
      if (twice !== undefined)
        fail(`areas.${i}.lands`, `land proposed twice: ${describe(twice)} is in areas.${areaOf.get(twice)} too`)
      for (const cell of cells) areaOf.set(cell, i)
    })
  }
}
