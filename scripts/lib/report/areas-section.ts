/** The golden table: our areas beside the published ones, the worst first. */
import type { Atlas } from '../../../src/core/atlas'
import type { PublishedArea, SourceData } from '../../../src/core/atlas-data'
import { AREA_TOLERANCE, difference, reasonFor } from '../../../src/core/published-areas'
import { areaOf } from '../../../src/core/territory'
import { formatIsoDay } from '../../../src/core/time'
import { table } from './html'

export function areasSection(
  atlas: Atlas,
  areas: readonly PublishedArea[],
  sources: Record<string, SourceData>,
): string {
  const rows = areas
    .map((figure) => {
      const ours = areaOf(atlas, figure.polity, figure.day).km2
      return { figure, ours, off: difference(ours, figure) }
    })
    .sort((a, b) => Math.abs(b.off) - Math.abs(a.off))
  const met = rows.filter(({ off }) => Math.abs(off) <= AREA_TOLERANCE).length
  const heads = ['Polity', 'Day', 'Ours, km²', 'Published, km²', '%', 'Why another', 'Note', 'Source']
  const cells = rows.map(({ figure, ours, off }) => [
    atlas.namesOf(figure.polity, figure.day).en,
    formatIsoDay(figure.day),
    Math.round(ours),
    figure.km2,
    Number((100 * off).toFixed(1)),
    reasonFor(ours, figure) ?? '',
    figure.note ?? '',
    sources[figure.source]?.title ?? figure.source,
  ])
  const mark = (row: number) => {
    const { off, figure } = rows[row]!
    return Math.abs(off) <= AREA_TOLERANCE ? '' : figure.differs ? 'off' : 'off unexplained'
  }
  return `<p>${met} of ${rows.length} within ${100 * AREA_TOLERANCE} %.</p>${table(heads, cells, mark)}`
}
