/** Serbian Cyrillic to Latin: one letter for one, but for Њ Љ Џ, whose Latin pairs follow the case of their neighbours. */
const CYRILLIC = 'абвгдђежзијклљмнњопрстћуфхцчџш'
const LATIN = 'a b v g d đ e ž z i j k l lj m n nj o p r s t ć u f h c č dž š'.split(' ')
const LETTERS = new Map([...CYRILLIC].map((letter, index) => [letter, LATIN[index]!]))

const isUpper = (char: string | undefined) => char !== undefined && char !== char.toLowerCase()
const isLetter = (char: string | undefined) => char !== undefined && char.toLowerCase() !== char.toUpperCase()

/** The text in Serbian Latin; letters that are not Serbian Cyrillic stay as they are. `Његош` → `Njegoš`, `ЊЕГОШ` → `NJEGOŠ`. */
export function toSerbianLatin(text: string): string {
  const chars = [...text]
  return chars.map((char, index) => latinLetter(char, chars[index - 1], chars[index + 1])).join('')
}

function latinLetter(char: string, before: string | undefined, after: string | undefined): string {
  const latin = LETTERS.get(char.toLowerCase())
  if (!latin) return char
  if (!isUpper(char)) return latin
  if (latin.length === 1) return latin.toUpperCase()
  const capitals = isLetter(after) ? isUpper(after) : isUpper(before)
  return capitals ? latin.toUpperCase() : latin[0]!.toUpperCase() + latin.slice(1)
}
