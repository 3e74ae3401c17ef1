/** What stands on the pictures of shared pages, beside the title of a lesson. */
import type { LessonListing } from '../../../src/core/atlas-data'
import type { Lesson } from '../../../src/core/lesson'
import { yearsOfSteps } from '../../../src/core/lesson-scale'
import type { Language } from '../../../src/core/names'
import type { SharePicture } from './share-picture'

const FEET: Record<Language, string> = {
  en: 'A lesson of the historical atlas',
  'sr-Cyrl': 'Лекција историјског атласа',
  'sr-Latn': 'Lekcija istorijskog atlasa',
  ru: 'Урок исторического атласа',
  uk: 'Урок історичного атласу',
}
/** The atlas, as it calls itself. */
const NAMES: Record<Language, string> = {
  en: 'Granica',
  'sr-Cyrl': 'Граница',
  'sr-Latn': 'Granica',
  ru: 'Граница',
  uk: 'Границя',
}
const YEAR = /\d{4}/

export const homePicture: SharePicture = {
  language: 'en',
  name: NAMES.en,
  view: 'box=14.5,39.6,30,47.9',
  title: 'A historical atlas',
  subtitle: '1739 to today',
  text: 'Every border of any day, and the act that drew it.',
  foot: 'The Balkans and the Black Sea steppe',
}

/** The picture of a lesson: its first step; its years where the title does not tell them. */
export function lessonSharePicture(
  { from, to, languages }: LessonListing,
  lesson: Lesson,
  language: Language,
): SharePicture {
  const { title, summary } = languages[language]!
  return {
    language,
    name: NAMES[language],
    view: lesson.steps[0]!.view,
    title,
    subtitle: YEAR.test(title) ? '' : yearsOfSteps([from, to]),
    text: summary,
    foot: FEET[language],
  }
}
