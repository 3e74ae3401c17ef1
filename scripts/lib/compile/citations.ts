/** What acts and cuts rest on, with the sources themselves, so that a footnote needs no more than its own file. */
import type { ActSources, CutSources, SourceData } from '../../../src/core/atlas-data'
import { SHELVES, shelfOf } from '../../../src/core/shelves'
import type { Compiled } from './atlas-sources'
import { compileSources } from './marks'

type Geodata = Compiled['geodata']

/** The sources of acts by the names of their files in the manifest, a shelf each, in the order of the atlas's acts. */
export function compileActSources({ geodata, played: { acts, days } }: Compiled): Record<string, ActSources> {
  const bibliography = compileSources(geodata)
  const files = SHELVES.map((shelf): [string, ActSources] => {
    const keys = acts.filter((_, i) => shelfOf(days[i]!) === shelf).map(({ sources }) => sources)
    const first = days.findIndex((day) => shelfOf(day) >= shelf)
    return [`act-sources-${shelf}`, { first, keys, cited: cited(bibliography, keys) }]
  })
  return Object.fromEntries(files)
}

/** What the lines of the cuts rest on. */
export function compileCutSources(geodata: Geodata): CutSources {
  const keys = Object.fromEntries([...geodata.cuts].map(([id, { properties }]) => [id, properties.sources]))
  return { keys, cited: cited(compileSources(geodata), Object.values(keys)) }
}

function cited(bibliography: Record<string, SourceData>, lists: readonly string[][]): Record<string, SourceData> {
  const keys = [...new Set(lists.flat())].sort()
  return Object.fromEntries(keys.map((key) => [key, bibliography[key]!]))
}
