/** How a map in a frame is moved, told for a moment when a gesture scrolled the page instead. */
import type { EmbedWords } from '../i18n/embed'

/** A gesture that was left to the page, and that the reader is told the other way of. */
export type Hint = keyof EmbedWords['hints']

/** Long enough to be read. */
const HINT_MS = 2200

export class Hinting {
  shown = $state<Hint | null>(null)
  #timer: ReturnType<typeof setTimeout> | undefined

  give(hint: Hint): void {
    this.shown = hint
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => (this.shown = null), HINT_MS)
  }
}
