import { expect, test } from 'vitest'
import { readHandoutAddress, writeHandoutAddress } from '../../../src/core/handout-address'

test('an address names a lesson, a language and what is printed of it', () => {
  expect(readHandoutAddress('?lesson=trieste&lang=sr-Latn&names=0&key=0')).toEqual({
    lesson: 'trieste',
    language: 'sr-Latn',
    withNames: false,
    withKey: false,
  })
})

test('names on the maps and the pages for the teacher are printed unless an address says otherwise', () => {
  expect(readHandoutAddress('')).toEqual({ lesson: null, language: null, withNames: true, withKey: true })
})

test('what cannot be a lesson or a language counts as not given', () => {
  expect(readHandoutAddress('?lesson=../secret&lang=tlh')).toMatchObject({ lesson: null, language: null })
})

test.each(['', '?lesson=trieste&lang=sr-Latn&names=0&key=0', '?lesson=banovinas&key=0'])(
  '%j is read and written back',
  (query) => {
    expect(writeHandoutAddress(readHandoutAddress(query))).toBe(query)
  },
)
