/** The draft on the desk: what it is now, what was undone, and where the author is in it. */
import { emptyDraft, type Draft, type DraftStep } from '../core/draft'
import { historyOf, record, redo, undo, type History } from '../core/draft-history'
import { placeOfChange } from '../core/draft-place'
import type { Language } from '../core/names'

export class DraftState {
  #history = $state.raw() as History<Draft>
  /** The step that is open, or null for none. */
  step = $state<string | null>(null)
  /** The version that is being written. */
  language = $state<Language>('en')

  readonly value: Draft = $derived(this.#history.present)
  readonly canUndo = $derived(this.#history.past.length > 0)
  readonly canRedo = $derived(this.#history.future.length > 0)
  readonly original: Language = $derived(this.value.languages[0])
  readonly isTranslation = $derived(this.language !== this.original)
  readonly openStep: DraftStep | null = $derived(this.value.steps.find(({ id }) => id === this.step) ?? null)

  constructor(language: Language) {
    this.#history = historyOf(emptyDraft(language))
    this.language = language
  }

  /** Another draft in place of this one; nothing of this one can be undone in it. */
  open(draft: Draft): void {
    this.#history = historyOf(draft)
    this.step = null
    this.language = draft.languages[0]
  }

  /** A change of what stands; `field` names the text it is typed into. */
  change(next: Draft, field: string | null = null): void {
    this.#history = record(this.#history, next, field, performance.now())
    this.#stay()
  }

  undo(): void {
    this.#travel(undo(this.#history))
  }

  redo(): void {
    this.#travel(redo(this.#history))
  }

  #travel(to: History<Draft>): void {
    const before = this.value
    this.#history = to
    const place = placeOfChange(before, to.present, { step: this.step, language: this.language })
    this.step = place.step
    this.language = place.language
  }

  /** Never in a step or a language that is no more. */
  #stay(): void {
    const { languages, steps } = this.value
    if (!languages.includes(this.language)) this.language = languages[0]
    if (!steps.some(({ id }) => id === this.step)) this.step = null
  }
}
