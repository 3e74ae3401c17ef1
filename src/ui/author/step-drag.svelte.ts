/** Dragging a step to another place in the list, with mouse, pen or finger. */

export class StepDrag {
  /** The place of the step that is dragged, and that to which it would go. */
  from = $state<number | null>(null)
  target = $state<number | null>(null)
  #rows: readonly HTMLElement[] = []

  constructor(private readonly place: (from: number, to: number) => void) {}

  start(event: PointerEvent, list: HTMLElement, index: number): void {
    if (event.button !== 0) return
    event.preventDefault()
    this.#rows = [...list.children] as HTMLElement[]
    this.from = index
    this.target = index
  }

  move(event: PointerEvent): void {
    if (this.from === null) return
    const below = this.#rows.findIndex((row) => {
      const { top, height } = row.getBoundingClientRect()
      return event.clientY < top + height / 2
    })
    const gap = below < 0 ? this.#rows.length : below
    this.target = gap > this.from ? gap - 1 : gap
  }

  end(): void {
    const { from, target } = this
    this.cancel()
    if (from !== null && target !== null && from !== target) this.place(from, target)
  }

  cancel(): void {
    this.from = null
    this.target = null
  }
}
