/** The author's desk: the map on one side, the draft on the other, and what the buttons between them do. */
import { getContext, setContext } from 'svelte'
import { stepTexts, type Draft } from '../core/draft'
import {
  addStep,
  changeStep,
  changeView,
  duplicateStep,
  freeStepId,
  hasRoom,
  moveStep,
  removeStep,
  stepIndex,
  writeStep,
} from '../core/draft-steps'
import { linked } from '../core/draft-markdown'
import { highlightOf, isShown, stepView, toggleHighlight, withHighlight } from '../core/draft-view'
import { viewOfStep } from '../core/lesson-view'
import type { Highlight } from '../core/view'
import type { AuthorWords } from '../i18n/author'
import type { DraftKeeper } from './draft-keeper.svelte'
import type { Shelf } from './draft-shelf'
import type { DraftState } from './draft.svelte'
import type { Screen } from './screen.svelte'

/** Which third of the page a phone shows. */
export type DeskTab = 'map' | 'steps' | 'text'
export type DeskSheet = 'none' | 'save' | 'preview' | 'more'

type Size = Screen['size']

export class Desk {
  words = $state.raw() as AuthorWords
  tab = $state<DeskTab>('map')
  sheet = $state<DeskSheet>('none')
  /** What was done last, for screen readers. */
  said = $state('')
  /** The editor of the open step's text, while there is one: links are put into it. */
  editor = $state.raw<{ link: (address: string, name: string) => void } | null>(null)
  /** The field to write in next; whichever component holds it takes the focus and clears this. */
  wanted = $state<'step-title' | null>(null)
  isNarrow = $state(false)
  /** Why the last file was not opened, a sentence a fault. */
  refusal = $state.raw<readonly string[]>([])
  /** What the atlas does not bear out of the lesson opened last. */
  doubts = $state.raw<readonly string[]>([])

  /** Whether the map shows the open step. */
  readonly isShown = $derived.by(() => {
    const { openStep } = this.draft
    return openStep !== null && isShown(openStep.view, this.screen.view.value, this.#bounds())
  })

  constructor(
    readonly screen: Screen,
    readonly draft: DraftState,
    readonly shelf: Shelf,
    readonly keeper: DraftKeeper,
    words: AuthorWords,
  ) {
    this.words = words
  }

  /** The map as it is becomes a step behind the open one. */
  addStep(): void {
    const { draft, words } = this
    if (!hasRoom(draft.value)) {
      this.screen.say(words.steps.full)
      return
    }
    const id = freeStepId(draft.value)
    this.screen.player.pause()
    draft.change(addStep(draft.value, stepView(this.screen.view.value, this.screen.size), draft.step))
    draft.step = id
    this.tab = 'text'
    this.wanted = 'step-title'
    this.said = words.steps.added(this.numberOf(id))
  }

  /** The open step gets the map as it is. */
  updateStep(): void {
    const { step, value } = this.draft
    if (step === null) return
    this.draft.change(changeView(value, step, stepView(this.screen.view.value, this.screen.size)))
    this.said = this.words.steps.updated(this.numberOf(step))
  }

  /** Opens a step for writing, and the map at it. */
  openStep(id: string): void {
    this.draft.step = id
    this.showStep()
  }

  showStep(): void {
    const { openStep } = this.draft
    const { view, player } = this.screen
    if (!openStep) return
    player.pause()
    view.open(viewOfStep(openStep.view, view.value, this.#bounds()))
  }

  /** After the map has become larger or smaller: what it showed whole it shows whole again. */
  refit(before: Size): void {
    const { openStep } = this.draft
    const { view, map } = this.screen
    if (!openStep || !isShown(openStep.view, view.value, { today: view.today, size: before })) return
    const { camera } = viewOfStep(openStep.view, view.value, this.#bounds())
    // At once: a map that learns of its new size stops where it is on a flight.
    if (map) map.flyTo(camera, 0)
    else view.camera = camera
  }

  moveStep(id: string, by: number): void {
    this.placeStep(id, stepIndex(this.draft.value, id) + by)
  }

  placeStep(id: string, to: number): void {
    const { draft, words } = this
    draft.change(moveStep(draft.value, id, to))
    this.said = words.steps.moved(this.numberOf(id), draft.value.steps.length)
  }

  duplicateStep(id: string): void {
    const { draft, words } = this
    const copy = freeStepId(draft.value)
    draft.change(duplicateStep(draft.value, id))
    if (stepIndex(draft.value, copy) < 0) this.screen.say(words.steps.full)
    else {
      draft.step = copy
      this.said = words.steps.copied(this.numberOf(copy))
    }
  }

  removeStep(id: string): void {
    const { draft, words } = this
    const step = draft.value.steps.find((one) => one.id === id)
    if (!step) return
    const title = stepTexts(step, draft.language).title || words.steps.number(this.numberOf(id))
    draft.change(removeStep(draft.value, id))
    this.tab = this.tab === 'text' ? 'steps' : this.tab
    this.said = words.steps.removed(title)
  }

  undo(): void {
    this.#travel(() => this.draft.undo())
  }

  redo(): void {
    this.#travel(() => this.draft.redo())
  }

  /** The map goes along where it showed the step, or where another step is open now. */
  #travel(go: () => void): void {
    const { isShown, draft } = this
    const before = draft.step
    go()
    if (isShown || draft.step !== before) this.showStep()
  }

  /** Points something out in the open step, and on the map; without an open step on the map alone. */
  toggleHighlight(one: Highlight): void {
    const { draft, screen } = this
    const { openStep, value } = draft
    const before = openStep ? highlightOf(openStep.view, screen.view.today) : screen.view.highlight
    const highlight = toggleHighlight(before, one)
    screen.view.highlight = highlight
    if (openStep) draft.change(changeStep(value, openStep.id, { view: withHighlight(openStep.view, highlight) }))
  }

  /** A link in the text of the open step: where the cursor is, or at its end while no editor is open. */
  linkInText(address: string, name: string): void {
    const { draft, editor } = this
    const { openStep, language, value } = draft
    if (editor) editor.link(address, name)
    else if (openStep) {
      const { text } = stepTexts(openStep, language)
      const before = text && `${text} `
      const end = { text: before, from: before.length, to: before.length }
      draft.change(writeStep(value, openStep.id, language, { text: linked(end, address, name).text }))
    }
    this.tab = 'text'
  }

  /** Another draft on the desk; the one before stays on the shelf. */
  put(draft: Draft, keptAs?: string): void {
    this.keeper.keepNow()
    this.keeper.follow(keptAs)
    this.draft.open(draft)
    this.refusal = []
    this.doubts = []
    this.tab = draft.steps.length > 0 ? 'steps' : 'map'
    this.screen.view.highlight = []
    this.screen.view.select({ kind: 'none' })
    const [first] = draft.steps
    if (!first) return
    this.draft.step = first.id
    this.showStep()
  }

  /** Another tab has changed this draft too: this version goes on under a name of its own. */
  keepBoth(): void {
    this.keeper.follow()
    this.keeper.keepNow()
  }

  /** … or gives way to the other one. */
  takeOther(): void {
    const { id } = this.keeper
    const other = this.shelf.take(id)
    if (other) this.put(other, id)
  }

  numberOf(id: string): number {
    return stepIndex(this.draft.value, id) + 1
  }

  #bounds() {
    return { today: this.screen.view.today, size: this.screen.size }
  }
}

const KEY = Symbol('desk')

export const provideDesk = (desk: Desk) => setContext(KEY, desk)
export const useDesk = () => getContext<Desk>(KEY)
