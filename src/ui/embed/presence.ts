/** Whether the frame is on the screen, told only when it has been so for a while: who scrolls past wakes nothing. */

/** So long in sight before the map is wanted. */
const SETTLED_MS = 250
/** So long out of sight before it is given up. */
const GONE_MS = 4000

export interface PresenceOptions {
  seen: () => void
  gone: () => void
}

export class Presence {
  #timer: ReturnType<typeof setTimeout> | undefined
  isSeen = false

  constructor(private readonly options: PresenceOptions) {}

  /** Starts watching; in a browser without observers the frame counts as seen. */
  watch(element: Element): void {
    if (!('IntersectionObserver' in globalThis)) return this.change(true)
    new IntersectionObserver((entries) => this.change(entries.at(-1)!.isIntersecting)).observe(element)
  }

  change(isInSight: boolean): void {
    clearTimeout(this.#timer)
    if (isInSight === this.isSeen) return
    this.#timer = setTimeout(
      () => {
        this.isSeen = isInSight
        if (isInSight) this.options.seen()
        else this.options.gone()
      },
      isInSight ? SETTLED_MS : GONE_MS,
    )
  }
}
