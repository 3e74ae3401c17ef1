/** The view of a lesson's step, as the query that stands in its file. */
import { DEFAULT_VIEW } from './default-view'
import { lessonFault, type LessonFault } from './lesson-fault'
import { parseQuery } from './query'
import type { Day } from './time'
import { readQuery, type ReadQuery } from './url'
import { URL_TABLE } from './url-table'

/** Keys that a step leaves to the reader. */
const READERS_OWN = ['lang', 'names', 'theme']

/** A query, a whole address, or a query with its question mark, as the query alone. */
export const queryOf = (text: string): string =>
  text
    .trim()
    .replace(/^[^?]*\?/, '')
    .replace(/#.*$/, '')

/** What is wrong with the query of a step. */
export function viewProblems(query: string, today: Day): LessonFault[] {
  const keys = [...parseQuery(query).keys()]
  const known = URL_TABLE.map(({ key }) => key as string).filter((key) => !READERS_OWN.includes(key))
  const { bent } = readQuery(query, DEFAULT_VIEW, { today })
  const problems = keys
    .filter((key) => !known.includes(key))
    .map((key) => lessonFault('view-key-unknown', key, known.join(', ')))
  if (!keys.includes('day')) problems.push(lessonFault('view-without-day', query, 'day=1878-07-13'))
  if (!keys.includes('box') && !keys.includes('map'))
    problems.push(lessonFault('view-without-place', query, 'box=19,42,23,45'))
  const unclear = bent.filter((key) => known.includes(key)).map((key) => lessonFault('view-unclear', key, query))
  return [...problems, ...unclear]
}

/** The view of a step on a map `size` pixels large, in the reader's language and appearance. */
export function viewOfStep(
  query: string,
  reader: Pick<ReadQuery['view'], 'language' | 'mapLanguage' | 'localNames' | 'theme'>,
  bounds: { today: Day; size: { width: number; height: number } },
): ReadQuery['view'] {
  const { language, mapLanguage, localNames, theme } = reader
  return readQuery(query, { ...DEFAULT_VIEW, language, mapLanguage, localNames, theme }, bounds).view
}
