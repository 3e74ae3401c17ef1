/** The compiled data, as `npm run data` writes it to public/data and as the core reads it. */
import type { Day, Precision } from './time'
import type { Language, NameLanguage, Names, WrittenLanguage } from './names'
import type { Shelf } from './shelves'

export * from './marks-data'

export type PolityIndex = number
export type StandingIndex = number
export type ActIndex = number
export type CellIndex = number
export type ArcIndex = number

export type PolityLevel = 'state' | 'part' | 'zone'
export type Status =
  | 'sovereign'
  | 'constituent'
  | 'autonomous'
  | 'vassal'
  | 'protectorate'
  | 'occupied'
  | 'annexed'
  | 'administered'
  | 'de-facto'
export type Certainty = 'surveyed' | 'approximate' | 'disputed' | 'unknown'

/** Names valid from a day on; the first entry of a polity has `from: null`. */
export type DatedNames = Names & { from: Day | null }

export interface PolityData {
  id: string
  level: PolityLevel
  /** Hue family; successors of one people share it. */
  family: string
  names: DatedNames[]
  /** What the map writes where the name itself has no room. */
  short?: Names
  /** `outline`: drawn at state level only (edge of the frame, not detailed). */
  detail?: 'outline'
  /** Last day on which the state used the Julian calendar. */
  julianUntil?: Day
}

/** The colour of a hue family at full strength, `#rrggbb`, on light and on dark paper. */
export interface FamilyData {
  light: string
  dark: string
  /** What its offices and maps wrote. */
  language?: NameLanguage
}

export interface ActData {
  id: string
  day: Day
  precision: Precision
  kind: string
  /** Land moved by the act in law or in fact, km². */
  km2: number
}

/** Who has a cell, in law and in fact: one interned combination, resolved through the relations of its day. */
export interface StandingData {
  /** Legal holders, innermost first, ending in the sovereign. */
  chain: PolityIndex[]
  /** The state above a vassal or protectorate. */
  suzerain: PolityIndex | null
  /** Who runs the place, innermost first; equals `chain` where holder and controller are the same. */
  control: PolityIndex[]
  status: Status
  claims: PolityIndex[]
}

export interface CellData {
  unit: string
  km2: number
  /** Changes in order of time, flat: day, standing, act, day, standing, act … The first day is the start of the span. */
  timeline: number[]
}

export interface LandData {
  id: string
  names: Names
}

/** The cells of a land, by its id; a file of its own, for few views point lands out. */
export interface LandCells {
  id: string
  cells: CellIndex[]
}

export interface CutData {
  id: string
  certainty: Certainty
  accuracyKm: number
}

/** Where the name of a polity stands during a period in which its effective territory does not change. */
export interface LabelData {
  polity: PolityIndex
  from: Day
  to: Day | null
  /** To two figures: it sets the size of the name. */
  km2: number
  /** Pole of inaccessibility of the largest part, [lng, lat]. */
  point: [number, number]
  /** The land's own long axis, west to east, 3–7 points; a name set in wide letters runs along it. */
  spine: [number, number][]
}

export interface AtlasData {
  /** Content hash of all that the build wrote: the data version. */
  version: string
  /** Hue families by id, as PolityData.family names them. */
  families: Record<string, FamilyData>
  polities: PolityData[]
  acts: ActData[]
  standings: StandingData[]
  lands: LandData[]
  /** For every cell, for every entry of its timeline, the land as which it passed, or -1. */
  landsOfCells: number[][]
  cells: CellData[]
  cuts: CutData[]
  /** Inner borders only, flat: arc index in the mosaic, left cell, right cell, cut (or -1). Coast is not listed. */
  borders: number[]
  labels: LabelData[]
  eras: SpanData[]
  wars: SpanData[]
}

export interface SpanData {
  id: string
  names: Names
  from: Day
  to: Day
}

/** The names of all acts in one language, in the order of the atlas's acts; English where there is none of its own. */
export type ActNames = string[]

/** The sentences of the acts of one shelf in one language, '' where there is none: of `first` and those after it. */
export interface ActTexts {
  first: ActIndex
  texts: string[]
}

/** What the acts of one shelf rest on: the keys of the sources of `first` and of those after it, and the sources themselves. */
export interface ActSources {
  first: ActIndex
  keys: string[][]
  cited: Record<string, SourceData>
}

/** What the lines of the cuts rest on: keys by the id of the cut, and the sources themselves. */
export interface CutSources {
  keys: Record<string, string[]>
  cited: Record<string, SourceData>
}

/** A source, by the fields of CSL-JSON that the atlas uses. */
export interface SourceData {
  type: string
  title: string
  author?: { family: string; given?: string }[]
  issued?: string
  publisher?: string
  'container-title'?: string
  URL?: string
  note?: string
}

/** A lesson in the list of them all. */
export interface LessonListing {
  slug: string
  minutes: number | null
  /** How many steps it has. */
  steps: number
  /** First and last day that a step shows. */
  from: Day
  to: Day
  languages: Partial<Record<Language, { file: string; title: string; summary: string }>>
}

/** What the manifest names, by its hashed file; sizes are of the raw file in bytes. */
export interface Manifest {
  version: string
  /** How the files are built (see DATA_FORMAT): a program reads only files of its own format. */
  format: number
  files: Record<
    | 'atlas'
    | 'mosaic-0'
    | 'mosaic-1'
    | 'mosaic-2'
    | 'water-0'
    | 'water-1'
    | 'places'
    | 'battles'
    | 'battle-stories'
    | 'events'
    | `act-names-${WrittenLanguage}`
    | `act-texts-${WrittenLanguage}-${Shelf}`
    | `event-texts-${WrittenLanguage}`
    | `act-sources-${Shelf}`
    | 'cut-sources'
    | 'mark-sources'
    | 'notes'
    | 'proposals'
    | 'routes'
    | 'alliances'
    | 'search'
    | 'localities'
    | 'lands'
    | 'lands-of-cells'
    | 'land-cells'
    | 'areas'
    | 'lessons'
    | 'sources',
    { file: string; bytes: number }
  >
  layers: { id: string; file: string; title: Names; features: number }[]
}
