/** Posters of the atlas's own views: of the front view and of the first step of each lesson. */
import type { LessonListing } from '../../../src/core/atlas-data'
import { cameraOf } from '../../../src/core/bounds'
import type { Lesson } from '../../../src/core/lesson'
import { LANGUAGES, type Language } from '../../../src/core/names'
import { cardPath, FRONT, posterPath } from '../../../src/core/poster-path'
import { HEARTLAND } from '../../../src/core/default-view'
import { formatQuery, parseQuery } from '../../../src/core/query'
import { Drawing } from '../../../src/map/static/Drawing'
import type { Box } from '../../../src/map/static/Room'
import type { OpenAtlas } from '../cli/open-atlas'
import { outlinesFor } from './letters'
import { drawView, viewOf, type Size } from './poster-of'
import { inTwoThemes, isPaired, themePairs, type ThemePairs } from './two-themes'

export interface OwnView {
  name: string
  /** The query of the view, its language aside. */
  query: string
  languages: readonly Language[]
}

/** A file of its own needs no ids of its own. */
const PREFIX = 'p'

/** The front view and each lesson's first step, in the languages in which they can be seen. */
export function ownViews(open: OpenAtlas): OwnView[] {
  const { west, south, east, north } = HEARTLAND.wide
  const front: OwnView = { name: FRONT, query: `box=${[west, south, east, north].join()}`, languages: LANGUAGES }
  return [front, ...lessonsOf(open).map(({ listing, lesson }) => lessonView(listing, lesson))]
}

export function lessonsOf(open: OpenAtlas): { listing: LessonListing; lesson: Lesson }[] {
  return (open.read('lessons') as LessonListing[]).map((listing) => ({
    listing,
    lesson: open.readFile(listing.languages.en!.file) as Lesson,
  }))
}

const lessonView = ({ slug, languages }: LessonListing, { steps }: Lesson): OwnView => ({
  name: slug,
  query: steps[0]!.view,
  languages: LANGUAGES.filter((language) => languages[language]),
})

/** So high is the land that a poster keeps, px: names and lines are in proportion to it. */
const KEPT_HEIGHT = 330
/** Shapes of frames, width by height: the one in which names are set, the flattest and the highest that a poster fills. */
const SHAPES = { usual: 5 / 3, flat: 2.2, high: 1 }
const CARD: Size = { width: 240, height: 150 }
/** What a card leaves out: without names, these would tell nothing. */
const NOT_ON_CARDS = new Set(['names', 'places', 'battles', 'events'])

/** Every poster and card as a file of the site. */
export function* ownPosters(open: OpenAtlas): Generator<{ path: string; svg: string }> {
  for (const own of ownViews(open)) {
    const poster = posterPen(open, own)
    yield* inThemes(own.languages, poster).map(({ language, svg }) => ({ path: posterPath(own.name, language), svg }))
    if (own.name === FRONT) continue
    const card = cardPen(open, own)
    yield* inThemes(['en'], card).map(({ svg }) => ({ path: cardPath(own.name), svg }))
  }
}

/** Draws a view in a language and a theme. */
type Pen = (language: Language, theme: 'light' | 'dark') => string

/** Draws the poster of a view: the land it asks for whole in a frame of any shape, as the map itself has it. */
function posterPen(open: OpenAtlas, { query }: OwnView): Pen {
  const kept = keptOf(query)
  const size = {
    width: Math.round(Math.max(kept.width, kept.height * SHAPES.usual)),
    height: Math.round(Math.max(kept.height, kept.width / SHAPES.usual)),
  }
  const beyond = Math.max(kept.height * SHAPES.flat - size.width, kept.width / SHAPES.high - size.height, 0) / 2
  const margin = Math.ceil(beyond)
  const [left, top] = [(size.width - kept.width) / 2, (size.height - kept.height) / 2]
  const options = { prefix: PREFIX, kept: { left, top, right: left + kept.width, bottom: top + kept.height } }
  const reserved = edgesOf(size)
  const drawing = new Drawing(open.atlas.data, options)
  return (language, theme) => {
    const { view } = viewOf(open, queryWith(query, { lang: language, theme }), kept)
    return drawView(open, view, size, { options, drawing, margin, reserved, outlines: outlinesFor(language) })
  }
}

/** Lines around a sheet over which no name may go: in a frame of the usual shape it would be cut. */
function edgesOf({ width, height }: Size): Box[] {
  const [left, top] = [-1, -1]
  const [right, bottom] = [width + 1, height + 1]
  return [
    { left, top, right, bottom: 0 },
    { left, top: height, right, bottom },
    { left, top, right: 0, bottom },
    { left: width, top, right, bottom },
  ]
}

/** Draws a view as small as a card in a list: without names, for no name could be read. */
function cardPen(open: OpenAtlas, { query }: OwnView): Pen {
  const options = { prefix: PREFIX, mute: true }
  const drawing = new Drawing(open.atlas.data, options)
  return (language, theme) => {
    const { view } = viewOf(open, queryWith(query, { lang: language, theme }), CARD)
    const layers = new Set([...view.layers].filter((layer) => !NOT_ON_CARDS.has(layer)))
    return drawView(open, { ...view, layers }, CARD, { options, drawing })
  }
}

/** A picture in both themes for each language: the dark one is drawn only to learn its colours. */
function inThemes(languages: readonly Language[], draw: Pen): { language: Language; svg: string }[] {
  let pairs: ThemePairs = new Map()
  return languages.map((language) => {
    const light = draw(language, 'light')
    if (!isPaired(light, pairs)) pairs = new Map([...pairs, ...pairsOf(light, draw(language, 'dark'))])
    return { language, svg: inTwoThemes(light, pairs) }
  })
}

function pairsOf(light: string, dark: string): ThemePairs {
  const pairs = themePairs(light, dark)
  if (!pairs) throw new Error('themes apart: a colour of the light poster has two dark ones, expected one')
  return pairs
}

/** A sheet as wide as the box of a query is at its height; of the shape of a page where there is no box. */
function keptOf(query: string): Size {
  const box = parseQuery(query).get('box')
  if (box === undefined) return { width: 1.6 * KEPT_HEIGHT, height: KEPT_HEIGHT }
  const [west, south, east, north] = box.split(',').map(Number) as [number, number, number, number]
  // So high that the width decides nothing, and the other way round.
  const { zoom } = cameraOf({ west, south, east, north }, 1e9, KEPT_HEIGHT)
  return { width: Math.round(((east - west) * 512 * 2 ** zoom) / 360), height: KEPT_HEIGHT }
}

function queryWith(query: string, more: Record<string, string>): string {
  const pairs = parseQuery(query)
  for (const [key, value] of Object.entries(more)) pairs.set(key, value)
  return formatQuery(pairs)
}
