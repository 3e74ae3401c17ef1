/** What is true and visible on the day of a view: the pure answer that the map draws. */
import type { Atlas } from './atlas'
import { namesOn } from './atlas'
import { membersOn } from './alliances'
import type {
  AllianceData,
  BattleData,
  CellIndex,
  EventData,
  LabelData,
  LandCells,
  Membership,
  PlaceData,
  ProposalData,
  RouteData,
  StandingIndex,
} from './atlas-data'
import type { Cursor } from './cursor'
import { nameIn, ownName, type Language, type NameLanguage } from './names'
import { outlinedOn } from './outlined'
import { windowOn } from './mark-window'
import { isOnTable } from './proposals'
import type { Day } from './time'
import type { LayerId, Selection, View } from './view'

export interface SceneLabel {
  label: LabelData
  text: string
  level: 'state' | 'part' | 'zone'
  family: string
}

export interface ScenePlace {
  place: PlaceData
  /** 1 capital or great city … 5 village, at the time. */
  rank: number
  /** The period name in the reader's map language. */
  text: string
  /** Today's name when it differs, shown in parentheses at closer zooms. */
  today: string | null
}

export interface Scene {
  day: Day
  theme: 'light' | 'dark'
  language: Language
  layers: ReadonlySet<LayerId>
  /** The standing of every cell on the day, by cell index. The same array object while nothing changed. */
  standings: Readonly<Uint16Array>
  /** The same array object while the set of labels and its language are unchanged. */
  labels: readonly SceneLabel[]
  places: readonly ScenePlace[]
  battles: readonly BattleData[]
  events: readonly EventData[]
  routes: readonly RouteData[]
  /** Who belongs to the alliance chosen, on the day. */
  members: readonly Membership[]
  /** Those on the table, where their layer is on, and the one picked; the same array object while they stay the same. */
  proposals: readonly ProposalData[]
  selection: Selection
  /** Cells that the current act moved, outlined when the clock stops. */
  highlight: readonly number[]
  /** What the view points out: the cells of each land or polity, in the order asked for; the same array while they stay the same. */
  outlined: readonly (readonly CellIndex[])[]
  /** Routes that the view points out; they are among `routes` on every day. */
  emphasised: readonly string[]
}

/** Places, battles, events and proposals of the atlas, loaded after it; empty until then. */
export interface Marks {
  places: readonly PlaceData[]
  battles: readonly BattleData[]
  events: readonly EventData[]
  routes: readonly RouteData[]
  alliances: readonly AllianceData[]
  proposals: readonly ProposalData[]
  /** The cells of lands, for views that point one out. */
  landCells: readonly LandCells[]
}

/**
 * The scene of a view. `cursor` is moved to the view's day; parts of `previous` that stay the same are kept as the
 * same objects, so that the map can tell by identity what to leave alone.
 */
export function sceneOf(
  atlas: Atlas,
  cursor: Cursor,
  marks: Marks,
  view: View,
  theme: 'light' | 'dark',
  previous: Scene | null,
): Scene {
  const { day, mapLanguage: language, layers, selection } = view
  const changed = cursor.moveTo(day)
  const labels = labelsOn(atlas, day, language)
  const places = placesOn(marks.places, day, language, view.localNames ? localLanguage(atlas, day) : () => language)
  const inWindow = windowOn(atlas, day, view.marks)
  const emphasised = view.highlight.filter(({ kind }) => kind === 'route').map(({ id }) => id)
  const alliance = marks.alliances.find(({ id }) => id === view.alliance)
  return {
    day,
    theme,
    language,
    layers,
    selection,
    standings: previous && changed === 0 ? previous.standings : cursor.standings.slice(),
    labels: keep(labels, previous?.labels, (a, b) => a.label === b.label && a.text === b.text),
    places: keep(
      places,
      previous?.places,
      (a, b) => a.place === b.place && a.rank === b.rank && a.text === b.text && a.today === b.today,
    ),
    battles: keep(marks.battles.filter(inWindow), previous?.battles, Object.is),
    events: keep(
      marks.events.filter((e) => e.lng !== null && inWindow(e)),
      previous?.events,
      Object.is,
    ),
    proposals: keep(
      marks.proposals.filter((p) => (layers.has('proposals') && isOnTable(p, day)) || isPicked(selection, p)),
      previous?.proposals,
      Object.is,
    ),
    routes: keep(
      marks.routes.filter(
        (route) =>
          inWindow(route) || emphasised.includes(route.id) || (selection.kind === 'route' && selection.id === route.id),
      ),
      previous?.routes,
      Object.is,
    ),
    members: keep(alliance ? membersOn(alliance, day) : [], previous?.members, Object.is),
    highlight: keep(cellsChangedOn(atlas, day), previous?.highlight, Object.is),
    outlined: keep(outlinedOn(atlas, day, view.highlight, marks.landCells), previous?.outlined, isSameList),
    emphasised: keep(emphasised, previous?.emphasised, Object.is),
  }
}

const isPicked = (selection: Selection, { id }: ProposalData) => selection.kind === 'proposal' && selection.id === id

/** Names of polities that have a place on the map on a day, largest first. */
export function labelsOn(atlas: Atlas, day: Day, language: Language): SceneLabel[] {
  return atlas.data.labels
    .filter((label) => label.from <= day && (label.to === null || day < label.to))
    .sort((a, b) => b.km2 - a.km2)
    .map((label) => {
      const { level, family } = atlas.polity(label.polity)
      return { label, text: nameIn(atlas.namesOf(label.polity, day), language), level, family }
    })
}

/** The language of whoever holds a place on a day: that of the innermost polity that has one. */
function localLanguage(atlas: Atlas, day: Day): (place: PlaceData) => NameLanguage | null {
  const ofStanding = new Map<StandingIndex, NameLanguage | null>()
  return ({ cell }) => {
    if (cell === null) return null
    const standing = atlas.standingAt(cell, day)
    let language = ofStanding.get(standing)
    if (language === undefined) {
      const families = atlas.standing(standing).chain.map((polity) => atlas.data.families[atlas.polity(polity).family])
      language = families.find((family) => family?.language)?.language ?? null
      ofStanding.set(standing, language)
    }
    return language
  }
}

function placesOn(
  places: readonly PlaceData[],
  day: Day,
  language: Language,
  written: (place: PlaceData) => NameLanguage | null,
): ScenePlace[] {
  return places
    .filter((p) => (p.from === null || p.from <= day) && (p.to === null || day < p.to))
    .map((place) => {
      const names = namesOn(place.names, day)
      const local = written(place)
      const text = (local && ownName(names, local)) ?? nameIn(names, language)
      const today = nameIn(place.names.at(-1)!, language)
      return { place, rank: names.rank ?? place.rank, text, today: today === text ? null : today }
    })
}

/** Cells whose standing changed on exactly this day. */
export function cellsChangedOn(atlas: Atlas, day: Day): CellIndex[] {
  const cells: CellIndex[] = []
  atlas.data.cells.forEach(({ timeline }, cell) => {
    for (let i = 3; i < timeline.length; i += 3) if (timeline[i] === day) cells.push(cell)
  })
  return cells
}

const isSameList = <T>(a: readonly T[], b: readonly T[]) => a.length === b.length && a.every((item, i) => item === b[i])

function keep<T>(next: readonly T[], before: readonly T[] | undefined, same: (a: T, b: T) => boolean): readonly T[] {
  if (!before || before.length !== next.length) return next
  return next.every((item, i) => same(item, before[i]!)) ? before : next
}
