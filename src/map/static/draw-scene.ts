/** A scene as one SVG drawing: for posters, print, the handout, and wherever there is no WebGL. Runs without a browser. */
import type { AtlasData } from '../../core/atlas-data'
import { INK } from '../ink'
import { Definitions } from './Definitions'
import { Drawing, type DrawingOptions, type Picture } from './Drawing'
import { furnish, type FurnitureOptions } from './furniture'
import { FONT_STACKS } from './lettering'
import { attributes, escapeText, tenth } from './markup'
import type { Box } from './Room'
import { wordsFor } from './words'

export { levelFor } from '../LevelsOfDetail'

export interface SceneOptions extends DrawingOptions, FurnitureOptions {
  /** What the drawing is called for those who do not see it: the heading, the date and the largest states by default. */
  title?: string
  /** The states in view by default. */
  description?: string
  /** The part of the sheet that is always seen whole, in a frame of any shape; of the rest as much as there is room for. */
  kept?: Box
}

export interface SceneDrawing extends Picture {
  atlas: AtlasData
  /** One that drew the same land before, which is then not made anew; its own options hold. */
  drawing?: Drawing
  options?: SceneOptions
}

export function drawScene({ atlas, drawing, options = {}, ...picture }: SceneDrawing): string {
  const { width, height, scene, camera } = picture
  const { fonts = FONT_STACKS } = options
  const ink = INK[scene.theme]
  const words = wordsFor(atlas, picture)
  const ownTitle = options.heading ? `${options.heading}. ${words.title}` : words.title
  const { title = ownTitle, description = words.description } = options
  const prefix = options.prefix ?? prefixOf([title, description, camera.lng, camera.lat, camera.zoom, width, height])
  const { day, language } = scene
  const defined = new Definitions(`${prefix}-`)
  const sheet = { day, language, camera, width, height, ink, fonts, outlines: picture.outlines, defined }
  const furniture = furnish(options, sheet)
  const pen = drawing ?? new Drawing(atlas, { ...options, prefix })
  const drawn = pen.draw({ ...picture, reserved: [...(picture.reserved ?? []), ...furniture.boxes] })
  const { left, top, right, bottom } = options.kept ?? { left: 0, top: 0, right: width, bottom: height }
  const root = attributes({
    xmlns: 'http://www.w3.org/2000/svg',
    viewBox: [left, top, right - left, bottom - top].map(tenth).join(' '),
    width: options.kept ? null : width,
    height: options.kept ? null : height,
    role: 'img',
    lang: scene.language,
    'aria-labelledby': `${prefix}title ${prefix}desc`,
  })
  return `<svg${root}><title id="${prefix}title">${escapeText(title)}</title><desc id="${prefix}desc">${escapeText(description)}</desc>${drawn
    .map(({ svg }) => svg)
    .join('')}${defined.takeDefinitions()}${furniture.svg}</svg>`
}

/** A short prefix that differs between drawings which differ, so that several can stand on one page. */
function prefixOf(parts: readonly unknown[]): string {
  let hash = 5381
  for (const letter of parts.join()) hash = (Math.imul(hash, 33) ^ letter.codePointAt(0)!) >>> 0
  return `g${hash.toString(36)}-`
}
