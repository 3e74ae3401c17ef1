import { expect, it } from 'vitest'
import { joinActNames, nameOfAct, type NamedActs } from '../../../src/core/act-names'

it('names of acts in all languages are joined act by act, without languages that only repeat the English name', () =>
  expect(
    joinActNames({
      en: ['Peace of Jassy', 'Mosul line'],
      'sr-Cyrl': ['Мир у Јашију', 'Мосулска линија'],
      ru: ['Ясский мир', 'Mosul line'],
      uk: ['Яський мир', 'Mosul line'],
    }),
  ).toEqual([
    { en: 'Peace of Jassy', 'sr-Cyrl': 'Мир у Јашију', ru: 'Ясский мир', uk: 'Яський мир' },
    { en: 'Mosul line', 'sr-Cyrl': 'Мосулска линија' },
  ]))

const cyrillic: NamedActs = { language: 'sr-Cyrl', names: ['Свиштовски мир'] }

it('a reader of Serbian Latin reads the Cyrillic names of acts in Latin letters', () => {
  expect(nameOfAct(cyrillic, 0, 'sr-Latn')).toBe('Svištovski mir')
  expect(nameOfAct(cyrillic, 0, 'sr-Cyrl')).toBe('Свиштовски мир')
})

it('until the names of a language chosen are there, those at hand are read', () =>
  expect(nameOfAct(cyrillic, 0, 'en')).toBe('Свиштовски мир'))

it('without any names there is none', () => expect(nameOfAct(null, 0, 'en')).toBeNull())
