/** `45.25° N, 19.83° E`: the atlas lies wholly north of the equator and east of Greenwich. */
import type { Language } from './names'

const LETTERS: Record<Language, [string, string]> = {
  en: ['N', 'E'],
  'sr-Cyrl': ['СГШ', 'ИГД'],
  'sr-Latn': ['SGŠ', 'IGD'],
  ru: ['с. ш.', 'в. д.'],
  uk: ['пн. ш.', 'сх. д.'],
}

export function formatCoordinates(lng: number, lat: number, language: Language): string {
  const [north, east] = LETTERS[language]
  const number = (value: number) => (language === 'en' ? value.toFixed(2) : value.toFixed(2).replace('.', ','))
  return `${number(lat)}° ${north}, ${number(lng)}° ${east}`
}
