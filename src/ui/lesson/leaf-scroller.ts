/** Scrolls the leaves of a lesson, downwards as one text or sideways as cards, and tells which of them is read. */
import { leafAtLine, readOnBy } from '../../core/lesson-leaf'
import { isCalm } from '../../state/is-calm'

export type Flow = 'text' | 'cards'

/** Where on the screen one reads, as a share of its height. */
const READING_LINE = 0.45
/** Room above the leaf that is scrolled to, in pixels. */
const ROOM_ABOVE = 28
/** So near to where it was going, in pixels, a scroll has arrived. */
const ARRIVED = 2

/** The leaves in the order in which they are read. */
export const leavesIn = (root: HTMLElement) => [...root.querySelectorAll<HTMLElement>(':scope > .leaf')]

export class LeafScroller {
  /** Set while the page itself scrolls to a leaf: what lies between is not read. */
  #goal: number | null = null
  /** The leaf that stands where it was put, so that it can be put there again when the text is laid out anew. */
  #held: number | null = null
  readonly #observer: ResizeObserver
  readonly #root: HTMLElement
  readonly #flow: () => Flow
  readonly #turned: (leaf: number) => void

  constructor(root: HTMLElement, flow: () => Flow, turned: (leaf: number) => void) {
    this.#root = root
    this.#flow = flow
    this.#turned = turned
    this.#observer = new ResizeObserver(() => {
      if (this.#held !== null) this.show(this.#held, false)
    })
    this.#observer.observe(root)
    for (const leaf of this.#leaves()) this.#observer.observe(leaf)
    root.addEventListener('scroll', this.#scrolled, { passive: true })
    root.addEventListener('scrollend', this.#arrived)
    for (const taken of ['wheel', 'touchmove', 'pointerdown', 'focusin'])
      root.addEventListener(taken, this.#release, { passive: true })
  }

  /** Scrolls to a leaf. */
  show(leaf: number, smoothly: boolean): void {
    this.#goal = leaf
    this.#held = leaf
    this.#root.scrollTo({ ...this.#placeOf(leaf), behavior: smoothly ? 'smooth' : 'instant' })
    this.#arriveIfThere()
  }

  /** Shows a card from its beginning when it is turned to. */
  rewind(leaf: number): void {
    if (this.#flow() === 'cards') this.#leaves()[leaf]?.scrollTo({ top: 0, behavior: 'instant' })
  }

  /** Moves the text on within a leaf that is longer than the screen; false when the next leaf is due. */
  readOn(leaf: number, direction: 1 | -1): boolean {
    const element = this.#leaves()[leaf]
    if (!element) return false
    const scroller = this.#flow() === 'text' ? this.#root : element
    const text = (element.firstElementChild ?? element).getBoundingClientRect()
    const from = text.top - scroller.getBoundingClientRect().top + scroller.scrollTop
    const screen = { from: scroller.scrollTop, to: scroller.scrollTop + scroller.clientHeight }
    const by = readOnBy({ from, to: from + text.height }, screen, direction)
    if (by === 0) return false
    this.#release()
    scroller.scrollBy({ top: by, behavior: isCalm() ? 'instant' : 'smooth' })
    return true
  }

  destroy(): void {
    this.#observer.disconnect()
    this.#root.removeEventListener('scroll', this.#scrolled)
    this.#root.removeEventListener('scrollend', this.#arrived)
    for (const taken of ['wheel', 'touchmove', 'pointerdown', 'focusin'])
      this.#root.removeEventListener(taken, this.#release)
  }

  readonly #scrolled = () => {
    if (this.#goal !== null) return this.#arriveIfThere()
    const { scrollTop, scrollLeft, clientHeight, clientWidth } = this.#root
    const leaves = this.#leaves()
    const leaf =
      this.#flow() === 'text'
        ? leafAtLine(
            leaves.map(({ offsetTop }) => offsetTop),
            scrollTop + clientHeight * READING_LINE,
          )
        : leafAtLine(
            leaves.map(({ offsetLeft }) => offsetLeft),
            scrollLeft + clientWidth / 2,
          )
    if (this.#held !== null && !this.#isAt(this.#held)) this.#held = null
    this.#turned(leaf)
  }

  readonly #arrived = () => void (this.#goal = null)

  readonly #release = () => {
    this.#goal = null
    this.#held = null
  }

  #arriveIfThere() {
    if (this.#goal !== null && this.#isAt(this.#goal)) this.#goal = null
  }

  #isAt(leaf: number): boolean {
    const { top, left } = this.#placeOf(leaf)
    return Math.abs(this.#root.scrollTop - top) <= ARRIVED && Math.abs(this.#root.scrollLeft - left) <= ARRIVED
  }

  #placeOf(leaf: number): { top: number; left: number } {
    const { scrollHeight, clientHeight, scrollWidth, clientWidth } = this.#root
    const element = this.#leaves()[leaf]
    if (!element) return { top: 0, left: 0 }
    if (this.#flow() === 'cards') return { top: 0, left: Math.min(element.offsetLeft, scrollWidth - clientWidth) }
    const top = leaf === 0 ? 0 : element.offsetTop - ROOM_ABOVE
    return { top: Math.min(top, scrollHeight - clientHeight), left: 0 }
  }

  #leaves = () => leavesIn(this.#root)
}
