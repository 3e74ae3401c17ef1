/** The lessons of the atlas, which the build makes of geodata/lessons. */
import type { LessonListing, Manifest } from '../core/atlas-data'
import type { Lesson } from '../core/lesson'
import type { Language } from '../core/names'
import { DATA_FOLDER, loadFile, loadJson } from './load'

/** The list of all lessons, in order of the first day they tell of. */
export const loadLessonList = (manifest: Manifest): Promise<LessonListing[]> => loadFile(manifest, 'lessons')

/** The language in which a reader is given a lesson: the one asked for where it is written in it, else English. */
export const languageOfLesson = ({ languages }: LessonListing, wanted: Language): Language =>
  languages[wanted] ? wanted : 'en'

/** A lesson in a language that its listing names. Rejects when there is none, or when its file is missing or broken. */
export async function loadLesson(manifest: Manifest, slug: string, language: Language): Promise<Lesson> {
  const listing = (await loadLessonList(manifest)).find((lesson) => lesson.slug === slug)
  const named = listing?.languages[language]
  if (!named) throw new Error(`lesson unknown: ${slug} in ${language}, expected one of the list of lessons`)
  return (await loadJson(DATA_FOLDER + named.file)) as Lesson
}

/** A lesson in all the languages that the atlas has it in, the one given first; one that came another way is all there is of it. */
export async function loadVersions(manifest: Manifest, first: Lesson): Promise<Lesson[]> {
  const listing = (await loadLessonList(manifest)).find(({ slug }) => slug === first.slug)
  const others = (Object.keys(listing?.languages ?? {}) as Language[]).filter((tag) => tag !== first.language)
  return Promise.all([first, ...others.map((language) => loadLesson(manifest, first.slug, language))])
}
