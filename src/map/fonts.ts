import { FONTS } from './font-names'
import sansCyrillic from '@fontsource/noto-sans/files/noto-sans-cyrillic-400-normal.woff2?url'
import sansCyrillicExt from '@fontsource/noto-sans/files/noto-sans-cyrillic-ext-400-normal.woff2?url'
import sansGreek from '@fontsource/noto-sans/files/noto-sans-greek-400-normal.woff2?url'
import sansLatin from '@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff2?url'
import sansLatinExt from '@fontsource/noto-sans/files/noto-sans-latin-ext-400-normal.woff2?url'
import boldCyrillic from '@fontsource/noto-sans/files/noto-sans-cyrillic-600-normal.woff2?url'
import boldLatin from '@fontsource/noto-sans/files/noto-sans-latin-600-normal.woff2?url'
import boldLatinExt from '@fontsource/noto-sans/files/noto-sans-latin-ext-600-normal.woff2?url'
import serifCyrillic from '@fontsource/noto-serif/files/noto-serif-cyrillic-500-normal.woff2?url'
import serifCyrillicExt from '@fontsource/noto-serif/files/noto-serif-cyrillic-ext-500-normal.woff2?url'
import serifGreek from '@fontsource/noto-serif/files/noto-serif-greek-500-normal.woff2?url'
import serifLatin from '@fontsource/noto-serif/files/noto-serif-latin-500-normal.woff2?url'
import serifLatinExt from '@fontsource/noto-serif/files/noto-serif-latin-ext-500-normal.woff2?url'
import italicCyrillic from '@fontsource/noto-serif/files/noto-serif-cyrillic-400-italic.woff2?url'
import italicLatin from '@fontsource/noto-serif/files/noto-serif-latin-400-italic.woff2?url'
import italicLatinExt from '@fontsource/noto-serif/files/noto-serif-latin-ext-400-italic.woff2?url'

/** Unicode ranges of the @fontsource subsets, as their unicode.json gives them (the parts that names use). */
const LATIN = ['U+0000-00FF', 'U+0131', 'U+0152-0153', 'U+02BB-02BC', 'U+02C6', 'U+02DA', 'U+02DC', 'U+2000-206F']
const LATIN_EXT = ['U+0100-0130', 'U+0132-0151', 'U+0154-02BA', 'U+02BD-02C5', 'U+1E00-1E9F', 'U+1EF2-1EFF', 'U+2020']
const CYRILLIC = ['U+0301', 'U+0400-045F', 'U+0490-0491', 'U+04B0-04B1', 'U+2116']
const CYRILLIC_EXT = ['U+0460-048F', 'U+0492-04AF', 'U+04B2-052F']
const GREEK = ['U+0370-03FF']

const face = (url: string, range: string[]) => ({ url, 'unicode-range': range })

/** The style's `font-faces`: lettering from woff2 files of our own origin, each fetched when a name first needs it. */
export const fontFaces = {
  [FONTS.serif]: [
    face(serifLatin, LATIN),
    face(serifLatinExt, LATIN_EXT),
    face(serifCyrillic, CYRILLIC),
    face(serifCyrillicExt, CYRILLIC_EXT),
    face(serifGreek, GREEK),
  ],
  [FONTS.italic]: [face(italicLatin, LATIN), face(italicLatinExt, LATIN_EXT), face(italicCyrillic, CYRILLIC)],
  [FONTS.sans]: [
    face(sansLatin, LATIN),
    face(sansLatinExt, LATIN_EXT),
    face(sansCyrillic, CYRILLIC),
    face(sansCyrillicExt, CYRILLIC_EXT),
    face(sansGreek, GREEK),
  ],
  [FONTS.bold]: [face(boldLatin, LATIN), face(boldLatinExt, LATIN_EXT), face(boldCyrillic, CYRILLIC)],
}
