import { expect, it } from 'vitest'
import { loadLessonWords } from '../../../src/i18n/lesson'

it('the words of lessons count in Serbian as Serbian counts', async () => {
  const { list } = await loadLessonWords('sr-Cyrl')
  expect([1, 3, 9, 21].map(list.steps)).toEqual(['1 корак', '3 корака', '9 корака', '21 корак'])
})
