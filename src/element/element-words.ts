/** What the element itself says, before the atlas is there to say it. */
const WORDS: Record<string, { title: string; open: string; lesson: string; openLesson: string }> = {
  en: { title: 'Historical map', open: 'Open the map', lesson: 'Lesson on the map', openLesson: 'Open the lesson' },
  'sr-Cyrl': {
    title: 'Историјска карта',
    open: 'Отвори карту',
    lesson: 'Лекција на карти',
    openLesson: 'Отвори лекцију',
  },
  'sr-Latn': {
    title: 'Istorijska karta',
    open: 'Otvori kartu',
    lesson: 'Lekcija na karti',
    openLesson: 'Otvori lekciju',
  },
  ru: { title: 'Историческая карта', open: 'Открыть карту', lesson: 'Урок на карте', openLesson: 'Открыть урок' },
  uk: { title: 'Історична карта', open: 'Відкрити карту', lesson: 'Урок на карті', openLesson: 'Відкрити урок' },
}

export const elementWords = (language: string | null) => WORDS[language ?? 'en'] ?? WORDS['en']!
