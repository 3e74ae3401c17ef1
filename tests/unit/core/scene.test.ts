import { expect, test } from 'vitest'
import { Cursor } from '../../../src/core/cursor'
import { warsOn } from '../../../src/core/legend'
import { sceneOf, type Marks } from '../../../src/core/scene'
import type { View } from '../../../src/core/view'
import { fourCells } from '../../world/four-cells'

const names = (en: string, more: Record<string, string> = {}) => ({ en, 'sr-Cyrl': en, ...more })
const dated = (en: string, from: number | null, more: Record<string, unknown> = {}) =>
  Object.assign(names(en), { from, ...more }) as never

const marks: Marks = {
  places: [
    {
      id: 'town',
      lng: 0.5,
      lat: 0.5,
      cell: 2,
      rank: 2,
      names: [dated('Oldtown', null, { de: 'Altstadt', rank: 4 }), dated('Newtown', 50, { de: 'Neustadt' })],
      from: null,
      to: null,
      sources: [],
    },
  ],
  battles: [
    { id: 'first', kind: 'battle', lng: 0, lat: 0, accuracyKm: 1, names: names('First'), from: 10, to: 11, precision: 'day', war: 'long', weight: 2 },
    { id: 'last', kind: 'battle', lng: 0, lat: 0, accuracyKm: 1, names: names('Last'), from: 900, to: 901, precision: 'day', war: 'long', weight: 2 },
  ],
  events: [],
  routes: [
    { id: 'trek', kind: 'settlers', names: names('Trek'), text: names('Trek'), from: 10, to: 11, precision: 'day', war: null, accuracyKm: 5, lines: [[[0, 0], [1, 1]]], stops: [], sources: [] },
    { id: 'rails', kind: 'railway', names: names('Rails'), text: names('Rails'), from: 300, to: null, precision: 'day', war: null, accuracyKm: 5, lines: [[[0, 0], [1, 1]]], stops: [], sources: [] },
  ],
  alliances: [
    {
      id: 'league',
      names: names('League'),
      text: names('League'),
      from: 0,
      to: null,
      members: [
        { polity: 1, from: 20, to: null, as: 'candidate' },
        { polity: 0, from: 10, to: 30, as: 'member' },
      ],
      sources: [],
    },
  ],
  proposals: [],
  landCells: [{ id: 'east', cells: [2, 3] }],
} // prettier-ignore
const view: View = {
  day: 0,
  camera: { lng: 0, lat: 0, zoom: 4 },
  layers: new Set(),
  language: 'en',
  mapLanguage: 'en',
  localNames: false,
  theme: 'light',
  selection: { kind: 'none' },
  marks: 'year',
  alliance: null,
  highlight: [],
}
const atlas = fourCells()
atlas.data.wars.push({ id: 'long', names: names('Long war'), from: 0, to: 1000 })
const scene = (change: Partial<View>) =>
  sceneOf(atlas, new Cursor(atlas.data), marks, { ...view, ...change }, 'light', null)
const battlesOn = (change: Partial<View>) => scene(change).battles.map(({ id }) => id)

test('the legend names the wars whose battles are on the map, by the same window', () => {
  const warsAt = (day: number, window: View['marks']) => warsOn(atlas, marks.battles, day, window).map(({ id }) => id)
  expect(warsAt(10, 'day')).toEqual(['long'])
  expect(warsAt(500, 'day')).toEqual([])
  expect(warsAt(500, 'war')).toEqual(['long'])
})

test('marks stay for a day, for half a year around, for their war, or for ever', () => {
  expect(battlesOn({ day: 10, marks: 'day' })).toEqual(['first'])
  expect(battlesOn({ day: 11, marks: 'day' })).toEqual([])
  expect(battlesOn({ day: 190, marks: 'year' })).toEqual(['first'])
  expect(battlesOn({ day: 200, marks: 'year' })).toEqual([])
  expect(battlesOn({ day: 500, marks: 'war' })).toEqual(['first', 'last'])
  expect(battlesOn({ day: 2000, marks: 'war' })).toEqual([])
  expect(battlesOn({ day: 2000, marks: 'all' })).toEqual(['first', 'last'])
})

test('a route that was travelled passes, one that was built stays, one that is picked is always there', () => {
  const routesOn = (change: Partial<View>) => scene(change).routes.map(({ id }) => id)
  expect(routesOn({ day: 10, marks: 'day' })).toEqual(['trek'])
  expect(routesOn({ day: 5000, marks: 'day' })).toEqual(['rails'])
  expect(routesOn({ day: 5000, marks: 'day', selection: { kind: 'route', id: 'trek' } })).toEqual(['trek', 'rails'])
})

test('the members of the alliance chosen are those of the day, full ones first', () => {
  const membersOn = (day: number) => scene({ day, alliance: 'league' }).members.map(({ polity }) => polity)
  expect([0, 10, 20, 30].map(membersOn)).toEqual([[], [0], [0, 1], [1]])
  expect(scene({ day: 20 }).members).toEqual([])
  expect(scene({ day: 20, alliance: 'unheard-of' }).members).toEqual([])
})

test('a place bears the name and the rank of the day, with today’s name where it is another', () => {
  expect(scene({ day: 49 }).places[0]).toMatchObject({ text: 'Oldtown', rank: 4, today: 'Newtown' })
  expect(scene({ day: 50 }).places[0]).toMatchObject({ text: 'Newtown', rank: 2, today: null })
})

test('local names are in the language of whoever holds the place, where the place has one', () => {
  const textOn = (day: number) => scene({ day, localNames: true }).places[0]!.text
  atlas.data.polities[1]!.family = 'red'
  atlas.data.families['grey'] = { light: '#000000', dark: '#000000', language: 'de' }
  atlas.data.families['red'] = { light: '#111111', dark: '#111111', language: 'fr' }
  expect(textOn(5)).toBe('Altstadt')
  expect(textOn(25)).toBe('Oldtown')
})

test('a view points out land, what a polity holds on the day, and routes of any time', () => {
  const polity = atlas.data.polities[0]!.id
  const { outlined, emphasised, routes } = scene({
    day: 0,
    highlight: [
      { kind: 'land', id: 'east' },
      { kind: 'polity', id: polity },
      { kind: 'land', id: 'unheard-of' },
      { kind: 'route', id: 'rails' },
    ],
  })
  expect(outlined[0]).toEqual([2, 3])
  expect(outlined).toHaveLength(2)
  expect(outlined[1]!.every((cell) => atlas.standing(atlas.standingAt(cell, 0)).chain.includes(0))).toBe(true)
  expect(emphasised).toEqual(['rails'])
  expect(routes.map(({ id }) => id)).toContain('rails')
})
