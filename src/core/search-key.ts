/** What names are compared by when they are searched: one spelling for all scripts, marks and ways to romanise. */
import { fold } from './fold'
import { toSerbianLatin } from './serbian-script'

/** Cyrillic letters that are not Serbian, as the ways to romanise them agree once `ROMANISED` is done. */
const FURTHER_CYRILLIC: Record<string, string> = {
  ґ: 'g',
  ы: 'i',
  э: 'e',
  і: 'i',
  є: 'ie',
  ю: 'iu',
  я: 'ia',
  щ: 'sc',
  ѕ: 'dz',
  ь: '',
}
/** Russian has its hard sign before a vowel, where it is not spoken; in Bulgarian it is one. */
const HARD_SIGN = /ъ(?=[еюя])/g

/** Pairs that English, German and Polish ways to romanise write for one Slav letter, and letters that stand for the same sound. */
const ROMANISED: readonly (readonly [RegExp, string])[] = [
  [/shch/g, 'sc'],
  [/([scz])h/g, '$1'],
  [/([sc])z/g, '$1'],
  [/kh/g, 'h'],
  [/t[sz]/g, 'c'],
  [/dj/g, 'd'],
  [/[jy]/g, 'i'],
  // Not in II and III, which are numbers.
  [/(?<!\bi*)i{2,}|\bi{2,}(?=[a-hj-z])/g, 'i'],
  [/w/g, 'v'],
]

/** Comparable form of a name: without case, marks and script, so that Ниш, Niš, Nish and nis agree; `''` where nothing is left. */
export function searchKey(text: string): string {
  const latin = toSerbianLatin(fold(text).replace(HARD_SIGN, '').replace(/ъ/g, 'a'))
    .replace(/\p{Script=Cyrillic}/gu, (letter) => FURTHER_CYRILLIC[letter] ?? letter)
    .replace(/'/g, '')
  return ROMANISED.reduce((key, [pattern, letters]) => key.replace(pattern, letters), fold(latin))
    .replace(/[^\p{L}\p{N} ]+/gu, ' ')
    .replace(/ +/g, ' ')
    .trim()
}
