/** A lesson inside a link: what follows the # is sent to no server. */
import { deflateSync, strToU8 } from 'fflate'
import { FILE_FRAGMENT } from './lesson-address'

/** Longer links are cut off by mail programs and messengers. */
export const LONGEST_LINK = 8192

export type LessonLink = { ok: true; url: string } | { ok: false; length: number }

/** The link that plays a lesson's Markdown; `player` is the address of lesson.html with its query. */
export function lessonLink(player: string, markdown: string): LessonLink {
  const url = `${player}${FILE_FRAGMENT}${toBase64Url(deflateSync(strToU8(markdown), { level: 9 }))}`
  return url.length <= LONGEST_LINK ? { ok: true, url } : { ok: false, length: url.length }
}

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/** Three bytes are four digits; the last ones fewer, without padding. */
function toBase64Url(bytes: Uint8Array): string {
  let text = ''
  for (let i = 0; i < bytes.length; i += 3) {
    const [a, b, c] = [bytes[i]!, bytes[i + 1], bytes[i + 2]]
    const bits = (a << 16) | ((b ?? 0) << 8) | (c ?? 0)
    const digits = [18, 12, 6, 0].map((shift) => DIGITS[(bits >> shift) & 63]).join('')
    text += digits.slice(0, b === undefined ? 2 : c === undefined ? 3 : 4)
  }
  return text
}
