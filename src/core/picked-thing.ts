/** What a small card tells of the thing picked: its name, when it was, where its sentence stands. */
import { namesOn, type Atlas } from './atlas'
import type { CellIndex } from './atlas-data'
import { existenceOf } from './existence'
import type { Marks } from './scene'
import type { Names } from './names'
import { isCirca, type Day, type Precision } from './time'
import type { Selection } from './view'

/** Where the sentence of a thing is found: in the texts of a language by its index, with it, or in who holds its cell. */
export type Telling =
  | { kind: 'act' | 'event' | 'battle'; index: number }
  | { kind: 'text'; text: Names }
  | { kind: 'holder'; cell: CellIndex | null }
  | { kind: 'none' }

export interface PickedThing {
  /** Null of an act: names of acts are a file of their own. */
  names: Names | null
  /** First day and last, and how exactly they are known; null where it has no date. */
  when: { from: Day; last: Day | null; precision: Precision } | null
  telling: Telling
}

type Known = Pick<Marks, 'places' | 'battles' | 'events' | 'routes' | 'alliances' | 'proposals'>

/** The thing that a selection by id points at on a day, or null where the atlas does not know it. */
export function pickedThing(atlas: Atlas, marks: Known, selection: Selection, day: Day): PickedThing | null {
  switch (selection.kind) {
    case 'act': {
      const index = atlas.data.acts.findIndex(({ id }) => id === selection.id)
      const act = atlas.data.acts[index]
      const when = act && { from: act.day, last: null, precision: act.precision }
      return when ? { names: null, when, telling: { kind: 'act', index } } : null
    }
    case 'place': {
      const place = marks.places.find(({ id }) => id === selection.id)
      return place
        ? { names: namesOn(place.names, day), when: null, telling: { kind: 'holder', cell: place.cell } }
        : null
    }
    case 'battle':
    case 'event': {
      const list: readonly (Dated & { id: string })[] = selection.kind === 'battle' ? marks.battles : marks.events
      const index = list.findIndex(({ id }) => id === selection.id)
      return dated(list[index], { kind: selection.kind, index })
    }
    case 'polity': {
      const polity = atlas.polityIndex(selection.id)
      if (polity === undefined) return null
      const stretches = existenceOf(atlas, polity)
      const to = stretches.at(-1)?.to ?? null
      const when = stretches[0] && { from: stretches[0].from, last: to && to - 1, precision: 'year' as const }
      return { names: atlas.namesOf(polity, day), when: when ?? null, telling: { kind: 'none' } }
    }
    case 'war':
      return dated(withPrecision(atlas.data.wars.find(({ id }) => id === selection.id)), { kind: 'none' })
    case 'route':
      return withText(marks.routes.find(({ id }) => id === selection.id))
    case 'proposal':
      return withText(marks.proposals.find(({ id }) => id === selection.id))
    case 'alliance':
      return withText(withPrecision(marks.alliances.find(({ id }) => id === selection.id)))
    default:
      return null
  }
}

/** Where a thing stands on the map, or null where it is no point. */
export function pointOf(marks: Pick<Known, 'places' | 'battles' | 'events'>, selection: Selection): LngLat | null {
  if (selection.kind === 'point' || selection.kind === 'border') return selection
  if (selection.kind !== 'place' && selection.kind !== 'battle' && selection.kind !== 'event') return null
  const list: readonly { id: string; lng: number | null; lat: number | null }[] = marks[`${selection.kind}s`]
  const found = list.find(({ id }) => id === selection.id)
  return found && found.lng !== null && found.lat !== null ? { lng: found.lng, lat: found.lat } : null
}

interface LngLat {
  lng: number
  lat: number
}

interface Dated {
  names: Names
  from: Day
  to: Day | null
  precision: Precision
}

const withPrecision = <T>(thing: T | undefined) => thing && { ...thing, precision: 'year' as const }

function dated(thing: Dated | undefined, telling: Telling): PickedThing | null {
  if (!thing) return null
  const { names, from, to, precision } = thing
  const last = to !== null && to - 1 > from && !isCirca(precision) ? to - 1 : null
  return { names, when: { from, last, precision }, telling }
}

const withText = (thing: (Dated & { text: Names }) | undefined) =>
  thing ? dated(thing, { kind: 'text', text: thing.text }) : null
