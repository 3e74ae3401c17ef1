/** Opens lesson files that the author chose or dropped; what cannot be opened is said, and the draft stays as it is. */
import { lessonTexts, type Draft } from '../core/draft'
import { LONGEST_ARCHIVE } from '../core/draft-archive'
import { filesToDraft, type FileFault } from '../core/draft-files'
import { ENGLISH_FAULTS, faultSentence, type LessonFaultWords } from '../core/lesson-fault'
import type { AuthorWords } from '../i18n/author'
import { loadLessonFaultWords } from '../i18n/lesson-faults'
import type { Desk } from './draft-desk.svelte'

/** Faults told of one file or several; the rest is counted. */
const TOLD = 3
const MOST_DOUBTS = 8

export async function openFiles(desk: Desk, files: readonly File[]): Promise<void> {
  if (files.length === 0) return
  const { screen, words } = desk
  const tooLarge = files.filter(({ size }) => size > LONGEST_ARCHIVE)
  const read =
    tooLarge.length > 0
      ? { ok: false as const, faults: tooLarge.map(({ name }): FileFault => ({ kind: 'too-large', file: name })) }
      : filesToDraft(await bytesOf(files), screen.view.today)
  if (!read.ok) {
    desk.refusal = faultSentences(read.faults, words.opening, await faultWords(desk))
    if (desk.tab === 'map') desk.tab = 'steps'
    return
  }
  desk.put(read.draft)
  desk.said = words.opening.opened(lessonTexts(read.draft, read.draft.languages[0]).title)
  await tellDoubts(desk, read.draft)
}

/** What the atlas does not bear out is told, and opened all the same: the author is the one to mend it. */
async function tellDoubts(desk: Desk, draft: Draft): Promise<void> {
  if (!desk.screen.opened) return
  const found = import('./draft-doubts').then(({ findDoubts }) => findDoubts(desk.screen, draft))
  const [doubts, words] = await Promise.all([found.catch(() => []), faultWords(desk)])
  if (desk.draft.value !== draft) return
  desk.doubts = doubts
    .slice(0, MOST_DOUBTS)
    .map(({ step, fault }) => `${desk.words.steps.number(step)}: ${faultSentence(fault, words)}`)
}

/** English ones where the reader's do not arrive. */
const faultWords = ({ screen }: Desk) => loadLessonFaultWords(screen.view.language).catch(() => ENGLISH_FAULTS)

const bytesOf = (files: readonly File[]) =>
  Promise.all(
    files.map(async (file) => ({
      name: file.name,
      bytes: new Uint8Array(await file.arrayBuffer().catch(() => new ArrayBuffer())),
    })),
  )

/** What is wrong with files, a sentence each, the first few of them. */
export function faultSentences(
  faults: readonly FileFault[],
  words: AuthorWords['opening'],
  ofLessons: LessonFaultWords,
): string[] {
  const told = faults
    .slice(0, TOLD)
    .map((fault) =>
      fault.kind === 'lesson'
        ? words.lesson(fault.file, fault.line, faultSentence(fault.fault, ofLessons))
        : words[fault.kind](fault.file),
    )
  return faults.length > TOLD ? [...told, words.more(faults.length - TOLD)] : told
}
