import { expect, it } from 'vitest'
import { compileLocalities } from '../../../scripts/lib/compile/localities'

const HEAD = 'name\tcountry\tlng\tlat\n'

it('a table of localities is read into columns, without what lies outside the map or where another is', () =>
  expect(
    compileLocalities(
      `${HEAD}Baranda\tRS\t20.44\t45.08\nOpovo\tRS\t20.44\t45.08\nSealand\tGB\t1.48\t51.89\n`,
      (lng) => lng > 5,
    ),
  ).toEqual({
    names: ['Baranda'],
    lng: [2044],
    lat: [4508],
  }))

it('a row that is none is named by its line', () =>
  expect(() => compileLocalities(`${HEAD}Baranda\tRS\t20.44\t45.08\nBarice\tRS\t21.08\n`, () => true)).toThrow(
    'localities.tsv: line 3 malformed: Barice\tRS\t21.08, expected name, country, lng, lat',
  ))
