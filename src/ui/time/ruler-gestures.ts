/** Turns pointers and wheel over the ruler into dates and stretches: one finger drags, two pinch, the wheel zooms. */
import type { ActData } from '../../core/atlas-data'
import type { Day } from '../../core/time'
import { dayAt, positionOf } from '../../core/timeline'
import type { Ruler } from '../../state/ruler.svelte'
import type { ViewState } from '../../state/view.svelte'

/** A press so near to an act's tick, in pixels, means that act's day. */
const SNAP = 5
/** A press so near to the needle takes hold of it where it is. */
const HOLD = 14
/** Within this share of the ruler's end a drag pushes the stretch along. */
const EDGE = 0.02

export class RulerGestures {
  width = 1
  #pointers = new Map<number, number>()
  #offset = 0
  #moved = false
  #frame = 0
  #x = 0

  constructor(
    private readonly view: ViewState,
    private readonly ruler: Ruler,
    private readonly acts: () => readonly ActData[],
  ) {}

  press(event: PointerEvent, left: number): void {
    const x = event.clientX - left
    this.#pointers.set(event.pointerId, x)
    if (this.#pointers.size > 1) return cancelAnimationFrame(this.#frame)
    const needle = positionOf(this.view.day, this.ruler.stretch) * this.width
    const holds = Math.abs(x - needle) <= HOLD
    this.#offset = holds ? needle - x : 0
    this.#moved = false
    this.#x = x
    if (!holds) this.view.dragTo(this.#actNear(x) ?? this.#dayUnder(x))
  }

  move(event: PointerEvent, left: number): void {
    const before = this.#pointers.get(event.pointerId)
    if (before === undefined) return
    const x = event.clientX - left
    if (this.#pointers.size === 2) return this.#pinch(event.pointerId, before, x)
    this.#pointers.set(event.pointerId, x)
    if (!this.#moved && Math.abs(x - this.#x) < 3) return
    this.#moved = true
    this.#x = x
    cancelAnimationFrame(this.#frame)
    this.#frame = requestAnimationFrame(() => this.#drag())
  }

  release(event: PointerEvent): void {
    if (!this.#pointers.delete(event.pointerId)) return
    cancelAnimationFrame(this.#frame)
    if (this.#pointers.size > 0) return
    if (this.#moved) this.view.dragTo(this.#dayUnder(this.#x + this.#offset))
    this.view.settle()
  }

  wheel(event: WheelEvent, left: number): void {
    const { stretch } = this.ruler
    const days = (stretch.to - stretch.from) / this.width
    if (Math.abs(event.deltaX) > Math.abs(event.deltaY)) return this.ruler.shift(event.deltaX * days)
    const pixels = event.deltaMode === 1 ? event.deltaY * 16 : event.deltaY
    this.ruler.zoom(Math.exp(pixels * 0.002), this.#dayUnder(event.clientX - left))
  }

  #drag(): void {
    const position = this.#x / this.width
    const overEdge = !this.ruler.isWhole && (position < EDGE || position > 1 - EDGE)
    if (overEdge) {
      const length = this.ruler.stretch.to - this.ruler.stretch.from
      this.ruler.shift((position < EDGE ? -1 : 1) * Math.max(length * 0.01, 1))
      this.#frame = requestAnimationFrame(() => this.#drag())
    }
    this.view.dragTo(this.#dayUnder(this.#x + this.#offset))
  }

  #pinch(pointer: number, before: number, x: number): void {
    const other = [...this.#pointers].find(([id]) => id !== pointer)![1]
    const anchor = this.#dayUnder(other)
    this.#pointers.set(pointer, x)
    if (Math.abs(x - other) > 8) this.ruler.zoom(Math.abs(before - other) / Math.abs(x - other), anchor)
  }

  #dayUnder(x: number): Day {
    return dayAt(x / this.width, this.ruler.stretch)
  }

  #actNear(x: number): Day | null {
    let nearest: ActData | null = null
    for (const act of this.acts()) {
      const distance = Math.abs(positionOf(act.day, this.ruler.stretch) * this.width - x)
      if (distance <= SNAP && (!nearest || act.km2 > nearest.km2)) nearest = act
    }
    return nearest?.day ?? null
  }
}
