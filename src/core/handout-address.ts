/** The address of a handout: which lesson, in which language, and what is printed of it. */
import { LANGUAGES, type Language } from './names'
import { formatQuery, parseQuery } from './query'

export interface HandoutAddress {
  /** The slug of a lesson of the atlas, or null where the lesson comes another way. */
  lesson: string | null
  language: Language | null
  /** Maps with names; without them they are mute maps, to be filled in. */
  withNames: boolean
  /** The pages for the teacher. */
  withKey: boolean
}

const IS_SLUG = /^[a-z0-9-]+$/

/** Reads the query of a handout's address; what is not to be understood counts as not given. */
export function readHandoutAddress(query: string): HandoutAddress {
  const pairs = parseQuery(query)
  const slug = pairs.get('lesson')?.trim() ?? ''
  return {
    lesson: IS_SLUG.test(slug) ? slug : null,
    language: LANGUAGES.find((known) => known === pairs.get('lang')) ?? null,
    withNames: pairs.get('names') !== '0',
    withKey: pairs.get('key') !== '0',
  }
}

/** The query of a handout, with its question mark. */
export function writeHandoutAddress({ lesson, language, withNames, withKey }: HandoutAddress): string {
  const pairs: [string, string][] = []
  if (lesson) pairs.push(['lesson', lesson])
  if (language) pairs.push(['lang', language])
  if (!withNames) pairs.push(['names', '0'])
  if (!withKey) pairs.push(['key', '0'])
  return pairs.length > 0 ? `?${formatQuery(pairs)}` : ''
}
