/** Where the posters of the atlas's own views lie, relative to the atlas: `npm run site` draws them. */
import type { Language } from './names'

/** The view that a frame shows whose address asks for none. */
export const FRONT = 'front'

export type PosterTheme = 'light' | 'dark'

/** The poster of the front view or, by the slug of a lesson, of its first step. It fills a frame of any shape. */
export const posterPath = (name: string, language: Language, theme: PosterTheme): string =>
  `posters/${name}.${language}${theme === 'dark' ? '.dark' : ''}.svg`

/** A small picture of a lesson, without names. */
export const cardPath = (slug: string, theme: PosterTheme): string =>
  `posters/cards/${slug}${theme === 'dark' ? '.dark' : ''}.svg`
