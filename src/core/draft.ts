/** A lesson while it is being written: the steps once, their words once a language. Never changed, only replaced. */
import type { Assertion } from './assertions'
import type { Lesson, LessonSource, Question, Transition } from './lesson'
import type { Language } from './names'

export type Texts<T> = Readonly<Partial<Record<Language, T>>>

export interface LessonTexts {
  readonly title: string
  readonly summary: string
  /** The teacher's notes on the whole lesson, Markdown. */
  readonly teacher: string
}

export interface StepTexts {
  readonly title: string
  readonly text: string
  readonly teacher: string
  readonly question: Question | null
}

export interface DraftStep {
  readonly id: string
  /** A query without `?`, as in `LessonStep`. */
  readonly view: string
  readonly next: Transition
  readonly shows: readonly Assertion[]
  readonly texts: Texts<StepTexts>
}

export interface Draft {
  /** The name of its file and folder, or '' while it has none but its title. */
  readonly slug: string
  readonly minutes: number | null
  readonly sources: readonly LessonSource[]
  /** The first is the original, the others are translations of it. */
  readonly languages: readonly [Language, ...Language[]]
  readonly texts: Texts<LessonTexts>
  readonly steps: readonly DraftStep[]
}

export const NO_LESSON_TEXTS: LessonTexts = { title: '', summary: '', teacher: '' }
export const NO_STEP_TEXTS: StepTexts = { title: '', text: '', teacher: '', question: null }

export const emptyDraft = (language: Language): Draft => ({
  slug: '',
  minutes: null,
  sources: [],
  languages: [language],
  texts: { [language]: NO_LESSON_TEXTS },
  steps: [],
})

/** Whether nothing has been put into it yet. */
export const isBlank = (draft: Draft): boolean =>
  draft.steps.length === 0 &&
  draft.minutes === null &&
  draft.sources.length === 0 &&
  draft.languages.every((language) => Object.values(lessonTexts(draft, language)).every((text) => text === ''))

export const lessonTexts = (draft: Draft, language: Language): LessonTexts => draft.texts[language] ?? NO_LESSON_TEXTS

export const stepTexts = (step: DraftStep, language: Language): StepTexts => step.texts[language] ?? NO_STEP_TEXTS

/** The draft with other words about the whole lesson in one language. */
export function writeLesson(draft: Draft, language: Language, change: Partial<LessonTexts>): Draft {
  return { ...draft, texts: { ...draft.texts, [language]: { ...lessonTexts(draft, language), ...change } } }
}

/** The draft as lessons, one a language, the original first; questions never put are left out. */
export function draftToLessons(draft: Draft): Lesson[] {
  return draft.languages.map((language) => ({
    format: 1,
    slug: draft.slug,
    language,
    minutes: draft.minutes,
    sources: [...draft.sources],
    ...lessonTexts(draft, language),
    steps: draft.steps.map(({ texts, shows, ...step }) => {
      const { question, ...words } = texts[language] ?? NO_STEP_TEXTS
      return { ...step, shows: [...shows], ...words, question: question && !isUnasked(question) ? question : null }
    }),
  }))
}

/** A question opened and left empty. */
export const isUnasked = ({ ask, choices, answer }: Question): boolean =>
  [ask, answer, ...choices.map(({ text }) => text)].every((text) => text.trim() === '')
