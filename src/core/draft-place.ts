/** Where in a draft a change was: undoing it goes there, so that it is seen. */
import type { Draft } from './draft'
import type { Language } from './names'

export interface DraftPlace {
  step: string | null
  language: Language
}

/** The step and language to show when the draft has become another; where nothing there changed, the place at hand. */
export function placeOfChange(before: Draft, after: Draft, at: DraftPlace): DraftPlace {
  const changed = after.steps.find((step) => before.steps.find(({ id }) => id === step.id) !== step)
  const language = after.languages.find((known) => wordsDiffer(before, after, known)) ?? at.language
  return { step: changed?.id ?? standing(before, after, at.step), language: speak(after, language) }
}

/** The step itself while it is there, else the one that took its place. */
function standing(before: Draft, after: Draft, step: string | null): string | null {
  if (step === null || after.steps.some(({ id }) => id === step)) return step
  const index = before.steps.findIndex(({ id }) => id === step)
  return (after.steps[index] ?? after.steps.at(-1))?.id ?? null
}

const wordsDiffer = (before: Draft, after: Draft, language: Language) =>
  before.languages.includes(language) &&
  (before.texts[language] !== after.texts[language] ||
    after.steps.some((step) => {
      const old = before.steps.find(({ id }) => id === step.id)
      return old !== undefined && old.texts[language] !== step.texts[language]
    }))

const speak = ({ languages }: Draft, language: Language) => (languages.includes(language) ? language : languages[0])
