/** Leaves the wheel and one finger to the page around the frame; Ctrl or ⌘ with the wheel, and two fingers, go to the map. */
import type { Hint } from '../../state/hinting.svelte'

/** A mouse that lay still while the page was scrolled under it asked nothing of the map. */
const POINTED_MS = 1500
/** A finger that moved less has only pressed. */
const MOVED_PX = 12

const IS_MAC = /Mac|iPhone|iPad/.test(navigator.userAgent)

export class GestureGate {
  #pointedAt = -Infinity
  #finger: { x: number; y: number } | null = null
  #hasScrolled = false
  readonly #touches = new Set<number>()

  constructor(private readonly refused: (hint: Hint) => void) {}

  /** Stands before the map in `element`, whichever kind of map it is; returns what takes the gate away. */
  guard(element: HTMLElement): () => void {
    const gone = new AbortController()
    const before = { capture: true, passive: false, signal: gone.signal }
    element.addEventListener('wheel', (event) => this.#wheel(event), before)
    element.addEventListener('pointermove', (event) => this.#pointer(event), before)
    for (const type of ['pointerdown', 'pointerup', 'pointercancel'] as const)
      element.addEventListener(type, (event) => this.#count(event), before)
    element.addEventListener('touchstart', (event) => this.#lay(event), before)
    element.addEventListener('touchmove', (event) => this.#swipe(event), before)
    return () => gone.abort()
  }

  #wheel(event: WheelEvent) {
    // Without this the browser would zoom the whole page.
    if (event.ctrlKey || event.metaKey) return event.preventDefault()
    event.stopPropagation()
    if (event.timeStamp - this.#pointedAt < POINTED_MS) this.refused(IS_MAC ? 'command' : 'ctrl')
  }

  #count({ type, pointerType, pointerId }: PointerEvent) {
    if (pointerType !== 'touch') return
    if (type === 'pointerdown') this.#touches.add(pointerId)
    else this.#touches.delete(pointerId)
  }

  #pointer(event: PointerEvent) {
    if (event.pointerType === 'touch') {
      if (this.#touches.size < 2) event.stopPropagation()
      // What scrolls under the pointer moves it by nothing.
    } else if (event.movementX !== 0 || event.movementY !== 0) this.#pointedAt = event.timeStamp
  }

  #lay({ touches }: TouchEvent) {
    const [first] = touches
    this.#finger = touches.length === 1 && first ? { x: first.clientX, y: first.clientY } : null
  }

  #swipe(event: TouchEvent) {
    if (event.touches.length !== 1) return
    event.stopPropagation()
    const [touch] = event.touches
    if (!this.#finger || !touch) return
    const [x, y] = [Math.abs(touch.clientX - this.#finger.x), Math.abs(touch.clientY - this.#finger.y)]
    if (Math.hypot(x, y) < MOVED_PX) return
    // Along the page it is most likely the page that is meant: said once, not at every swipe past the map.
    if (x > y || !this.#hasScrolled) this.refused('fingers')
    if (y >= x) this.#hasScrolled = true
    this.#finger = null
  }
}
