/** Changes to the steps of a draft: each takes a draft and gives another. A step unknown leaves it as it is. */
import type { Draft, DraftStep, StepTexts } from './draft'
import { NO_STEP_TEXTS, stepTexts } from './draft'
import { MOST_STEPS } from './lesson-front'
import type { Language } from './names'
import { parseQuery } from './query'

export const stepIndex = (draft: Draft, id: string | null): number => draft.steps.findIndex((step) => step.id === id)

/** `step-3`: the first id of its kind that no step has. */
export function freeStepId({ steps }: Draft): string {
  const taken = new Set(steps.map(({ id }) => id))
  for (let number = steps.length + 1; ; number++) if (!taken.has(`step-${number}`)) return `step-${number}`
}

/** Whether the file of the lesson has room for one more. */
export const hasRoom = ({ steps }: Draft): boolean => steps.length < MOST_STEPS

/** A step with that view, behind the step `after`, or at the end. Its id is that of `freeStepId`. */
export function addStep(draft: Draft, view: string, after: string | null): Draft {
  const texts = Object.fromEntries(draft.languages.map((language) => [language, NO_STEP_TEXTS]))
  return insert(draft, after, { id: freeStepId(draft), view, next: 'fly', shows: [], texts })
}

/** A second one behind it; what the map must show is copied with the view. */
export function duplicateStep(draft: Draft, id: string): Draft {
  const step = draft.steps[stepIndex(draft, id)]
  return step ? insert(draft, id, { ...step, id: freeStepId(draft) }) : draft
}

function insert(draft: Draft, after: string | null, step: DraftStep): Draft {
  if (!hasRoom(draft)) return draft
  const index = stepIndex(draft, after)
  const at = index === -1 ? draft.steps.length : index + 1
  return { ...draft, steps: draft.steps.toSpliced(at, 0, step) }
}

export function removeStep(draft: Draft, id: string): Draft {
  return { ...draft, steps: draft.steps.filter((step) => step.id !== id) }
}

/** The step taken out and put in again so that it stands at `to`; outside the list, at its end. */
export function moveStep(draft: Draft, id: string, to: number): Draft {
  const from = stepIndex(draft, id)
  const at = Math.min(Math.max(to, 0), draft.steps.length - 1)
  if (from === -1 || from === at) return draft
  return { ...draft, steps: draft.steps.toSpliced(from, 1).toSpliced(at, 0, draft.steps[from]!) }
}

export function changeStep(draft: Draft, id: string, change: Partial<Omit<DraftStep, 'id' | 'texts'>>): Draft {
  return mapStep(draft, id, (step) => ({ ...step, ...change }))
}

/** The step with another view; on another day, what was said to be true on its day is said no longer. */
export function changeView(draft: Draft, id: string, view: string): Draft {
  const dayOf = (query: string) => parseQuery(query).get('day')
  return mapStep(draft, id, (step) => ({
    ...step,
    view,
    shows: dayOf(view) === dayOf(step.view) ? step.shows : step.shows.filter(({ day }) => day !== null),
  }))
}

export function writeStep(draft: Draft, id: string, language: Language, change: Partial<StepTexts>): Draft {
  return mapStep(draft, id, (step) => ({
    ...step,
    texts: { ...step.texts, [language]: { ...stepTexts(step, language), ...change } },
  }))
}

/** The same change to the words of a step in every language. */
export function writeStepEverywhere(draft: Draft, id: string, change: (texts: StepTexts) => StepTexts): Draft {
  return mapStep(draft, id, (step) => ({
    ...step,
    texts: Object.fromEntries(draft.languages.map((language) => [language, change(stepTexts(step, language))])),
  }))
}

function mapStep(draft: Draft, id: string, change: (step: DraftStep) => DraftStep): Draft {
  if (stepIndex(draft, id) === -1) return draft
  return { ...draft, steps: draft.steps.map((step) => (step.id === id ? change(step) : step)) }
}
