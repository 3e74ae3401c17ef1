/** Published areas as the core reads them. */
import type { PolityIndex, PublishedArea } from '../../../src/core/atlas-data'
import { parseIsoDay } from '../../../src/core/time'
import type { Geodata } from '../read/geodata'

/** By polity and day; `polityIndex` numbers the polities of the atlas. */
export function compilePublishedAreas(
  { areas }: Geodata,
  polityIndex: (id: string) => PolityIndex | undefined,
): PublishedArea[] {
  return [...areas.values()]
    .flatMap(({ polity, day, km2, source, note, differs }): PublishedArea[] => {
      const index = polityIndex(polity)
      if (index === undefined) return []
      return [
        { polity: index, day: parseIsoDay(day)!, km2, source, ...(note && { note }), ...(differs && { differs }) },
      ]
    })
    .sort((a, b) => a.polity - b.polity || a.day - b.day)
}
