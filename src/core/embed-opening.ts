/** What the address of a frame asks for: the view, the options, and which of its keys could not be read. */
import { cameraOf } from './bounds'
import { DEFAULT_VIEW, HEARTLAND } from './default-view'
import { readEmbedOptions, type EmbedKey, type EmbedOptions } from './embed-options'
import type { Language } from './names'
import { parseQuery } from './query'
import { FRONT, posterPath } from './poster-path'
import { SPAN_START, type Day } from './time'
import { readQuery, writeQuery, type ReadQuery } from './url'
import type { View } from './view'

export interface FrameOpening {
  view: View
  options: EmbedOptions
  /** Days between which the clock may stand, both included. */
  span: { from: Day; to: Day }
  bent: { view: ReadQuery['bent']; frame: EmbedKey[] }
}

export interface FrameBounds {
  today: Day
  /** Pixels of the map. */
  size: { width: number; height: number }
  /** Where the address names none. */
  language: Language
}

/** The view a frame starts from, before its address is read: the heartland, whole. */
export function frameDefaults({ size, language }: FrameBounds): View {
  const land = size.width < size.height ? HEARTLAND.narrow : HEARTLAND.wide
  return { ...DEFAULT_VIEW, camera: cameraOf(land, size.width, size.height), language, mapLanguage: language }
}

/** Reads the query of `embed.html`. Never throws; a day outside the span becomes the nearest day in it. */
export function readFrameOpening(query: string, bounds: FrameBounds): FrameOpening {
  const { today, size } = bounds
  const { options, bent } = readEmbedOptions(query, today)
  const span = options.span ? { from: options.span.from, to: options.span.to - 1 } : { from: SPAN_START, to: today }
  const { view, bent: bentView } = readQuery(query, frameDefaults(bounds), { today, size })
  const day = Math.min(Math.max(view.day, span.from), span.to)
  const isAsked = parseQuery(query).has('day')
  const isOutside = day !== view.day && isAsked && !bentView.includes('day')
  return {
    view: { ...view, day },
    options,
    span,
    bent: { view: isOutside ? [...bentView, 'day'] : bentView, frame: [...new Set(bent)] },
  }
}

/** A picture of the view, relative to the atlas. */
export interface FramePoster {
  path: string
  /** Drawn by the atlas's own build: it knows both themes. */
  isOwn: boolean
  /** It shows in a frame of any shape just what the map will. */
  isExact: boolean
}

/** What a frame shows before its map: the picture its address names or, where it asks for no view of its own, the atlas's. */
export function framePoster({ view, options }: FrameOpening, bounds: FrameBounds): FramePoster | null {
  if (options.poster !== null) return { path: options.poster, isOwn: false, isExact: false }
  const { theme, mapLanguage } = view
  const spoken = { theme, mapLanguage, language: mapLanguage }
  if (writeQuery({ ...view, ...spoken }, { ...frameDefaults(bounds), ...spoken }) !== '') return null
  // Of a high frame the map opens nearer.
  const { width, height } = bounds.size
  return { path: posterPath(FRONT, mapLanguage), isOwn: true, isExact: width >= height }
}
