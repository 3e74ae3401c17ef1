/** What the ledger holds and what it rests on: acts by year, cuts by accuracy, sources nobody cites, acts without an address to look up. */
import type { ActIndex, AtlasData, SourceData } from '../../../src/core/atlas-data'
import { dayToGregorian, formatIsoDay } from '../../../src/core/time'
import { bars, escape, table } from './html'

const ACCURACIES = [1, 2, 3, 5, 8, 12, 20, Infinity]

export function countsSection({ acts, cuts, cells, standings, borders, polities }: AtlasData): string {
  const years = acts.map(({ day }) => dayToGregorian(day).year)
  const [first, last] = [Math.min(...years), Math.max(...years)]
  const byYear = Array.from({ length: last - first + 1 }, (_, i) => ({
    name: String(first + i),
    value: years.filter((year) => year === first + i).length,
  }))
  const byAccuracy = ACCURACIES.map((most, i) => ({
    name: most === Infinity ? `over ${ACCURACIES[i - 1]} km` : `to ${most} km`,
    value: cuts.filter(({ accuracyKm }) => accuracyKm <= most && accuracyKm > (ACCURACIES[i - 1] ?? 0)).length,
  }))
  const certainties = (['surveyed', 'approximate', 'disputed', 'unknown'] as const).map(
    (certainty) => `${cuts.filter((cut) => cut.certainty === certainty).length} ${certainty}`,
  )
  return [
    `<p>${acts.length} acts, ${polities.length} polities, ${cells.length} cells, ${standings.length} standings, ${borders.length / 4} inner arcs, ${cuts.length} cuts (${certainties.join(', ')}).</p>`,
    `<h3>Acts by year, ${first}–${last}</h3>${bars(byYear)}`,
    `<h3>Cuts by accuracy</h3>${table(
      ['Accuracy', 'Cuts'],
      byAccuracy.map(({ name, value }) => [name, value]),
    )}`,
  ].join('')
}

/** `sourcesOf` gives the keys under an act, `ofCuts` those under all cuts. */
export function sourcesSection(
  { acts }: AtlasData,
  sources: Record<string, SourceData>,
  keys: { sourcesOf: (act: ActIndex) => readonly string[]; ofCuts: readonly string[]; elsewhere: ReadonlySet<string> },
): string {
  const keysOfActs = acts.map((_, act) => keys.sourcesOf(act))
  const cited = new Set([...keysOfActs.flat(), ...keys.ofCuts])
  const idle = Object.keys(sources).filter((key) => !cited.has(key) && !keys.elsewhere.has(key))
  const withoutAddress = acts
    .map((act, i) => ({ act, keys: keysOfActs[i]! }))
    .filter((one) => one.keys.every((key) => !sources[key]?.URL))
  return [
    `<p>${Object.keys(sources).length} sources; ${cited.size} stand under acts and cuts.</p>`,
    `<details><summary>${idle.length} sources that nothing cites</summary><p>${idle.map(escape).join(', ')}</p></details>`,
    `<details><summary>${withoutAddress.length} acts with no source that has an address</summary>${table(
      ['Day', 'Act', 'Sources'],
      withoutAddress.map(({ act, keys }) => [formatIsoDay(act.day), act.id, keys.join(', ')]),
    )}</details>`,
  ].join('')
}
