/** `atlas -- offline SLUG`: one of our own lessons as one HTML file, out of the built site. */
import fs from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import type { LessonListing, Manifest } from '../../../src/core/atlas-data'
import type { Lesson } from '../../../src/core/lesson'
import { LANGUAGES, type Language } from '../../../src/core/names'
import { carriedContent, carriedManifest, offlineFiles, type FileId } from '../../../src/core/offline-files'
import { LESSONS_FILE, offlinePage, type CarriedFile } from '../../../src/core/offline-page'
import type { Day } from '../../../src/core/time'
import { Failure } from './failure'

const USAGE = 'usage: atlas offline SLUG [--lang sr-Cyrl,en] --out FILE'
const pack = (name: string, content: string | Buffer): CarriedFile => ({
  name,
  packed: gzipSync(content, { level: 9 }).toString('base64'),
})

/** Writes the file and returns what was written; `site` is the folder of the built site. */
export function offline(
  words: readonly string[],
  options: { lang?: string; out?: string },
  today: Day,
  site = 'dist',
): { lesson: string; languages: Language[]; file: string; bytes: number } {
  const [slug, ...extra] = words
  if (slug === undefined || extra.length > 0 || options.out === undefined) throw new Failure(USAGE, 2)
  const template = path.join(site, 'offline/player.html')
  if (!fs.existsSync(template)) throw new Failure(`site missing: ${template}, expected \`npm run build\` before`)
  const data = (file: string) => fs.readFileSync(path.join(site, 'data', file))
  const json = (file: string): unknown => JSON.parse(data(file).toString('utf8'))
  const manifest = json('manifest.json') as Manifest
  const listing = lessonNamed(json(manifest.files.lessons.file) as LessonListing[], slug)
  const lessons = languagesWanted(listing, options.lang).map((language) => {
    const { file } = listing.languages[language]!
    return json(file) as Lesson
  })
  const ids = offlineFiles(lessons, today)
  const carry = (id: FileId) => {
    const { file } = manifest.files[id]
    return pack(file, carriedContent(id, data(file).toString('utf8')))
  }
  const { language, title } = lessons[0]!
  const page = offlinePage(fs.readFileSync(template, 'utf8'), {
    language,
    title,
    files: [
      pack('manifest.json', JSON.stringify(carriedManifest(manifest, ids))),
      pack(LESSONS_FILE, JSON.stringify(lessons)),
      ...ids.map(carry),
    ],
  })
  write(options.out, page)
  const languages = lessons.map((lesson) => lesson.language)
  return { lesson: slug, languages, file: options.out, bytes: Buffer.byteLength(page) }
}

function lessonNamed(list: readonly LessonListing[], slug: string): LessonListing {
  const listing = list.find((lesson) => lesson.slug === slug)
  if (!listing) throw new Failure(`lesson unknown: ${slug}, expected ${list.map((lesson) => lesson.slug).join(', ')}`)
  return listing
}

/** In the order asked for, the first being the one that opens; all that there are where none is asked for. */
function languagesWanted({ slug, languages }: LessonListing, asked: string | undefined): Language[] {
  const there = LANGUAGES.filter((language) => languages[language])
  if (asked === undefined) return there
  return asked.split(',').map((text) => {
    const language = there.find((known) => known === text.trim())
    if (!language) throw new Failure(`language missing: ${text} of ${slug}, expected ${there.join(', ')}`)
    return language
  })
}

function write(file: string, page: string): void {
  try {
    fs.writeFileSync(file, page)
  } catch (error) {
    throw new Failure(`file not written: ${file}, ${(error as Error).message}`)
  }
}
