/** The address of the frame that shows what an element's attributes ask for. */

/** Options of the frame that are attributes of the same name (docs/embed.md). */
export const FRAME_OPTIONS = ['span', 'show', 'lock', 'data'] as const

/** The folder that an address names, however it was written: `/atlas`, `/atlas/`, `/atlas/index.html`. */
export function folderOf(address: string, base: string): string {
  const url = new URL(address, base)
  const last = url.pathname.split('/').at(-1)!
  if (last !== '' && !last.includes('.')) url.pathname += '/'
  return new URL('.', url).href
}

export interface Wishes {
  /** Where the atlas stands: the folder of `embed.html`. */
  src: string
  view: string | null
  day: string | null
  lang: string | null
  /** Its whole address. */
  poster: string | null
  options: Partial<Record<(typeof FRAME_OPTIONS)[number], string | null>>
  /** The origin of the page, the only one that the frame then hears. */
  host: string
}

/** `https://…/embed.html?day=1878-07-13&v=1&show=time,zoom&host=https://school.example` */
export function frameAddress({ src, view, day, lang, poster, options, host }: Wishes): string {
  const address = new URL('embed.html', src)
  const query = new URLSearchParams(view ?? '')
  const set = (key: string, value: string | null | undefined) => value != null && query.set(key, value)
  set('day', day)
  set('lang', lang)
  query.set('v', '1')
  for (const key of FRAME_OPTIONS) set(key, options[key])
  // A picture from elsewhere is shown by the element alone: the frame loads nothing that is not the atlas's.
  if (poster?.startsWith(src)) query.set('poster', poster.slice(src.length))
  if (host !== 'null') query.set('host', host)
  address.search = query.toString()
  return address.href
}

export interface LessonWishes {
  src: string
  /** What the lesson is called in links: `trieste`. */
  lesson: string
  step: string | null
  lang: string | null
  host: string
}

/** `https://…/lesson.html?lesson=trieste&step=2&lang=en&host=https://school.example` */
export function lessonAddress({ src, lesson, step, lang, host }: LessonWishes): string {
  const address = new URL('lesson.html', src)
  address.searchParams.set('lesson', lesson)
  if (step !== null && step !== '0') address.searchParams.set('step', step)
  if (lang) address.searchParams.set('lang', lang)
  if (host !== 'null') address.searchParams.set('host', host)
  return address.href
}

/** The pictures that the atlas may keep of a lesson's first step: in the language, and in that of every lesson. */
export const lessonPosters = (src: string, lesson: string, lang: string | null): string[] =>
  [...new Set([lang || 'en', 'en'])].map((one) => new URL(`posters/${encodeURIComponent(lesson)}.${one}.svg`, src).href)
