import { expect, test } from 'vitest'
import type { ProposalData } from '../../../src/core/atlas-data'
import { Cursor } from '../../../src/core/cursor'
import { partyNames, proposalsOn, proposalsTouching } from '../../../src/core/proposals'
import { sceneOf } from '../../../src/core/scene'
import type { LayerId, Selection, View } from '../../../src/core/view'
import { fourCells } from '../../world/four-cells'

const names = (en: string) => ({ en, 'sr-Cyrl': en })
const proposal = (id: string, from: number, to: number | null, cells: number[]): ProposalData => ({
  id,
  kind: 'plan',
  names: names(id),
  text: names(id),
  from,
  to,
  precision: 'day',
  by: [{ names: names('A congress') }],
  areas: [{ to: { polity: 1 }, cells, km2: 10, certainty: 'approximate' }],
  sources: [],
})
const congress = proposal('congress', 10, 20, [0, 1])
const claim = proposal('claim', 15, null, [3])
const atlas = fourCells()
const view = (day: number, layers: LayerId[], selection: Selection = { kind: 'none' }): View => ({
  day,
  camera: { lng: 0, lat: 0, zoom: 4 },
  layers: new Set(layers),
  language: 'en',
  mapLanguage: 'en',
  localNames: false,
  theme: 'light',
  selection,
  marks: 'year',
  alliance: null,
  highlight: [],
})
const sceneOn = (...args: Parameters<typeof view>) =>
  sceneOf(
    atlas,
    new Cursor(atlas.data),
    { places: [], battles: [], events: [], routes: [], alliances: [], proposals: [congress, claim], landCells: [] },
    view(...args),
    'light',
    null,
  )

test('a proposal is on the table from its first day to the day before its end', () => {
  const idsOn = (day: number) => proposalsOn([congress, claim], day).map(({ id }) => id)
  expect([9, 10, 15, 19, 20].map(idsOn)).toEqual([
    [],
    ['congress'],
    ['congress', 'claim'],
    ['congress', 'claim'],
    ['claim'],
  ])
})

test('a proposal touches the cells of its areas and no others', () => {
  expect(proposalsTouching([congress, claim], [1, 2]).map(({ id }) => id)).toEqual(['congress'])
  expect(proposalsTouching([congress, claim], [2])).toEqual([])
})

test('a scene holds proposals only while their layer is on', () => {
  expect(sceneOn(15, ['fills']).proposals).toEqual([])
  expect(sceneOn(15, ['fills', 'proposals']).proposals).toEqual([congress, claim])
  expect(sceneOn(30, ['proposals']).proposals).toEqual([claim])
})

test('a picked proposal is in the scene on any day, with its layer on or off', () => {
  expect(sceneOn(50, [], { kind: 'proposal', id: 'congress' }).proposals).toEqual([congress])
})

test('a proposal changes no holder', () => {
  expect([...sceneOn(15, ['proposals']).standings]).toEqual([...sceneOn(15, []).standings])
})

test('a party is called as the polity was on the day, or by its own name', () => {
  expect(partyNames(atlas, { polity: 1 }, 10).en).toBe('Principality')
  expect(partyNames(atlas, { names: names('A congress') }, 10).en).toBe('A congress')
})
