import { describe, expect, it } from 'vitest'
import type { BattleData, PlaceData, RouteData } from '../../../src/core/atlas-data'
import { pickedThing, pointOf } from '../../../src/core/picked-thing'
import { fourCells } from '../../world/four-cells'

const names = (en: string) => ({ en, 'sr-Cyrl': en })
const place = {
  id: 'town',
  lng: 20,
  lat: 45,
  cell: 0,
  names: [
    { ...names('Old name'), from: null },
    { ...names('New name'), from: 50 },
  ],
} as unknown as PlaceData
const battle = { id: 'fight', names: names('Fight'), from: 10, to: 13, precision: 'day' } as unknown as BattleData
const route = {
  id: 'road',
  names: names('Road'),
  text: names('They went.'),
  from: 10,
  to: null,
  precision: 'year',
} as unknown as RouteData
const marks = { places: [place], battles: [battle], events: [], routes: [route], alliances: [], proposals: [] }
const atlas = fourCells()

describe('a card on what was picked', () => {
  it('gives a place the name of the day, and who holds it', () =>
    expect(pickedThing(atlas, marks, { kind: 'place', id: 'town' }, 60)).toEqual({
      names: place.names[1],
      when: null,
      telling: { kind: 'holder', cell: 0 },
    }))
  it('gives a battle its first day and its last', () =>
    expect(pickedThing(atlas, marks, { kind: 'battle', id: 'fight' }, 10)).toMatchObject({
      when: { from: 10, last: 12, precision: 'day' },
      telling: { kind: 'battle', index: 0 },
    }))
  it('gives what stands to this day no end', () =>
    expect(pickedThing(atlas, marks, { kind: 'route', id: 'road' }, 10)).toMatchObject({
      when: { from: 10, last: null },
      telling: { kind: 'text', text: { en: 'They went.' } },
    }))
  it('finds acts and polities of the atlas', () => {
    const act = atlas.data.acts[0]!
    expect(pickedThing(atlas, marks, { kind: 'act', id: act.id }, 10)).toMatchObject({
      names: null,
      telling: { kind: 'act', index: 0 },
    })
    const polity = atlas.data.polities[0]!
    expect(pickedThing(atlas, marks, { kind: 'polity', id: polity.id }, 10)?.names).toEqual(polity.names[0])
  })
  it('knows nothing of what is not in the atlas', () => {
    for (const kind of ['act', 'place', 'battle', 'event', 'polity', 'route', 'war', 'alliance', 'proposal'] as const)
      expect(pickedThing(atlas, marks, { kind, id: 'nowhere' }, 10)).toBeNull()
  })
})

describe('where a thing stands', () => {
  it('is the point of a place, and none of a route or of what is not there', () => {
    expect(pointOf(marks, { kind: 'place', id: 'town' })).toEqual({ lng: 20, lat: 45 })
    expect(pointOf(marks, { kind: 'route', id: 'road' })).toBeNull()
    expect(pointOf(marks, { kind: 'event', id: 'nowhere' })).toBeNull()
  })
})
