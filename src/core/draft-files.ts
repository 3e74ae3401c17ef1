/** A draft as files, and files as a draft: what cannot be read whole is refused whole. */
import { strFromU8 } from 'fflate'
import { draftToLessons, type Draft } from './draft'
import { isArchive, LONGEST_TEXT, pack, unpack, type NamedBytes } from './draft-archive'
import { guessLanguage, readFileName } from './draft-language'
import { lessonsToDraft } from './draft-lessons'
import { slugOf } from './draft-slug'
import type { LessonFault } from './lesson-fault'
import { formatLesson, parseLesson } from './lesson-file'
import type { Day } from './time'

/** Why a file was not opened; what is wrong within a lesson comes with its line. */
export type FileFault =
  | { kind: 'too-large' | 'broken-archive' | 'no-lesson' | 'not-text' | 'same-language' | 'other-steps'; file: string }
  | { kind: 'lesson'; file: string; line: number; fault: LessonFault }

export type ReadDraft = { ok: true; draft: Draft } | { ok: false; faults: readonly FileFault[] }

export interface SavedFile {
  name: string
  type: 'text/markdown' | 'application/zip'
  content: string | Uint8Array
}

/** One Markdown file for one language, a zip of them for several. */
export function draftToFile(draft: Draft): SavedFile {
  const slug = fileSlug(draft)
  const [first, ...others] = draftToLessons({ ...draft, slug }).map((lesson) => ({
    name: `${lesson.language}.md`,
    text: formatLesson(lesson),
  }))
  if (others.length === 0) return { name: `${slug}.${first!.name}`, type: 'text/markdown', content: first!.text }
  return { name: `${slug}.lesson.zip`, type: 'application/zip', content: pack([first!, ...others]) }
}

/** The name that the draft's files bear: its own, or one made of its title. */
export const fileSlug = (draft: Draft): string =>
  draft.slug || slugOf(draft.texts[draft.languages[0]]?.title ?? '') || 'lesson'

/** The draft in a Markdown file, in a zip of language versions, or in several such files given at once. */
export function filesToDraft(files: readonly NamedBytes[], today: Day): ReadDraft {
  const faults: FileFault[] = []
  const read = files.flatMap(({ name, bytes }) => {
    const texts = isArchive(bytes) ? unpacked(name, bytes, faults) : [{ name, bytes, shown: name }]
    return texts.flatMap((text) => readLesson(text, { archive: slugOfArchive(name), today }, faults))
  })
  const [first, ...others] = read
  if (faults.length > 0 || !first) return { ok: false, faults }
  const joined = lessonsToDraft([first.lesson, ...others.map(({ lesson }) => lesson)])
  return joined.ok ? joined : { ok: false, faults: [{ kind: joined.kind, file: read[joined.index]!.shown }] }
}

interface NamedText extends NamedBytes {
  /** The name by which the author knows it. */
  shown: string
}

function unpacked(archive: string, bytes: Uint8Array, faults: FileFault[]): NamedText[] {
  const files = unpack(bytes)
  if (files === 'too-large') faults.push({ kind: 'too-large', file: archive })
  else if (files === 'broken') faults.push({ kind: 'broken-archive', file: archive })
  else if (files.length === 0) faults.push({ kind: 'no-lesson', file: archive })
  else return files.map((file) => ({ ...file, shown: `${archive}/${file.name}` }))
  return []
}

interface Around {
  /** The name of the zip it was in, for a lesson that has none of its own. */
  archive: string
  today: Day
}

function readLesson({ name, bytes, shown }: NamedText, around: Around, faults: FileFault[]) {
  if (bytes.length > LONGEST_TEXT) faults.push({ kind: 'too-large', file: shown })
  else {
    const text = strFromU8(bytes)
    // What is no UTF-8 comes out as these; no text holds either.
    if (/[\0\uFFFD]/.test(text)) faults.push({ kind: 'not-text', file: shown })
    else return parsed(text, name, shown, around, faults)
  }
  return []
}

function parsed(text: string, name: string, shown: string, { archive, today }: Around, faults: FileFault[]) {
  const { slug, language } = readFileName(name)
  const origin = { slug: slugOf(slug) || archive || 'lesson', language: language ?? guessLanguage(text), today }
  const { lesson, problems } = parseLesson(text, origin)
  faults.push(...problems.map(({ line, fault }) => ({ kind: 'lesson' as const, file: shown, line, fault })))
  return lesson ? [{ shown, lesson }] : []
}

/** `trieste.lesson.zip` → `trieste` */
const slugOfArchive = (name: string) => slugOf(name.replace(/(\.lesson)?\.zip$/i, ''))
