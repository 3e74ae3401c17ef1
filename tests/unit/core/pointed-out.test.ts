import { expect, test } from 'vitest'
import { pointedOut } from '../../../src/core/pointed-out'
import { fourCells } from '../../world/four-cells'

const names = (en: string) => ({ en, 'sr-Cyrl': en })
const lands = [{ id: 'east', names: { ...names('The East'), ru: 'Восток' } }]
const routes = [{ id: 'trek', names: names('The Trek') }] as never

test('lands, polities and routes that a view points out are named, the unknown left out', () => {
  const highlight = [
    { kind: 'land', id: 'east' },
    { kind: 'polity', id: 'principality' },
    { kind: 'route', id: 'trek' },
    { kind: 'land', id: 'nowhere' },
  ] as const
  const view = { day: 20, highlight, mapLanguage: 'en' } as const
  expect(pointedOut(fourCells(), view, lands, routes)).toEqual({
    outlined: ['The East', 'Principality'],
    routes: ['The Trek'],
  })
})

test('they are named in the language of the map', () => {
  const view = { day: 20, highlight: [{ kind: 'land', id: 'east' }], mapLanguage: 'ru' } as const
  expect(pointedOut(fourCells(), view, lands, routes).outlined).toEqual(['Восток'])
})
