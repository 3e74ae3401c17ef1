/** How much of a translation is still to be written. */
import { lessonTexts, stepTexts, type Draft, type StepTexts } from './draft'
import type { Language } from './names'

/** Texts that the original has and this version has not. */
export function missingTexts(draft: Draft, language: Language): number {
  const original = draft.languages[0]
  const pairs = [
    ...pairUp(Object.values(lessonTexts(draft, original)), Object.values(lessonTexts(draft, language))),
    ...draft.steps.flatMap((step) => pairUp(wordsOf(stepTexts(step, original)), wordsOf(stepTexts(step, language)))),
  ]
  return pairs.filter(([written, translated]) => written.trim() !== '' && translated.trim() === '').length
}

const wordsOf = ({ title, text, teacher, question }: StepTexts): string[] => [
  title,
  text,
  teacher,
  question?.ask ?? '',
  question?.answer ?? '',
  ...(question?.choices.map((choice) => choice.text) ?? []),
]

const pairUp = (written: string[], translated: string[]) =>
  written.map((text, i) => [text, translated[i] ?? ''] as const)
