import type { Ink } from '../ink'
import { BATTLE_MARKS, MARKS, PLACE_DOTS } from './shapes'

export const PIXEL_RATIO = 3

/** All images of the map, by name, drawn in the ink of the theme with a thin edge of paper around them. */
export function drawImages(ink: Ink): Record<string, ImageData> {
  const images: Record<string, ImageData> = {}
  for (const [id, mark] of Object.entries(MARKS)) images[`mark-${id}`] = drawMark(mark, ink.text, ink)
  for (const id of BATTLE_MARKS)
    ink.wars.forEach((colour, hue) => (images[`mark-${id}-${hue}`] = drawMark(MARKS[id], colour, ink)))
  for (const [id, dot] of Object.entries(PLACE_DOTS)) images[id] = drawDot(dot, ink)
  return images
}

function canvas(px: number): CanvasRenderingContext2D {
  const element = document.createElement('canvas')
  element.width = element.height = px * PIXEL_RATIO
  // Drawn where it is read: to fetch each of the many images from the graphics processor would hold the page up.
  const context = element.getContext('2d', { willReadFrequently: true })!
  context.scale(PIXEL_RATIO, PIXEL_RATIO)
  return context
}

const pixels = (context: CanvasRenderingContext2D) =>
  context.getImageData(0, 0, context.canvas.width, context.canvas.height)

function drawMark({ stroke, fill }: { stroke: string; fill: string }, colour: string, ink: Ink): ImageData {
  const context = canvas(20)
  context.scale(20 / 28, 20 / 28)
  context.translate(2, 2)
  context.lineCap = context.lineJoin = 'round'
  const paint = (tint: string, grow: number) => {
    context.strokeStyle = context.fillStyle = tint
    context.lineWidth = 2 + grow
    if (stroke) context.stroke(new Path2D(stroke))
    if (!fill) return
    context.fill(new Path2D(fill))
    context.lineWidth = grow
    if (grow > 0) context.stroke(new Path2D(fill))
  }
  paint(ink.halo, 3.4)
  paint(colour, 0)
  return pixels(context)
}

function drawDot({ outer, inner, core }: { outer: number; inner: number; core: number }, ink: Ink): ImageData {
  const context = canvas(12)
  const disc = (radius: number, colour: string) => {
    if (radius === 0) return
    context.fillStyle = colour
    context.beginPath()
    context.arc(6, 6, radius, 0, 2 * Math.PI)
    context.fill()
  }
  disc(outer + 1, ink.halo)
  disc(outer, ink.text)
  disc(inner, ink.halo)
  disc(core, ink.text)
  return pixels(context)
}
