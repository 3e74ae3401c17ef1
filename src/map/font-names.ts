/** The faces that names are set in, as the style calls them. */
export const FONTS = { serif: 'Noto Serif', italic: 'Noto Serif Italic', sans: 'Noto Sans', bold: 'Noto Sans Bold' }
