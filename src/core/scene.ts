/** What is true and visible on the day of a view: the pure answer that the map draws. */
import type { BattleData, EventData, LabelData, PlaceData, StandingIndex } from './atlas-data'
import type { Language } from './names'
import type { Day } from './time'
import type { LayerId, Selection } from './view'

export interface SceneLabel {
  label: LabelData
  text: string
  level: 'state' | 'part' | 'zone'
  family: string
}

export interface ScenePlace {
  place: PlaceData
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
  selection: Selection
  /** Cells that the current act moved, outlined when the clock stops. */
  highlight: readonly number[]
}
