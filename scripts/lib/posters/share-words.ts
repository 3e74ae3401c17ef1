/** What stands on the pictures of shared pages, beside the title of a lesson. */
import type { LessonListing } from '../../../src/core/atlas-data'
import { HEARTLAND } from '../../../src/core/default-view'
import type { Lesson } from '../../../src/core/lesson'
import { yearsOfSteps } from '../../../src/core/lesson-scale'
import type { Language } from '../../../src/core/names'
import { writeBox } from '../../../src/core/url-table'
import type { SharePicture } from './share-picture'

const FEET: Record<Language, string> = {
  en: 'A lesson of the historical atlas',
  'sr-Cyrl': 'Лекција историјског атласа',
  'sr-Latn': 'Lekcija istorijskog atlasa',
  ru: 'Урок исторического атласа',
  uk: 'Урок історичного атласу',
}
const YEAR = /\d{4}/

export const homePicture: SharePicture = {
  language: 'en',
  view: `box=${writeBox(HEARTLAND.wide)}`,
  title: 'A historical atlas',
  subtitle: '1739 to today',
  foot: 'Borders of any day, from the Adriatic to the Black Sea steppe',
}

/** The picture of a lesson: its first step; its years where the title does not tell them. */
export function lessonSharePicture(
  { from, to, languages }: LessonListing,
  lesson: Lesson,
  language: Language,
): SharePicture {
  const { title } = languages[language]!
  return {
    language,
    view: lesson.steps[0]!.view,
    title,
    subtitle: YEAR.test(title) ? '' : yearsOfSteps([from, to]),
    foot: FEET[language],
  }
}
