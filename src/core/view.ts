/** What the reader asked for: the whole of it is in the URL. */
import type { Language } from './names'
import type { Day } from './time'

export interface Camera {
  lng: number
  lat: number
  zoom: number
}

export type LayerId =
  'fills' | 'borders' | 'names' | 'places' | 'battles' | 'events' | 'routes' | 'rivers' | 'claims' | 'proposals'

/** How far from the day a battle, event or route may lie and still be on the map; `war`: of any war that goes on that day. */
export type MarkWindow = 'day' | 'year' | 'war' | 'all'

export type Selection =
  | { kind: 'none' }
  | { kind: 'point'; lng: number; lat: number }
  | { kind: 'polity'; id: string }
  | { kind: 'place'; id: string }
  | { kind: 'battle'; id: string }
  | { kind: 'event'; id: string }
  | { kind: 'act'; id: string }
  | { kind: 'proposal'; id: string }
  | { kind: 'route'; id: string }
  | { kind: 'war'; id: string }
  | { kind: 'alliance'; id: string }
  /** The border nearest to a point, whichever runs there on the day. */
  | { kind: 'border'; lng: number; lat: number }

/** What a view points out on the map: land, what a polity holds on the day, a route. */
export interface Highlight {
  kind: 'land' | 'polity' | 'route'
  id: string
}

export type Theme = 'system' | 'light' | 'dark'

export interface View {
  day: Day
  camera: Camera
  layers: ReadonlySet<LayerId>
  language: Language
  /** Language of names on the map; follows `language` until chosen. */
  mapLanguage: Language
  /** Settlements are named as the state wrote them that held them on the day. */
  localNames: boolean
  theme: Theme
  selection: Selection
  marks: MarkWindow
  /** The alliance whose members are marked, or null. */
  alliance: string | null
  highlight: readonly Highlight[]
}
