/** What is not settled: land under a claim, lines disputed or unknown, and borders that never were. */
import type { Atlas } from '../../../src/core/atlas'
import type { CutSources, ProposalData } from '../../../src/core/atlas-data'
import { partyNames } from '../../../src/core/proposals'
import { formatIsoDay, type Day } from '../../../src/core/time'
import { table } from './html'

const iso = (day: Day | null) => (day === null ? '' : formatIsoDay(day))

interface Claim {
  claimant: number
  holder: number
  from: Day
  to: Day | null
  km2: number
}

/** Claims by claimant, holder and days, with the land under them. */
function claimsOf(atlas: Atlas): Claim[] {
  const claims = new Map<string, Claim>()
  atlas.data.cells.forEach(({ km2 }, cell) => {
    for (const { from, to, standing } of atlas.tenuresOf(cell)) {
      const { claims: claimants, chain } = atlas.standing(standing)
      for (const claimant of claimants) {
        const holder = chain.at(-1)!
        const key = `${claimant} ${holder} ${from} ${to}`
        const claim = claims.get(key)
        if (claim) claim.km2 += km2
        else claims.set(key, { claimant, holder, from, to, km2 })
      }
    }
  })
  return [...claims.values()].sort((a, b) => a.from - b.from || b.km2 - a.km2)
}

export function disputesSection(
  atlas: Atlas,
  proposals: readonly ProposalData[],
  keysOfCuts: CutSources['keys'],
): string {
  const doubtful = atlas.data.cuts.filter(({ certainty }) => certainty === 'disputed' || certainty === 'unknown')
  const claims = claimsOf(atlas)
  return [
    `<h3>${doubtful.length} lines disputed or unknown</h3>`,
    table(
      ['Cut', 'Certainty', '± km', 'Sources'],
      doubtful.map(({ id, certainty, accuracyKm }) => [id, certainty, accuracyKm, keysOfCuts[id]!.join(', ')]),
    ),
    `<h3>${proposals.length} proposals</h3>`,
    table(
      ['Proposal', 'From', 'To', 'For', 'km²'],
      proposals.flatMap((p) =>
        p.areas.map((area) => [p.names.en, iso(p.from), iso(p.to), partyNames(atlas, area.to, p.from).en, area.km2]),
      ),
    ),
    `<details><summary>${claims.length} stretches of land under a claim</summary>`,
    table(
      ['Claimant', 'Holder', 'From', 'To', 'km²'],
      claims.map(({ claimant, holder, from, to, km2 }) => [
        atlas.namesOf(claimant, from).en,
        atlas.namesOf(holder, from).en,
        iso(from),
        iso(to),
        Math.round(km2),
      ]),
    ),
    '</details>',
  ].join('')
}
