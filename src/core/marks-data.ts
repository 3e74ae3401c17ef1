/** What is drawn on top of the land: places, battles, events, routes, alliances, proposals. */
import type { CellIndex, Certainty, DatedNames, PolityIndex } from './atlas-data'
import type { Day, Precision } from './time'
import type { Names } from './names'

export interface PlaceData {
  id: string
  lng: number
  lat: number
  /** The cell that it stands in, or null outside the land of the frame. */
  cell: CellIndex | null
  /** 1 capital or great city … 5 village. */
  rank: number
  /** Names by period, the first with `from: null`; the last is today's. A `rank` is that of the period where it differs. */
  names: (DatedNames & { rank?: number })[]
  /** First day on which the place exists in the atlas, or null for "before 1739". */
  from: Day | null
  to: Day | null
  sources: string[]
}

/** Settlements of today that are known by name and point alone, as columns; points in hundredths of a degree. */
export interface Localities {
  names: string[]
  lng: number[]
  lat: number[]
}

export interface BattleData {
  id: string
  kind: 'battle' | 'siege' | 'uprising' | 'campaign' | 'massacre' | 'bombing'
  lng: number
  lat: number
  accuracyKm: number
  names: Names
  from: Day
  /** Day after the last. */
  to: Day
  precision: Precision
  war: string | null
  /** 1 decided a war, 2 a battle, 3 a skirmish. */
  weight: 1 | 2 | 3
}

/** What is told of a battle when it is picked, in the order of the battles. */
export interface BattleStory {
  sides: BattleSide[]
  outcome: Names
  sources: string[]
}

export interface BattleSide {
  names: Names
  commanders: string[]
  forces?: FigureData
  losses?: FigureData
}

/** Men, by a source of the bibliography. */
export interface FigureData {
  least: number
  most?: number
  source: string
}

export type RouteKind =
  | 'settlers'
  | 'refugees'
  | 'retreat'
  | 'evacuation'
  | 'deportation'
  | 'campaign'
  | 'march'
  | 'voyage'
  | 'mission'
  | 'railway'
  | 'road'
  | 'pipeline'

/** The way of people, an army or a pipe. */
export interface RouteData {
  id: string
  kind: RouteKind
  names: Names
  text: Names
  from: Day
  /** Day after the last, or null for what was built and stands. */
  to: Day | null
  precision: Precision
  war: string | null
  accuracyKm: number
  /** Courses in the direction of travel, [lng, lat]. */
  lines: [number, number][][]
  stops: RouteStop[]
  sources: string[]
}

/** Where a route called, a place of the atlas or a named point, and when. */
export type RouteStop = ({ place: string } | { at: [number, number]; names: Names }) & {
  day?: Day
  precision?: Precision
}

export interface Membership {
  polity: PolityIndex
  from: Day
  to: Day | null
  as: 'member' | 'associate' | 'observer' | 'candidate' | 'proposed'
}

/** An alliance or union of states. */
export interface AllianceData {
  id: string
  names: Names
  text: Names
  from: Day
  to: Day | null
  members: Membership[]
  sources: string[]
}

export interface EventData {
  id: string
  kind: string
  lng: number | null
  lat: number | null
  names: Names
  from: Day
  to: Day
  precision: Precision
  sources: string[]
}

export type ProposalKind = 'treaty' | 'promise' | 'claim' | 'plan' | 'line'

/** One who proposes or would receive: a polity of the atlas, or a name. */
export type ProposalParty = { polity: PolityIndex } | { names: Names }

/** A border that was agreed or claimed but never held. */
export interface ProposalData {
  id: string
  kind: ProposalKind
  names: Names
  text: Names
  from: Day
  /** Day after the last on which it was on the table, or null while it is. */
  to: Day | null
  precision: Precision
  by: ProposalParty[]
  areas: ProposedArea[]
  sources: string[]
  /** How the areas were drawn, and what was left out. */
  note?: string
}

/** What one party would have had, as cells. */
export interface ProposedArea {
  to: ProposalParty
  cells: CellIndex[]
  km2: number
  certainty: Certainty
  accuracyKm?: number
}

/** What somebody published as the area of a polity on a day. */
export interface PublishedArea {
  polity: PolityIndex
  day: Day
  km2: number
  source: string
  note?: string
  /** Why ours is another, where it is. */
  differs?: string
}
