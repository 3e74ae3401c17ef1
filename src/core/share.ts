/** What a reader takes away of a view: a link, a frame for a page, an element for a page. */
import { DEFAULT_VIEW } from './default-view'
import { writeEmbedOptions, type EmbedOptions } from './embed-options'
import type { Language } from './names'
import { formatQuery, parseQuery } from './query'
import { writePortableQuery, writeQuery } from './url'
import type { View } from './view'

export interface Share {
  /** The folder in which the atlas stands, with its slash: `https://school.example/atlas/`. */
  base: string
  /** Query of the view that fits any map, without question mark. */
  view: string
  language: Language
  options: EmbedOptions
  /** What the frame is called, for those who cannot see it. */
  title: string
  /** Pixels. */
  height: number
}

/** The query of a view for use elsewhere: whole in any frame, its language left to `lang`. */
export function sharedView(view: View, defaults: View, size: { width: number; height: number }): string {
  const { language, theme } = defaults
  const query = writePortableQuery({ ...view, language, mapLanguage: language, theme }, defaults, size)
  return view.mapLanguage === view.language ? query : `${query}&names=${view.mapLanguage}`
}

/** The address of a view in the atlas itself: with its day and place always, and without the appearance, which is the reader's own. */
export function linkTo(base: string, view: View): string {
  const nowhere = { lng: NaN, lat: NaN, zoom: NaN }
  return base + writeQuery({ ...view, theme: DEFAULT_VIEW.theme }, { ...DEFAULT_VIEW, day: NaN, camera: nowhere })
}

/** The address of the atlas in a frame. */
export function embedAddress({ base, view, language, options }: Omit<Share, 'title' | 'height'>): string {
  const pairs = parseQuery(view)
  pairs.set('lang', language)
  return `${base}embed.html?${formatQuery(pairs)}&${writeEmbedOptions(options)}`
}

/** A frame as HTML: it asks for no script of the page it stands in. */
export function frameCode(share: Share): string {
  const attributes = {
    src: embedAddress(share),
    title: share.title,
    width: '100%',
    height: String(share.height),
    loading: 'lazy',
    allowfullscreen: '',
    style: 'border: 0',
  }
  return `<iframe ${written(attributes)}></iframe>`
}

/** The element as HTML: it makes the frame when the reader comes near, and answers to scripts of the page. */
export function elementCode({ base, view, language, options, title, height }: Share): string {
  const asked = parseQuery(writeEmbedOptions(options))
  const attributes = {
    view,
    lang: language,
    title,
    height: String(height),
    ...Object.fromEntries([...asked].filter(([key]) => key !== 'v')),
  }
  return `${scriptOf(base)}\n<granica-map ${written(attributes)}></granica-map>`
}

export interface SharedLesson {
  base: string
  /** Relative address at which it is played. */
  play: string
  title: string
  language: Language
}

/** Pixels: room for text and map beside each other, or one under the other. */
const LESSON_HEIGHT = 660

/** A lesson in a frame, as HTML. */
export function lessonFrameCode({ base, play, title }: SharedLesson): string {
  const src = base + play
  const looks = {
    width: '100%',
    height: String(LESSON_HEIGHT),
    loading: 'lazy',
    allowfullscreen: '',
    style: 'border: 0',
  }
  return `<iframe ${written({ src, title, ...looks })}></iframe>`
}

/** A lesson of the atlas as an element, as HTML. */
export const lessonElementCode = ({ base, slug, title, language }: SharedLesson & { slug: string }): string =>
  `${scriptOf(base)}\n<granica-map ${written({ lesson: slug, lang: language, title })}></granica-map>`

const scriptOf = (base: string) => `<script type="module" src="${escaped(`${base}granica-map.js`)}"></script>`

const written = (attributes: Record<string, string>) =>
  Object.entries(attributes)
    .map(([name, value]) => (value === '' ? name : `${name}="${escaped(value)}"`))
    .join(' ')

const escaped = (text: string) =>
  text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
