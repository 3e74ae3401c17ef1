/** Text made comparable: lower case, without diacritics, one apostrophe and one space. */

/** Letters that Unicode does not take apart. */
const WHOLE: Record<string, string> = { đ: 'd', ł: 'l', ı: 'i', ø: 'o', ß: 'ss', æ: 'ae', œ: 'oe' }

/** `Ниш` → `ниш`, `Šabac` → `sabac`, `Đakovica` → `dakovica`; й and ї keep their marks' letters as и and і. */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[đłıøßæœ]/g, (letter) => WHOLE[letter]!)
    .replace(/[’ʼ‘`´]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
}
