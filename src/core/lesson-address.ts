/** The address of a lesson: which one, which step, how it is shown. */
import { LANGUAGES, type Language } from './names'
import { formatQuery, parseQuery } from './query'
import type { Theme } from './view'

export interface LessonAddress {
  /** The lesson's slug, or null for the list of lessons. */
  lesson: string | null
  /** 1 for the first step, null for the title. */
  step: number | null
  language: Language | null
  theme: Theme | null
  /** Large, one step at a time, for a class. */
  isPresented: boolean
  /** With the teacher's notes. */
  forTeacher: boolean
}

const IS_SLUG = /^[a-z0-9-]+$/
const THEMES: readonly Theme[] = ['system', 'light', 'dark']

/** Reads the query of a lesson's address; what is not to be understood counts as not given. */
export function readLessonAddress(query: string): LessonAddress {
  const pairs = parseQuery(query)
  const [lesson, step, lang, theme] = ['lesson', 'step', 'lang', 'theme'].map((key) => pairs.get(key)?.trim() ?? '')
  return {
    lesson: IS_SLUG.test(lesson!) ? lesson! : null,
    step: /^\d{1,3}$/.test(step!) ? Number(step) : null,
    language: LANGUAGES.find((known) => known === lang) ?? null,
    theme: THEMES.find((known) => known === theme) ?? null,
    isPresented: pairs.get('mode') === 'present',
    forTeacher: pairs.get('teacher') === '1',
  }
}

/** The query of an address, with its question mark; an empty text for the list of lessons in the reader's own language. */
export function writeLessonAddress(address: Partial<LessonAddress>): string {
  const { lesson, step, language, theme, isPresented, forTeacher } = address
  const pairs: [string, string][] = []
  if (lesson) pairs.push(['lesson', lesson])
  if (step) pairs.push(['step', String(step)])
  if (language) pairs.push(['lang', language])
  if (theme && theme !== 'system') pairs.push(['theme', theme])
  if (isPresented) pairs.push(['mode', 'present'])
  if (forTeacher) pairs.push(['teacher', '1'])
  return pairs.length > 0 ? `?${formatQuery(pairs)}` : ''
}

/** What stands before a whole lesson in the fragment of a link, which is sent to no server. */
export const FILE_FRAGMENT = '#file='

/** Where a lesson comes from: one of the atlas's own, or the packed file of a link. */
export type LessonOrigin = { slug: string } | { packed: string }

/** What leads out of a lesson: relative addresses. */
export interface LessonLinks {
  list: string
  /** The lesson itself, from its title. */
  play: string
  /** What the atlas calls it; null where it came in a link. */
  slug: string | null
  handout: string
  author: string
  /** The full atlas at a view's query (without question mark). */
  atlas: (query: string) => string
}

/** The list of lessons, in a language. */
export const lessonListAddress = (language: Language): string => `lesson.html?${formatQuery([['lang', language]])}`

/** The links of a lesson, in the language that is read. */
export function linksOf(origin: LessonOrigin, language: Language): LessonLinks {
  const lang = ['lang', language] as const
  const page = (name: string) =>
    'slug' in origin
      ? `${name}?${formatQuery([['lesson', origin.slug], lang])}`
      : `${name}?${formatQuery([lang])}${FILE_FRAGMENT}${origin.packed}`
  return {
    list: lessonListAddress(language),
    play: page('lesson.html'),
    slug: 'slug' in origin ? origin.slug : null,
    handout: page('handout.html'),
    author: page('author.html'),
    atlas: (query) => `./?${query}&${formatQuery([['lang', language]])}`,
  }
}
