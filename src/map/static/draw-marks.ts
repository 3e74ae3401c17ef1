/** The marks and dots of the map as SVG, by the names of its images. */
import type { Ink } from '../ink'
import { MARKS, PLACE_DOTS } from '../marks/shapes'
import { decimal } from './markup'

/** Width of an image at size 1, px. */
export const markWidth = (image: string): number => (image.startsWith('place-') ? 12 : 20)

/** An image around the point 0,0 in a size; '' for one that the map does not have. */
export function drawMark(image: string, size: number, ink: Ink): string {
  const dot = PLACE_DOTS[image as keyof typeof PLACE_DOTS]
  if (dot) return drawDot(dot, size, ink)
  const [, id, hue] = /^mark-(.+?)(?:-(\d))?$/.exec(image) ?? []
  const mark = MARKS[id as keyof typeof MARKS]
  return mark ? drawShape(mark, size, hue === undefined ? ink.text : ink.wars[Number(hue)]!, ink) : ''
}

function drawShape({ stroke, fill }: { stroke: string; fill: string }, size: number, colour: string, ink: Ink) {
  // The grid of 24 with a margin of 2 around it fills an image of 20 px.
  const scale = decimal((20 / 28) * size)
  const layer = (tint: string, grow: number) =>
    (stroke && `<path d="${stroke}" fill="none" stroke="${tint}" stroke-width="${2 + grow}"/>`) +
    (fill && `<path d="${fill}" fill="${tint}"${grow > 0 ? ` stroke="${tint}" stroke-width="${grow}"` : ''}/>`)
  const body = layer(ink.halo, 3.4) + layer(colour, 0)
  return `<g transform="scale(${scale})translate(-12 -12)" stroke-linecap="round" stroke-linejoin="round">${body}</g>`
}

function drawDot({ outer, inner, core }: { outer: number; inner: number; core: number }, size: number, ink: Ink) {
  const disc = (radius: number, colour: string) =>
    radius === 0 ? '' : `<circle r="${decimal(radius * size)}" fill="${colour}"/>`
  return disc(outer + 1, ink.halo) + disc(outer, ink.text) + disc(inner, ink.halo) + disc(core, ink.text)
}
