/** A lesson of the atlas as the beginning of a draft. */
import { lessonsToDraft } from '../core/draft-lessons'
import type { Language } from '../core/names'
import { languageOfLesson, loadLesson, loadLessonList } from '../data/lessons'
import type { Desk } from './draft-desk.svelte'

/** Puts the lesson on the desk, in the language asked for or the nearest there is; says so when there is none. */
export async function openPublished(desk: Desk, slug: string, language: Language): Promise<void> {
  const { screen, words } = desk
  if (!screen.opened) return
  const { manifest } = screen.opened
  try {
    const listing = (await loadLessonList(manifest)).find((one) => one.slug === slug)
    if (!listing) {
      screen.say(words.opening.noLesson)
      return
    }
    const lesson = await loadLesson(manifest, slug, languageOfLesson(listing, language))
    const read = lessonsToDraft([lesson])
    if (read.ok) desk.put(read.draft)
  } catch {
    screen.say(screen.words.fault.partText)
  }
}
