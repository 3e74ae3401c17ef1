/**
 * `SITE_URL=https://school.example/atlas/ npm run site`, or `npm run -s site:share -- ADDRESS [DIST]` afterwards: tells a built
 * site its own address, so that other sites can show it: Open Graph tags, oEmbed files, a page for each lesson. These must hold
 * whole addresses, so without one they are left out.
 */
import fs from 'node:fs'
import path from 'node:path'
import type { LessonListing, Manifest } from '../src/core/atlas-data'
import type { Language } from '../src/core/names'
import { atlasOembed, headTags, lessonOembed, lessonPage, lessonPath, withHeadTags } from './lib/site/discovery'

const [address = process.env['SITE_URL'] ?? '', dist = 'dist'] = process.argv.slice(2)
if (address === '') {
  console.log('SITE_URL not given: no Open Graph tags, oEmbed files and lesson pages')
  process.exit()
}
if (!/^https?:\/\/[^\s"<>?#]+$/.test(address)) {
  console.error(`address unclear: ${address}, expected such as https://school.example/atlas/`)
  process.exit(2)
}
const site = address.endsWith('/') ? address : `${address}/`

const PAGES = [
  { path: '', file: 'index.html' },
  { path: 'lesson.html', file: 'lesson.html' },
]
const read = (file: string) => fs.readFileSync(path.join(dist, file), 'utf8')
const written: string[] = []
function write(file: string, text: string) {
  const full = path.join(dist, file)
  fs.mkdirSync(path.dirname(full), { recursive: true })
  fs.writeFileSync(full, text)
  for (const packed of [`${full}.br`, `${full}.gz`]) fs.rmSync(packed, { force: true }) // of the page as it was before
  written.push(file)
}
const json = (value: unknown) => `${JSON.stringify(value, null, 1)}\n`

for (const { path: at, file } of PAGES) {
  const html = read(file)
  const title = /<title>([^<]*)/.exec(html)![1]!
  const description = /name="description"\s+content="([^"]*)"/.exec(html)![1]!
  const tags = headTags({ site, path: at, title, description, language: 'en', oembed: 'oembed/atlas.json' })
  write(file, withHeadTags(html, tags))
}
write('oembed/atlas.json', json(atlasOembed(site, 'Granica: a historical atlas')))

const manifest = JSON.parse(read('data/manifest.json')) as Manifest
const lessons = JSON.parse(read(`data/${manifest.files.lessons.file}`)) as LessonListing[]
for (const listing of lessons)
  for (const [language, { title }] of Object.entries(listing.languages) as [Language, { title: string }][]) {
    const { slug } = listing
    write(lessonPath(slug, language), lessonPage(site, slug, language, listing))
    write(`oembed/lesson-${slug}.${language}.json`, json(lessonOembed(site, slug, language, title)))
  }
console.log(`${written.length} files know that they stand at ${site}`)
