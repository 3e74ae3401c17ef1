/** What other sites read of ours: Open Graph tags, oEmbed files, and a page of its own for each lesson. */
import type { LessonListing } from '../../../src/core/atlas-data'
import { DEFAULT_EMBED } from '../../../src/core/embed-options'
import { DEFAULT_VIEW } from '../../../src/core/default-view'
import type { Language } from '../../../src/core/names'
import { frameCode } from '../../../src/core/share'
import { formatIsoDay } from '../../../src/core/time'

/** A page that can be shared. `site` is the address of the atlas's folder, with its slash. */
export interface SharedPage {
  site: string
  /** Relative to the site. */
  path: string
  title: string
  description: string
  language: Language
  /** The oEmbed file, relative to the site. */
  oembed: string
  picture: SharedPicture
}

/** A picture of `PICTURE_SIZE` that stands for a page. */
export interface SharedPicture {
  /** Relative to the site. */
  path: string
  /** What it shows, for those who do not see it. */
  alt: string
}

export interface OembedFile {
  version: '1.0'
  type: 'rich'
  title: string
  provider_name: 'Granica'
  provider_url: string
  html: string
  width: number
  height: number
  thumbnail_url: string
  thumbnail_width: number
  thumbnail_height: number
}

export const PICTURE_SIZE = { width: 1200, height: 630 }
/** The picture of the atlas as it opens. */
export const HOME_PICTURE = 'og.png'
const FRAME = { width: 800, height: 520 }
const LOCALES: Record<Language, string> = {
  en: 'en_GB',
  'sr-Cyrl': 'sr_RS',
  'sr-Latn': 'sr_RS',
  ru: 'ru_RU',
  uk: 'uk_UA',
}
const MARK = { start: '<!-- shared -->', end: '<!-- /shared -->' }

/** The tags of a page for those who show links to it: Open Graph, and where its oEmbed file stands. */
export function headTags({ site, path, title, description, language, oembed, picture }: SharedPage): string {
  const meta = (property: string, content: string) => `<meta property="${property}" content="${escaped(content)}" />`
  return [
    meta('og:type', 'website'),
    meta('og:site_name', 'Granica'),
    meta('og:title', title),
    meta('og:description', description),
    meta('og:locale', LOCALES[language]),
    meta('og:url', site + path),
    meta('og:image', site + picture.path),
    meta('og:image:type', 'image/png'),
    meta('og:image:width', String(PICTURE_SIZE.width)),
    meta('og:image:height', String(PICTURE_SIZE.height)),
    meta('og:image:alt', picture.alt),
    '<meta name="twitter:card" content="summary_large_image" />',
    `<meta name="twitter:image:alt" content="${escaped(picture.alt)}" />`,
    `<link rel="alternate" type="application/json+oembed" href="${escaped(site + oembed)}" title="${escaped(title)}" />`,
  ].join('\n    ')
}

/** A page with the tags in its head, in place of those of an earlier run. */
export function withHeadTags(html: string, tags: string): string {
  const plain = html.replace(new RegExp(`\\s*${MARK.start}[\\s\\S]*?${MARK.end}`), '')
  return plain.replace('</head>', `  ${MARK.start}\n    ${tags}\n    ${MARK.end}\n  </head>`)
}

/** The oEmbed file of the atlas as it opens. */
export function atlasOembed(site: string, title: string): OembedFile {
  const view = `day=${formatIsoDay(DEFAULT_VIEW.day)}`
  const html = frameCode({ base: site, view, language: 'en', options: DEFAULT_EMBED, title, height: FRAME.height })
  return oembedFile(site, title, html, HOME_PICTURE)
}

/** The oEmbed file of a lesson in a language. */
export function lessonOembed(site: string, slug: string, language: Language, title: string): OembedFile {
  const address = `${site}lesson.html?lesson=${slug}&amp;lang=${language}`
  const attributes = `width="100%" height="${FRAME.height}" loading="lazy" allowfullscreen style="border: 0"`
  return oembedFile(
    site,
    title,
    `<iframe src="${address}" title="${escaped(title)}" ${attributes}></iframe>`,
    lessonPicture(slug, language),
  )
}

function oembedFile(site: string, title: string, html: string, picture: string): OembedFile {
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: 'Granica',
    provider_url: site,
    html,
    ...FRAME,
    thumbnail_url: site + picture,
    thumbnail_width: PICTURE_SIZE.width,
    thumbnail_height: PICTURE_SIZE.height,
  }
}

/** The address of a lesson that can be shared: a page of its own, which leads on to the player. */
export const lessonPath = (slug: string, language: Language) =>
  `lessons/${slug}${language === 'en' ? '' : `.${language}`}.html`

/** The picture of a lesson in a language, relative to the site. */
export const lessonPicture = (slug: string, language: Language) => `lessons/${slug}.${language}.png`

/** That page: what a search engine and a message show of the lesson; a reader is led on at once. */
export function lessonPage(
  site: string,
  slug: string,
  language: Language,
  listing: LessonListing,
  pictured: string,
): string {
  const { title, summary } = listing.languages[language]!
  const player = escaped(`../lesson.html?lesson=${slug}&lang=${language}`)
  const path = lessonPath(slug, language)
  const oembed = `oembed/lesson-${slug}.${language}.json`
  const picture = { path: lessonPicture(slug, language), alt: pictured }
  const others = (Object.keys(listing.languages) as Language[]).map(
    (other) => `<link rel="alternate" hreflang="${other}" href="${escaped(site + lessonPath(slug, other))}" />`,
  )
  return `<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${escaped(title)}</title>
    <meta name="description" content="${escaped(summary)}" />
    <meta http-equiv="refresh" content="0; url=${player}" />
    <link rel="canonical" href="${escaped(site + path)}" />
    ${others.join('\n    ')}
    ${headTags({ site, path, title, description: summary, language, oembed, picture })}
  </head>
  <body>
    <h1><a href="${player}">${escaped(title)}</a></h1>
    <p>${escaped(summary)}</p>
    <img src="../${picture.path}" alt="${escaped(pictured)}" width="${PICTURE_SIZE.width}" height="${PICTURE_SIZE.height}" style="max-width: 100%; height: auto" />
  </body>
</html>
`
}

const escaped = (text: string) =>
  text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
