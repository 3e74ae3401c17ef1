/** The blank page around the frame, and the neatline. */
import type { LayerSpecification } from 'maplibre-gl'
import { FRAME } from '../frame'
import { attributes, tenth } from './markup'
import type { Sheet } from './Sheet'

/** One layer of the frame: the page as a fill, or a line at its offset outside. */
export function drawFrame({ projection }: Sheet, layer: LayerSpecification): string {
  const { width, height, margin, point } = projection
  const [left, bottom] = point(FRAME[0], FRAME[1])
  const [right, top] = point(FRAME[2], FRAME[3])
  const isWhole = left < -margin && top < -margin && right > width + margin && bottom > height + margin
  if (isWhole) return ''
  const paint = layer.paint as Record<string, unknown>
  if (layer.type === 'fill') {
    const sheet = `M${-margin} ${-margin}h${width + 2 * margin}v${height + 2 * margin}h${-width - 2 * margin}z`
    const frame = `M${tenth(left)} ${tenth(top)}V${tenth(bottom)}H${tenth(right)}V${tenth(top)}z`
    return `<path d="${sheet}${frame}" fill-rule="evenodd"${attributes({ fill: paint['fill-color'] as string })}/>`
  }
  const offset = (paint['line-offset'] as number | undefined) ?? 0
  const box = attributes({
    x: left - offset,
    y: top - offset,
    width: right - left + 2 * offset,
    height: bottom - top + 2 * offset,
    stroke: paint['line-color'] as string,
    'stroke-width': paint['line-width'] as number,
  })
  return `<rect${box} fill="none"/>`
}
