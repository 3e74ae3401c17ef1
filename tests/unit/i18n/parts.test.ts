import { expect, it } from 'vitest'
import { LANGUAGES, type Language } from '../../../src/core/names'
import { loadAuthorWords } from '../../../src/i18n/author'
import { loadEmbedWords } from '../../../src/i18n/embed'
import { loadExportWords } from '../../../src/i18n/export'
import { loadHandoutWords } from '../../../src/i18n/handout'
import { loadLessonWords } from '../../../src/i18n/lesson'
import { loadLessonFaultWords } from '../../../src/i18n/lesson-faults'
import { loadMenuWords } from '../../../src/i18n/menu'
import { loadShareWords } from '../../../src/i18n/share'
import { texts, type Entry } from './texts'

const PARTS: Record<string, (language: Language) => Promise<unknown>> = {
  author: loadAuthorWords,
  embed: loadEmbedWords,
  export: loadExportWords,
  handout: loadHandoutWords,
  lesson: loadLessonWords,
  'lesson-faults': loadLessonFaultWords,
  menu: loadMenuWords,
  share: loadShareWords,
}
/** Keys of a keyboard, formats and names that every language writes alike. */
const SAME_EVERYWHERE = /\b(Alt|Ctrl|Home|End|zip|md|UTF|MB|SVG|GeoJSON|iframe|granica-map|WordPress|Moodle)\b/g

it.each(Object.keys(PARTS).flatMap((part) => LANGUAGES.map((language) => [part, language] as const)))(
  'the words of %s are all there in %s, in its own script',
  async (part, language) => {
    const words = texts((await PARTS[part]!(language)) as Entry)
    const english = texts((await PARTS[part]!('en')) as Entry)
    expect(words.map(([path]) => path)).toEqual(english.map(([path]) => path))
    const foreign = language === 'en' || language === 'sr-Latn' ? /\p{Script=Cyrillic}/u : /\p{Script=Latin}{2,}/u
    for (const [path, text] of words) {
      expect(text.trim(), path).not.toBe('')
      expect(text.replace(SAME_EVERYWHERE, ''), path).not.toMatch(foreign)
    }
  },
)
