/** A draft out of the language versions of a lesson. */
import type { Draft, DraftStep, LessonTexts, StepTexts, Texts } from './draft'
import type { Lesson } from './lesson'
import type { Language } from './names'

/** The draft, the first version its original; or the version that cannot be one of them, and why. */
export function lessonsToDraft(
  lessons: readonly [Lesson, ...Lesson[]],
): { ok: true; draft: Draft } | { ok: false; kind: 'same-language' | 'other-steps'; index: number } {
  const [original, ...others] = lessons
  for (const [index, lesson] of others.entries()) {
    const isAgain = lessons.findIndex(({ language }) => language === lesson.language) <= index
    if (isAgain) return { ok: false, kind: 'same-language', index: index + 1 }
    if (idsOf(lesson) !== idsOf(original)) return { ok: false, kind: 'other-steps', index: index + 1 }
  }
  return {
    ok: true,
    draft: {
      slug: original.slug,
      minutes: original.minutes,
      sources: original.sources,
      languages: [original.language, ...others.map(({ language }) => language)],
      texts: inEach(lessons, ({ title, summary, teacher }): LessonTexts => ({ title, summary, teacher })),
      steps: original.steps.map(({ id, view, next, shows }, index): DraftStep => ({
        id,
        view,
        next,
        shows,
        texts: inEach(lessons, ({ steps }): StepTexts => {
          const { title, text, teacher, question } = steps[index]!
          return { title, text, teacher, question }
        }),
      })),
    },
  }
}

const idsOf = ({ steps }: Lesson) => steps.map(({ id }) => id).join()

function inEach<T>(lessons: readonly Lesson[], words: (lesson: Lesson) => T): Texts<T> {
  return Object.fromEntries(lessons.map((lesson) => [lesson.language, words(lesson)])) as Partial<Record<Language, T>>
}
