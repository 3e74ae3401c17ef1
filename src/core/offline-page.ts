/** A lesson as one page that plays without a network: the built player with the data it needs put into it. */

/** What the page carries its lessons as: the language versions, the one to open first in front. */
export const LESSONS_FILE = 'lessons.json'

/** A file for the page to carry: gzip, in base64, so that nothing in it can end the element around it. */
export interface CarriedFile {
  name: string
  packed: string
}

export interface OfflinePage {
  language: string
  title: string
  files: readonly CarriedFile[]
}

/** The page as HTML; throws when the template is not that of the built player. */
export function offlinePage(template: string, { language, title, files }: OfflinePage): string {
  const put = (html: string, place: RegExp, filling: string) => {
    if (!place.test(html)) throw new Error(`template broken: no ${place.source}, expected that of the built player`)
    return html.replace(place, () => filling)
  }
  let page = put(template, /<html lang="en"/, `<html lang="${escape(language)}"`)
  page = put(page, /<title>.*?<\/title>/, `<title>${escape(title)}</title>`)
  return put(page, /<!--files-->/, files.map(carried).join('\n'))
}

/** The element that carries a file; `src/data/carried.ts` reads it. */
export const carried = ({ name, packed }: CarriedFile) =>
  `<script type="text/plain" data-file="${escape(name)}">${packed}</script>`

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escape = (text: string) => text.replace(/[&<>"]/g, (letter) => ENTITIES[letter]!)
