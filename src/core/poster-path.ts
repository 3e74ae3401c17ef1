/** Where the posters of the atlas's own views lie, relative to the atlas: `npm run site` draws them. `#dark` makes them dark. */
import type { Language } from './names'

/** The view that a frame shows whose address asks for none. */
export const FRONT = 'front'

/** The poster of the front view or, by the slug of a lesson, of its first step. It fills a frame of any shape. */
export const posterPath = (name: string, language: Language): string => `posters/${name}.${language}.svg`

/** A small picture of a lesson, without names. */
export const cardPath = (slug: string): string => `posters/cards/${slug}.svg`

/** The address of a poster in a theme: a poster knows both. */
export const inTheme = (path: string, theme: string | undefined): string => (theme === 'dark' ? `${path}#dark` : path)
