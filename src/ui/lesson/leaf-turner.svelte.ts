/** Turns the leaves of a lesson: by button and key, by scrolling, by remote control. */
import { isCalm } from '../../state/is-calm'
import { lessonKey, type LessonKey } from '../../state/lesson-keys'
import type { LessonWalk } from '../../state/lesson-walk.svelte'
import { LeafScroller, leavesIn, type Flow } from './leaf-scroller'

export class LeafTurner {
  /** Nothing is shown to the class for a while. */
  isBlank = $state(false)
  #scroller: LeafScroller | null = null
  #root: HTMLElement | null = null

  constructor(
    private readonly walk: LessonWalk,
    private readonly flow: () => Flow,
  ) {}

  /** Takes charge of the element whose children are the leaves; returns what lets go of it. */
  attach(root: HTMLElement): () => void {
    const scroller = new LeafScroller(root, this.flow, (leaf) => this.walk.turnTo(leaf))
    scroller.show(this.walk.leaf, false)
    this.#scroller = scroller
    this.#root = root
    return () => {
      this.#scroller = null
      scroller.destroy()
    }
  }

  go(leaf: number): void {
    const to = Math.min(Math.max(leaf, 0), this.walk.leaves - 1)
    const isNear = Math.abs(to - this.walk.leaf) === 1
    if (to !== this.walk.leaf) this.#scroller?.rewind(to)
    this.walk.turnTo(to)
    this.#takeFocusTo(to)
    this.#scroller?.show(to, isNear && !this.walk.isPresented && !isCalm())
  }

  /** What was pressed on another leaf would pull the text back to it with the next Tab. */
  #takeFocusTo(leaf: number): void {
    const root = this.#root
    const element = root && leavesIn(root)[leaf]
    const isAway = root?.contains(document.activeElement) && !element?.contains(document.activeElement)
    if (isAway) element?.focus({ preventScroll: true })
  }

  /** Handles a key; true when it meant something. */
  press(event: KeyboardEvent): boolean {
    const key = lessonKey(event, this.walk.isPresented, this.#root)
    if (key === null) return false
    if (this.isBlank && key !== 'escape') this.isBlank = false
    else return this.#do(key)
    return true
  }

  #do(key: LessonKey): boolean {
    const { walk } = this
    if (key === 'escape') return this.#escape()
    if (key === 'blank') this.isBlank = true
    else if (key === 'first') this.go(0)
    else if (key === 'last') this.go(walk.leaves - 1)
    else {
      const direction = key === 'on' || key === 'next' ? 1 : -1
      // Some remote controls send the arrows that turn the steps: before a class no text is skipped by them.
      const readsOn = key === 'on' || key === 'back' || walk.isPresented
      if (!readsOn || !this.#scroller?.readOn(walk.leaf, direction)) this.go(walk.leaf + direction)
    }
    return true
  }

  /** Closes what lies on top. */
  #escape(): boolean {
    const { walk } = this
    if (this.isBlank) this.isBlank = false
    else if (walk.screen.overlay !== 'none') walk.screen.overlay = 'none'
    else if (walk.picked) walk.unpick()
    else if (walk.isPresented) walk.isPresented = false
    else return false
    return true
  }
}
