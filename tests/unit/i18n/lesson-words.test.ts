import { expect, it } from 'vitest'
import { LANGUAGES } from '../../../src/core/names'
import { loadLessonWords } from '../../../src/i18n/lesson'

type Entry = string | ((...args: unknown[]) => string) | { [key: string]: Entry }

function texts(entry: Entry, path = ''): [string, string][] {
  if (typeof entry === 'string') return [[path, entry]]
  if (typeof entry === 'function') return [1, 2, 5, 21].map((n) => [`${path}(${n})`, entry(n, n)])
  return Object.entries(entry).flatMap(([key, value]) => texts(value, `${path}.${key}`))
}

it.each(LANGUAGES)('the words of lessons are all there in %s, in its own script', async (language) => {
  const words = texts((await loadLessonWords(language)) as unknown as Entry)
  const english = texts((await loadLessonWords('en')) as unknown as Entry)
  expect(words.map(([path]) => path)).toEqual(english.map(([path]) => path))
  const foreign = language === 'en' || language === 'sr-Latn' ? /\p{Script=Cyrillic}/u : /\p{Script=Latin}{2,}/u
  for (const [path, text] of words) {
    expect(text.trim(), path).not.toBe('')
    expect(text.replace(/\b(Home|End)\b/g, ''), path).not.toMatch(foreign)
  }
})

it('the words of lessons count in Serbian as Serbian counts', async () => {
  const { list } = await loadLessonWords('sr-Cyrl')
  expect([1, 3, 9, 21].map(list.steps)).toEqual(['1 корак', '3 корака', '9 корака', '21 корак'])
})
