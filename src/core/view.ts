/** What the reader asked for: the whole of it is in the URL. */
import type { Language } from './names'
import type { Day } from './time'

export interface Camera {
  lng: number
  lat: number
  zoom: number
}

export type LayerId = 'fills' | 'borders' | 'names' | 'places' | 'battles' | 'events' | 'rivers' | 'claims'

export type Selection =
  | { kind: 'none' }
  | { kind: 'point'; lng: number; lat: number }
  | { kind: 'polity'; id: string }
  | { kind: 'place'; id: string }
  | { kind: 'battle'; id: string }
  | { kind: 'event'; id: string }
  | { kind: 'act'; id: string }

export type Theme = 'system' | 'light' | 'dark'

export interface View {
  day: Day
  camera: Camera
  layers: ReadonlySet<LayerId>
  language: Language
  /** Language of names on the map; follows `language` until chosen. */
  mapLanguage: Language
  theme: Theme
  selection: Selection
}
