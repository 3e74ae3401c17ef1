/** A reader's way through a lesson: on which leaf, what of it the map shows, and whether the reader has taken the map in hand. */
import { getContext, setContext } from 'svelte'
import { boundsOf, touches } from '../core/bounds'
import { progressOn, stepOnLeaf } from '../core/lesson-leaf'
import type { Lesson, Transition } from '../core/lesson'
import { dayInTransition, transitionBetween, transitionMs } from '../core/lesson-transition'
import { viewOfStep } from '../core/lesson-view'
import { pointOf } from '../core/picked-thing'
import { isSameCamera } from '../core/same-camera'
import { readQuery } from '../core/url'
import type { Selection, View } from '../core/view'
import type { LessonWords } from '../i18n/lesson/en'
import { isCalm } from './is-calm'
import type { Screen } from './screen.svelte'

/** How long after its time a transition waits for a slow map to arrive, ms. */
const GRACE_MS = 700

export class LessonWalk {
  lesson = $state.raw() as Lesson
  words = $state.raw<LessonWords | null>(null)
  /** Counted as in core/lesson-leaf: 0 is the title. */
  leaf = $state(0)
  forTeacher = $state(false)
  isPresented = $state(false)
  /** The leaves are cards, one seen at a time. */
  isCards = $state(false)
  /** In a frame far off the screen there is no map: a browser draws only some sixteen at a time. */
  isAwake = $state(true)
  /** What was put on the map last. */
  #shown = $state.raw<View | null>(null)
  #isPassing = $state(false)
  #frame = 0
  /** What the reader chose, where a step does not say otherwise. */
  readonly #localNames: boolean

  readonly step = $derived.by(() => stepOnLeaf(this.leaf, this.lesson.steps.length))
  readonly leaves = $derived.by(() => this.lesson.steps.length + 2)
  readonly progress = $derived.by(() => progressOn(this.leaf, this.lesson.steps.length))
  /** The view of every step on the map as large as it is. */
  readonly views: readonly View[] = $derived.by(() => {
    const { view, size } = this.screen
    const { language, mapLanguage, theme } = view
    const bounds = { today: view.today, size: size.width > 0 ? size : FIRST_SIZE }
    const reader = { language, mapLanguage, theme, localNames: this.#localNames }
    return this.lesson.steps.map((step) => viewOfStep(step.view, reader, bounds))
  })
  readonly days = $derived.by(() => this.views.map(({ day }) => day))
  /** The reader has moved the map or the clock; the step can be taken up again. */
  readonly isExploring = $derived.by(() => {
    const shown = this.#shown
    if (!shown || this.#isPassing) return false
    const { view } = this.screen
    return view.day !== shown.day || !isSameCamera(view.camera, shown.camera)
  })
  /** What the reader has picked, beside what the step itself marks. */
  readonly picked: Selection | null = $derived.by(() => {
    const { selection } = this.screen.view
    return selection.kind === 'none' || selection === this.#shown?.selection ? null : selection
  })

  constructor(
    readonly screen: Screen,
    lesson: Lesson,
    leaf: number,
  ) {
    this.#localNames = screen.view.localNames
    this.lesson = lesson
    this.leaf = leaf
    this.#put(this.views[this.step]!, 'cut')
  }

  /** To a leaf; the map goes along where it belongs to another step, or was taken elsewhere. */
  turnTo(leaf: number): void {
    const to = Math.min(Math.max(leaf, 0), this.leaves - 1)
    if (to === this.leaf) return
    const before = this.step
    this.leaf = to
    const isElsewhere = this.step !== before || this.isExploring || this.picked !== null
    if (isElsewhere) this.#pass(transitionBetween(this.lesson.steps, before, this.step, isCalm()), before)
  }

  /** Back to what the step shows. */
  backToStep(): void {
    this.#pass(isCalm() ? 'cut' : 'fly', this.step)
  }

  /** After the map has got another size, or the lesson another text: what is shown stays, unless the reader has it in hand. */
  fit(): void {
    const next = this.views[this.step]!
    if (next !== this.#shown && !this.isExploring && !this.#isPassing) this.#put(next, 'cut')
  }

  /** Follows a link of the text: what it picks is picked, where it names a day or a place the map goes there. */
  follow(link: string): void {
    const { view, map, size } = this.screen
    const asked = readQuery(link, view.value, { today: view.today, size }).view
    this.stop()
    if (asked.day !== view.day) view.goTo(asked.day)
    view.select(asked.selection)
    if (asked.camera !== view.camera) map?.flyTo(asked.camera)
    else if (this.#isOutOfSight(asked.selection)) map?.flyTo(pointOf(this.screen.opened!.marks, asked.selection)!)
  }

  #isOutOfSight(selection: Selection): boolean {
    const { opened, view, size } = this.screen
    const point = opened && pointOf(opened.marks, selection)
    if (!point) return false
    return !touches([point.lng, point.lat, point.lng, point.lat], boundsOf(view.camera, size.width, size.height))
  }

  unpick(): void {
    this.screen.view.select(this.#shown?.selection ?? { kind: 'none' })
  }

  /** Stands still where it is: the reader has taken hold. */
  stop(): void {
    if (!this.#isPassing) return
    cancelAnimationFrame(this.#frame)
    this.#isPassing = false
    this.screen.view.settle()
  }

  #pass(transition: Transition, from: number): void {
    const startDay = this.#isPassing || transition !== 'play' ? this.screen.view.day : this.days[from]!
    this.stop()
    const next = this.views[this.step]!
    const ms = transitionMs(transition, startDay, next.day)
    if (ms === 0 || !this.screen.map) return this.#put(next, 'cut')
    this.#put(next, transition, ms, startDay)
    this.#isPassing = true
    const start = performance.now()
    const tick = (now: number) => {
      const { view } = this.screen
      const share = (now - start) / ms
      const day = dayInTransition(transition, startDay, next.day, share)
      if (share < 1 && day !== next.day) view.dragTo(day)
      else view.goTo(next.day)
      const isThere = share >= 1 && (isSameCamera(view.camera, next.camera) || now - start > ms + GRACE_MS)
      if (isThere) this.stop()
      else this.#frame = requestAnimationFrame(tick)
    }
    this.#frame = requestAnimationFrame(tick)
  }

  /** Puts a view on the map; its day at once unless the days between are played. */
  #put(next: View, transition: Transition, ms = 0, startDay = next.day): void {
    const { view, map } = this.screen
    this.#shown = next
    view.layers = next.layers
    view.marks = next.marks
    view.alliance = next.alliance
    view.highlight = next.highlight
    view.localNames = next.localNames
    view.select(next.selection)
    if (transition === 'play') view.dragTo(startDay)
    else view.goTo(next.day)
    if (map) map.flyTo(next.camera, ms)
    else view.camera = next.camera
  }
}

/** Until the map is measured. */
const FIRST_SIZE = { width: 800, height: 640 }

const KEY = Symbol('lesson-walk')

export const provideWalk = (walk: LessonWalk) => setContext(KEY, walk)
export const useWalk = () => getContext<LessonWalk>(KEY)
