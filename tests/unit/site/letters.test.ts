import { expect, test } from 'vitest'
import { outlinesFor } from '../../../scripts/lib/posters/letters'

const keysOf = (text: string, face: 'serif' | 'italic' | 'sans' | 'bold', language: 'en' | 'sr-Cyrl' | 'ru' | 'uk') =>
  outlinesFor(language)
    .lay(text, face)
    .map(({ key }) => key)

test('a text of any language of the atlas has a shape for each letter, and spaces have none', () => {
  for (const [language, text] of [
    ['en', 'Novi Sad, Skadar & Łódź 1878–1912'],
    ['sr-Cyrl', 'Кнежевина Србија: Ђ, Љ, Њ, Ћ, Џ'],
    ['ru', 'Елисаветград, Ѣ ѣ'],
    ['uk', 'Катеринослав, Ґ, Є, І, Ї'],
  ] as const)
    for (const face of ['serif', 'italic', 'sans', 'bold'] as const) {
      const glyphs = outlinesFor(language).lay(text, face)
      expect(glyphs).toHaveLength([...text].length)
      glyphs.forEach(({ path, advance }, i) => {
        expect(path === '', `${text[i]} in ${face}`).toBe(text[i] === ' ')
        expect(path).toMatch(/^(m[-\d ]+([lqcmz][-\d ]*)*z)?$/)
        expect(advance).toBeGreaterThan(0)
      })
    }
})

test('Serbian italics have letters of their own', () => {
  const [serbian, russian] = [keysOf('бгдпт', 'italic', 'sr-Cyrl'), keysOf('бгдпт', 'italic', 'ru')]
  expect(serbian.filter((key, i) => key !== russian[i]).length).toBeGreaterThanOrEqual(4)
  expect(keysOf('бгдпт', 'sans', 'ru')).toHaveLength(5)
})

test('the same letter is the same shape, wherever it stands', () => {
  const [first, , third] = keysOf('aba', 'serif', 'en')
  expect(first).toBe(third)
})

test('a letter that no font has is told, not left out', () => {
  expect(() => outlinesFor('en').lay('東', 'sans')).toThrow(/^letter without shape: 東 in “東”, expected /)
})
