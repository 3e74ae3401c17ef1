/** The lesson of a link as the beginning of a draft. */
import { unpackFile } from '../data/lesson-link'
import { loadLessonWords } from '../i18n/lesson'
import type { Desk } from './draft-desk.svelte'
import { openFiles } from './draft-open'

/** Puts the lesson on the desk; says what is wrong with it where it cannot be read. */
export async function openLinked(desk: Desk, packed: string): Promise<void> {
  const read = unpackFile(packed)
  if ('markdown' in read) return openFiles(desk, [new File([read.markdown], 'lesson.md')])
  const { wait } = await loadLessonWords(desk.screen.view.language)
  desk.refusal = [wait.link[read.problem]]
}
