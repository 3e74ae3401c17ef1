/** What acts, cuts and marks rest on, with the sources themselves, so that a footnote needs no more than its own file. */
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

/** The sources of all that is drawn on top of the land and of the lessons: few beside those of acts and cuts. */
export function compileMarkSources(geodata: Geodata): Record<string, SourceData> {
  const { places, battles, events, sites, routes, alliances, proposals, areas, lessons } = geodata
  const marks = [places, battles, events, sites, routes, alliances, proposals].flatMap((things) =>
    [...things.values()].map(({ sources }) => sources),
  )
  const strengths = [...battles.values()].flatMap(({ sides }) =>
    sides.flatMap(({ forces, losses }) => [forces, losses].flatMap((figure) => (figure ? [figure.source] : []))),
  )
  const taught = lessons.flatMap(({ sources }) => sources.flatMap((source) => ('key' in source ? [source.key] : [])))
  return cited(compileSources(geodata), [...marks, strengths, taught, [...areas.values()].map(({ source }) => source)])
}

function cited(bibliography: Record<string, SourceData>, lists: readonly string[][]): Record<string, SourceData> {
  const keys = [...new Set(lists.flat())].sort()
  return Object.fromEntries(keys.map((key) => [key, bibliography[key]!]))
}
