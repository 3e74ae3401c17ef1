import { FONTS } from './font-names'
import { fontFaces } from './fonts'

const DESCRIPTORS = {
  [FONTS.serif]: { family: 'Noto Serif', weight: '500', style: 'normal' },
  [FONTS.italic]: { family: 'Noto Serif', weight: '400', style: 'italic' },
  [FONTS.sans]: { family: 'Noto Sans', weight: '400', style: 'normal' },
  [FONTS.bold]: { family: 'Noto Sans', weight: '600', style: 'normal' },
} as const

let isDone = false

/** Gives the page the faces that MapLibre letters the map with, for drawings of it; each file is fetched when a name first needs it. */
export function registerMapFonts() {
  if (isDone) return
  isDone = true
  for (const [name, { family, ...style }] of Object.entries(DESCRIPTORS))
    for (const { url, 'unicode-range': range } of fontFaces[name]!)
      document.fonts.add(
        new FontFace(family, `url("${url}")`, { ...style, unicodeRange: range.join(','), display: 'swap' }),
      )
}
