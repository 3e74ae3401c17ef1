/** What the element itself says, before the atlas is there to say it. */
const WORDS: Record<string, { title: string; open: string }> = {
  en: { title: 'Historical map', open: 'Open the map' },
  'sr-Cyrl': { title: 'Историјска карта', open: 'Отвори карту' },
  'sr-Latn': { title: 'Istorijska karta', open: 'Otvori kartu' },
  ru: { title: 'Историческая карта', open: 'Открыть карту' },
  uk: { title: 'Історична карта', open: 'Відкрити карту' },
}

export const elementWords = (language: string | null) => WORDS[language ?? 'en'] ?? WORDS['en']!
