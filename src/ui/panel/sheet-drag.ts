/** Draws the sheet out under a finger and lets it rest at the nearest of its three heights. */
import type { SheetRest } from '../../state/screen.svelte'

const PEEK_HEIGHT = 84

export class SheetDrag {
  /** Whether the last press moved, and so is no tap. */
  dragged = false
  #sheet: HTMLElement | null = null
  #startY = 0
  #startHeight = 0

  constructor(private readonly rest: (rest: SheetRest) => void) {}

  start(event: PointerEvent, sheet: HTMLElement): void {
    ;(event.currentTarget as Element).setPointerCapture(event.pointerId)
    this.#sheet = sheet
    this.#startY = event.clientY
    this.#startHeight = sheet.clientHeight
    this.dragged = false
  }

  move(event: PointerEvent): void {
    if (!this.#sheet) return
    const moved = this.#startY - event.clientY
    if (Math.abs(moved) > 6) this.dragged = true
    if (!this.dragged) return
    this.#sheet.style.transition = 'none'
    this.#sheet.style.height = `${Math.max(this.#startHeight + moved, PEEK_HEIGHT)}px`
  }

  end(): void {
    const sheet = this.#sheet
    this.#sheet = null
    if (!sheet || !this.dragged) return
    const share = sheet.clientHeight / innerHeight
    sheet.style.transition = ''
    sheet.style.height = ''
    this.rest(share < 0.28 ? 'peek' : share < 0.62 ? 'half' : 'full')
  }
}
