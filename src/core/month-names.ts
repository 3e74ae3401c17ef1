/** Names of the months, for writing dates and for reading them. */
import { fold } from './fold'
import type { Language } from './names'
import { toSerbianLatin } from './serbian-script'

const split = (text: string) => text.split(' ')

const SERBIAN = split('јануар фебруар март април мај јун јул август септембар октобар новембар децембар')

/** As written after a day, January first. */
export const MONTH_AFTER_DAY: Record<Language, string[]> = {
  en: split('January February March April May June July August September October November December'),
  'sr-Cyrl': SERBIAN,
  'sr-Latn': SERBIAN.map(toSerbianLatin),
  ru: split('января февраля марта апреля мая июня июля августа сентября октября ноября декабря'),
  uk: split('січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня'),
}

/** As written alone with a year. */
export const MONTH_ALONE: Record<Language, string[]> = {
  ...MONTH_AFTER_DAY,
  ru: split('январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь'),
  uk: split('січень лютий березень квітень травень червень липень серпень вересень жовтень листопад грудень'),
}

const GENITIVE = split('јануара фебруара марта априла маја јуна јула августа септембра октобра новембра децембра')
const COLLOQUIAL = split('јануар фебруар март април мај јуни јули аугуст септембар октобар новембар децембар')
const CROATIAN = split(
  'sijecnja veljace ozujka travnja svibnja lipnja srpnja kolovoza rujna listopada studenoga prosinca',
)
const CROATIAN_ALONE = split(
  'sijecanj veljaca ozujak travanj svibanj lipanj srpanj kolovoz rujan listopad studeni prosinac',
)
const ROMAN = split('i ii iii iv v vi vii viii ix x xi xii')

const READ_BY_PREFIX = [
  ...Object.values(MONTH_AFTER_DAY),
  ...Object.values(MONTH_ALONE),
  GENITIVE,
  COLLOQUIAL,
  GENITIVE.map(toSerbianLatin),
  COLLOQUIAL.map(toSerbianLatin),
  CROATIAN,
  CROATIAN_ALONE,
].map((names) => names.map(fold))

/** The month (1–12) that a folded word names in any of the languages, by its full name or a clear beginning of it, or null. */
export function monthOfWord(word: string): number | null {
  const roman = ROMAN.indexOf(word)
  if (roman >= 0) return roman + 1
  const found = new Set<number>()
  for (const names of READ_BY_PREFIX) {
    for (const [index, name] of names.entries()) {
      if (name === word) return index + 1
      if (word.length >= 3 && name.startsWith(word)) found.add(index + 1)
    }
  }
  return found.size === 1 ? [...found][0]! : null
}
