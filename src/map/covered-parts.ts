import type { Box } from './naming/set-boxes'

/** The parts of a map, px, over which the page has laid something (`data-over-map`). */
export function coveredParts(map: HTMLElement): Box[] {
  const { left, top } = map.getBoundingClientRect()
  return [...document.querySelectorAll('[data-over-map]')].map((part) => {
    const box = part.getBoundingClientRect()
    return { left: box.left - left, top: box.top - top, right: box.right - left, bottom: box.bottom - top }
  })
}
