import type { Camera } from '../core/view'
import type { DrawnLayer, Picture } from './static/Drawing'
import { projectionOf } from './static/projection'

const SVG = 'http://www.w3.org/2000/svg'
/** A finger is wider than a dot: how far around a press marks are looked for, px. */
const REACH = [[0, 0], [5, 0], [-5, 0], [0, 5], [0, -5], [4, 4], [-4, 4], [4, -4], [-4, -4]] as const // prettier-ignore

/** The drawing on the page: a picture larger than its window, changed where it differs and shifted while the camera moves. */
export class SvgSheet {
  /** The window; it takes the keys. */
  readonly element: HTMLElement
  readonly #svg: SVGSVGElement
  readonly #layers = new Map<string, { group: SVGGElement; svg: string }>()
  #camera: Camera | null = null
  #margin = 0

  constructor(container: HTMLElement) {
    this.element = document.createElement('div')
    this.element.className = 'svg-map'
    this.element.tabIndex = 0
    this.element.setAttribute('role', 'region')
    this.#svg = document.createElementNS(SVG, 'svg')
    this.#svg.setAttribute('role', 'img')
    this.element.append(this.#svg)
    container.append(this.element)
  }

  get size(): { width: number; height: number } {
    return { width: this.element.clientWidth, height: this.element.clientHeight }
  }

  /** Puts layers on the page, those alone that differ from what is there. */
  show(layers: readonly DrawnLayer[], { camera, width, height, margin = 0 }: Picture) {
    this.#camera = camera
    this.#margin = margin
    const [w, h] = [width + 2 * margin, height + 2 * margin]
    this.#set('viewBox', `${-margin} ${-margin} ${w} ${h}`)
    this.#set('width', String(w))
    this.#set('height', String(h))
    this.#svg.style.left = this.#svg.style.top = `${-margin}px`
    this.#svg.style.transform = ''
    const gone = new Set(this.#layers.keys())
    let before: SVGGElement | null = null
    for (const { id, svg } of layers) {
      gone.delete(id)
      const layer = this.#layers.get(id) ?? { group: document.createElementNS(SVG, 'g'), svg: '' }
      if (layer.svg !== svg) layer.group.innerHTML = svg
      this.#layers.set(id, { group: layer.group, svg })
      if (layer.group.previousSibling !== before || !layer.group.parentNode) {
        if (before) before.after(layer.group)
        else this.#svg.prepend(layer.group)
      }
      before = layer.group
    }
    for (const id of gone) {
      this.#layers.get(id)!.group.remove()
      this.#layers.delete(id)
    }
  }

  /** Lays a path over all, which fades by itself (see svg-map.css); '' takes away the one before. */
  point(path: string, colour: string, width: number) {
    this.#svg.querySelector('.changed')?.remove()
    if (path === '') return
    const group = document.createElementNS(SVG, 'g')
    group.setAttribute('class', 'changed')
    group.innerHTML = `<path d="${path}" fill="${colour}" stroke="${colour}" stroke-width="${width}" stroke-linejoin="round"/>`
    this.#svg.append(group)
  }

  /** Tells those who do not see the drawing what is on it. */
  name({ title, description }: { title: string; description: string }) {
    this.element.setAttribute('aria-label', title)
    this.#svg.setAttribute('aria-label', description || title)
  }

  /** Shifts and scales what is drawn as another camera would see it. False where that camera sees beyond its edge. */
  shift(camera: Camera): boolean {
    const drawn = this.#camera
    if (!drawn) return false
    const { width, height } = this.size
    const [x, y] = projectionOf(camera, width, height).point(drawn.lng, drawn.lat)
    const scale = 2 ** (camera.zoom - drawn.zoom)
    const margin = this.#margin
    // The middle of the old window now lies at x, y; the picture grows and shrinks around its upper left corner.
    const left = x - scale * (width / 2 + margin)
    const top = y - scale * (height / 2 + margin)
    this.#svg.style.transform = `translate(${left + margin}px, ${top + margin}px) scale(${scale})`
    const right = left + scale * (width + 2 * margin)
    const bottom = top + scale * (height + 2 * margin)
    return left <= 0 && top <= 0 && right >= width && bottom >= height
  }

  /** What can be picked at a point of the window, as it was marked in the drawing. */
  pickAt(x: number, y: number): string | null {
    const { left, top } = this.element.getBoundingClientRect()
    for (const [dx, dy] of REACH) {
      const hit = document.elementFromPoint(left + x + dx, top + y + dy)?.closest('[data-pick]')
      if (hit && this.#svg.contains(hit)) return hit.getAttribute('data-pick')
    }
    return null
  }

  remove() {
    this.element.remove()
  }

  #set(name: string, value: string) {
    if (this.#svg.getAttribute(name) !== value) this.#svg.setAttribute(name, value)
  }
}
