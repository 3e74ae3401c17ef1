/**
 * `SITE_URL=https://school.example/atlas/ npm run site`, or `npm run -s site:share -- ADDRESS [DIST]` afterwards: tells a built
 * site its own address, so that other sites can show it: Open Graph tags and pictures, oEmbed files, a page for each lesson.
 * These must hold whole addresses, so without one they are left out.
 */
import fs from 'node:fs'
import path from 'node:path'
import type { Language } from '../src/core/names'
import { openAtlas } from './lib/cli/open-atlas'
import { svgToPng } from './lib/pictures/raster'
import { lessonsOf } from './lib/posters/own-posters'
import { sharePen, type SharePicture } from './lib/posters/share-picture'
import { homePicture, lessonSharePicture } from './lib/posters/share-words'
import * as discovery from './lib/site/discovery'

const [address = process.env['SITE_URL'] ?? '', dist = 'dist'] = process.argv.slice(2)
if (address === '') {
  console.log('SITE_URL not given: no Open Graph tags and pictures, oEmbed files and lesson pages')
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
const PICTURE_CACHE = path.resolve(import.meta.dirname, '../.cache/pictures')
const open = openAtlas()
const draw = sharePen(open)
const rastering: Promise<void>[] = []
const written: string[] = []

function write(file: string, content: string | Buffer) {
  const full = path.join(dist, file)
  fs.mkdirSync(path.dirname(full), { recursive: true })
  fs.writeFileSync(full, content)
  for (const packed of [`${full}.br`, `${full}.gz`]) fs.rmSync(packed, { force: true }) // of the page as it was before
  written.push(file)
}
const writeJson = (file: string, value: unknown) => write(file, `${JSON.stringify(value, null, 1)}\n`)

/** Draws a picture, which is written in its time; returns what it shows. */
function writePicture(file: string, picture: SharePicture): string {
  const { svg, date } = draw(picture)
  rastering.push(svgToPng(svg, PICTURE_CACHE).then((png) => write(file, png)))
  return `${picture.title}: ${date}`
}

const home = { path: discovery.HOME_PICTURE, alt: writePicture(discovery.HOME_PICTURE, homePicture) }
for (const { path: at, file } of PAGES) {
  const html = fs.readFileSync(path.join(dist, file), 'utf8')
  const title = /<title>([^<]*)/.exec(html)![1]!
  const description = /name="description"\s+content="([^"]*)"/.exec(html)![1]!
  const page = {
    site,
    path: at,
    title,
    description,
    language: 'en',
    oembed: 'oembed/atlas.json',
    picture: home,
  } as const
  write(file, discovery.withHeadTags(html, discovery.headTags(page)))
}
writeJson('oembed/atlas.json', discovery.atlasOembed(site, 'Granica: a historical atlas'))

for (const { listing, lesson } of lessonsOf(open))
  for (const [language, { title }] of Object.entries(listing.languages) as [Language, { title: string }][]) {
    const { slug } = listing
    const picture = lessonSharePicture(listing, lesson, language)
    const pictured = writePicture(discovery.lessonPicture(slug, language), picture)
    write(discovery.lessonPath(slug, language), discovery.lessonPage(site, slug, language, listing, pictured))
    writeJson(`oembed/lesson-${slug}.${language}.json`, discovery.lessonOembed(site, slug, language, title))
  }
await Promise.all(rastering)
console.log(`${written.length} files know that they stand at ${site}`)
