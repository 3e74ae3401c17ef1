/** Lessons as the player reads them: a file each, and the list of them all. */
import type { LessonListing } from '../../../src/core/atlas-data'
import { DEFAULT_VIEW } from '../../../src/core/default-view'
import type { Lesson } from '../../../src/core/lesson'
import { toSerbianLatin } from '../../../src/core/serbian-script'
import type { Day } from '../../../src/core/time'
import { readQuery } from '../../../src/core/url'
import { hashedName } from '../write/public-data'

/** The list of lessons in order of the first day they tell of, and the files (name → text) it names. */
export function compileLessons(
  lessons: readonly Lesson[],
  today: Day,
): { list: LessonListing[]; files: Record<string, string> } {
  const files: Record<string, string> = {}
  const all = withSerbianLatin(lessons)
  const list = [...new Set(all.map(({ slug }) => slug))].map((slug): LessonListing => {
    const versions = all.filter((lesson) => lesson.slug === slug)
    const { minutes, steps } = versions[0]!
    const days = steps.map(({ view }) => readQuery(view, DEFAULT_VIEW, { today }).view.day)
    const languages: LessonListing['languages'] = {}
    for (const { language, ...lesson } of versions) {
      const text = JSON.stringify({ ...lesson, language })
      const file = hashedName(`lesson-${slug}-${language}`, text)
      files[file] = text
      languages[language] = { file, title: lesson.title, summary: lesson.summary }
    }
    return { slug, minutes, steps: steps.length, from: Math.min(...days), to: Math.max(...days), languages }
  })
  return { list: list.sort((a, b) => a.from - b.from || a.to - b.to), files }
}

/** Serbian Latin follows from Cyrillic by rule, in all that is written for the reader. */
function withSerbianLatin(lessons: readonly Lesson[]): Lesson[] {
  const plain = lessons.map(({ format, slug, language, title, summary, minutes, sources, teacher, steps }) => ({
    ...{ format, slug, language, title, summary, minutes, sources, teacher, steps },
  }))
  const has = new Set(plain.map(({ slug, language }) => `${slug} ${language}`))
  const derived = plain
    .filter(({ slug, language }) => language === 'sr-Cyrl' && !has.has(`${slug} sr-Latn`))
    .map((lesson): Lesson => ({
      ...lesson,
      language: 'sr-Latn',
      title: toSerbianLatin(lesson.title),
      summary: toSerbianLatin(lesson.summary),
      teacher: toSerbianLatin(lesson.teacher),
      sources: lesson.sources.map((source) =>
        'key' in source ? source : { ...source, text: toSerbianLatin(source.text) },
      ),
      steps: lesson.steps.map((step) => ({
        ...step,
        title: toSerbianLatin(step.title),
        text: toSerbianLatin(step.text),
        teacher: toSerbianLatin(step.teacher),
        question: step.question && {
          ask: toSerbianLatin(step.question.ask),
          choices: step.question.choices.map(({ text, right }) => ({ text: toSerbianLatin(text), right })),
          answer: toSerbianLatin(step.question.answer),
        },
      })),
    }))
  return [...plain, ...derived]
}
