/** Numbers as readers write them. */
import type { Language } from './names'

/** Between groups of three digits: a comma, a full stop, or a no-break space. */
const GROUP: Record<Language, string> = {
  en: ',',
  'sr-Cyrl': '.',
  'sr-Latn': '.',
  ru: '\u00a0',
  uk: '\u00a0',
}

/** `48300` → `48,300`, `48.300`, `48 300`. */
export function formatInteger(value: number, language: Language): string {
  return String(Math.round(value)).replace(/\B(?=(\d{3})+$)/g, GROUP[language])
}

/** `3.42` → `3.4`, `3,4`. */
export const formatTenths = (value: number, language: Language): string =>
  value.toFixed(1).replace('.', language === 'en' ? '.' : ',')

const UNIT: Record<Language, string> = { en: 'km²', 'sr-Cyrl': 'km²', 'sr-Latn': 'km²', ru: 'км²', uk: 'км²' }

/** An area to three figures that mean something: `48,300 km²`, `2.4 km²`. */
export function formatKm2(value: number, language: Language): string {
  const places = value === 0 ? 0 : 3 - Math.ceil(Math.log10(Math.abs(value)))
  if (value > 0 && value < 10) return `${formatTenths(value, language)}\u00a0${UNIT[language]}`
  const step = 10 ** -Math.min(places, 0)
  return `${formatInteger(Math.round(value / step) * step, language)}\u00a0${UNIT[language]}`
}
