/** The picture that other sites show beside a link: a leaf with a title, and the map it leads to. */
import { formatBothCalendars } from '../../../src/core/format-day'
import { formatQuery, parseQuery } from '../../../src/core/query'
import type { Language } from '../../../src/core/names'
import { Drawing } from '../../../src/map/static/Drawing'
import { drawTitleLeaf, type TitleLeaf } from '../../../src/map/static/draw-title-leaf'
import { attributes, escapeText } from '../../../src/map/static/markup'
import type { OpenAtlas } from '../cli/open-atlas'
import { PICTURE_SIZE } from '../site/discovery'
import { outlinesFor } from './letters'
import { drawView, viewOf } from './poster-of'

export interface SharePicture extends TitleLeaf {
  language: Language
  /** Query of the view. */
  view: string
}

export interface DrawnSharePicture {
  svg: string
  /** What the map shows: `13 July 1878 (1 July O.S.)`. */
  date: string
}

const LEAF_WIDTH = 408
/** Sites show the picture at half its size or less: everything on the map is drawn larger. */
const ENLARGED = 1.5

/** Draws one picture after another; the land of the one before is kept for the next. */
export function sharePen(open: OpenAtlas): (picture: SharePicture) => DrawnSharePicture {
  const { width, height } = PICTURE_SIZE
  const mapWidth = width - LEAF_WIDTH
  const size = { width: mapWidth / ENLARGED, height: height / ENLARGED }
  const options = { prefix: 'm', date: true }
  const drawing = new Drawing(open.atlas.data, options)
  return ({ language, view: query, ...leaf }) => {
    const asked = formatQuery(new Map([...parseQuery(query), ['lang', language], ['theme', 'light']]))
    const { view } = viewOf(open, asked, size)
    const outlines = outlinesFor(language)
    const map = drawView(open, view, size, { drawing, outlines, options })
    const root = attributes({ xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${width} ${height}`, width, height })
    const title = `<title>${escapeText(leaf.title)}</title>`
    const paper = drawTitleLeaf(leaf, { width: LEAF_WIDTH, height }, outlines)
    const svg = `<svg${root}>${title}${paper}<g transform="translate(${LEAF_WIDTH})scale(${ENLARGED})">${map}</g></svg>`
    return { svg, date: formatBothCalendars(view.day, language) }
  }
}
