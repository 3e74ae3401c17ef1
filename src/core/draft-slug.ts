import { fold } from './fold'
import { toSerbianLatin } from './serbian-script'

/** Letters of Russian and Ukrainian that Serbian does not have, as they are written in addresses. */
const OTHERS: Record<string, string> = {
  й: 'i', щ: 'shch', ъ: '', ы: 'y', ь: '', э: 'e', ю: 'yu', я: 'ya', ё: 'yo', і: 'i', ї: 'yi', є: 'ye', ґ: 'g', '’': '', "'": '',
} // prettier-ignore
const LONGEST = 60

/** A title as the name of a file and in an address: `Од вазала до краљевине` → `od-vazala-do-kraljevine`; '' when nothing is left. */
export function slugOf(title: string): string {
  const lower = title.toLowerCase().replace(/[йщъыьэюяёіїєґ’']/g, (letter) => OTHERS[letter]!)
  return fold(toSerbianLatin(lower))
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST)
    .replace(/^-+|-+$/g, '')
}
