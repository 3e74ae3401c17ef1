/** Language versions of a draft: the steps and their views are shared, the words are each version's own. */
import type { Draft, DraftStep, LessonTexts, StepTexts } from './draft'
import { lessonTexts, NO_LESSON_TEXTS, NO_STEP_TEXTS, stepTexts } from './draft'
import type { Question } from './lesson'
import type { Language } from './names'
import { toSerbianLatin } from './serbian-script'

/** The draft with one more language, its words still to be written; Serbian in Latin script follows from Cyrillic. */
export function addLanguage(draft: Draft, language: Language): Draft {
  if (draft.languages.includes(language)) return draft
  const transliterate = language === 'sr-Latn' && draft.languages.includes('sr-Cyrl')
  return {
    ...draft,
    languages: [...draft.languages, language],
    texts: {
      ...draft.texts,
      [language]: transliterate ? inLatin(lessonTexts(draft, 'sr-Cyrl')) : NO_LESSON_TEXTS,
    },
    steps: draft.steps.map((step) => ({
      ...step,
      texts: {
        ...step.texts,
        [language]: transliterate ? inLatin(stepTexts(step, 'sr-Cyrl')) : untranslated(draft, step),
      },
    })),
  }
}

/** The draft without a language and its words; the last one stays. */
export function removeLanguage(draft: Draft, language: Language): Draft {
  const [first, ...others] = draft.languages.filter((other) => other !== language)
  if (first === undefined || !draft.languages.includes(language)) return draft
  return {
    ...draft,
    languages: [first, ...others],
    texts: without(draft.texts, language),
    steps: draft.steps.map((step) => ({ ...step, texts: without(step.texts, language) })),
  }
}

/** The language that the draft is written in becomes another: its words go with it. */
export function renameLanguage(draft: Draft, from: Language, to: Language): Draft {
  if (draft.languages.includes(to) || !draft.languages.includes(from)) return draft
  const [first, ...others] = draft.languages.map((language) => (language === from ? to : language))
  return {
    ...draft,
    languages: [first!, ...others],
    texts: { ...without(draft.texts, from), [to]: lessonTexts(draft, from) },
    steps: draft.steps.map((step) => ({
      ...step,
      texts: { ...without(step.texts, from), [to]: stepTexts(step, from) },
    })),
  }
}

/** No words, but a question of the same shape as the original's. */
function untranslated(draft: Draft, step: DraftStep): StepTexts {
  const { question } = stepTexts(step, draft.languages[0])
  return { ...NO_STEP_TEXTS, question: question && emptied(question) }
}

const emptied = (question: Question): Question => ({
  ask: '',
  choices: question.choices.map(({ right }) => ({ text: '', right })),
  answer: '',
})

function without<T>(texts: Readonly<Partial<Record<Language, T>>>, language: Language) {
  return Object.fromEntries(Object.entries(texts).filter(([key]) => key !== language)) as Partial<Record<Language, T>>
}

function inLatin<T extends LessonTexts | StepTexts>(texts: T): T {
  return JSON.parse(toSerbianLatin(JSON.stringify(texts))) as T
}
