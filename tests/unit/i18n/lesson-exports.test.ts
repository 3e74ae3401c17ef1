import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../../../src/core/names'
import { loadExportWords } from '../../../src/i18n/export'
import { loadHandoutWords } from '../../../src/i18n/handout'

const read = (words: object) =>
  Object.entries(words).map(([key, value]) => [key, typeof value === 'function' ? value(3, 5) : value] as const)

describe.each([
  ['of the handout', loadHandoutWords],
  ['of saving', loadExportWords],
])('the words %s', (_, load) => {
  it.each(LANGUAGES)('are all there in %s, in its own script', async (language) => {
    const [words, english] = [read(await load(language)), read(await load('en'))]
    expect(words.map(([key]) => key)).toEqual(english.map(([key]) => key))
    for (const [key, text] of words) {
      expect(text.trim(), key).not.toBe('')
      if (language === 'sr-Latn') expect(text, key).not.toMatch(/\p{Script=Cyrillic}/u)
      if (language !== 'en' && language !== 'sr-Latn') expect(text, key).toMatch(/\p{Script=Cyrillic}/u)
    }
  })
})
