import { gregorianToDay } from './time'
import { DEFAULT_LAYERS } from './url-table'
import type { View } from './view'

/** The lands that a first view shows whole: on a wide map, and on one that is higher than wide. */
export const HEARTLAND = {
  wide: { west: 13, south: 38.5, east: 33, north: 49.5 },
  narrow: { west: 14, south: 40, east: 29, north: 47.5 },
}

/** What a view is until a link, a lesson or the reader says otherwise: the day of the Congress of Berlin, over Serbia. */
export const DEFAULT_VIEW: View = {
  day: gregorianToDay({ year: 1878, month: 7, day: 13 }),
  camera: { lng: 22, lat: 44.2, zoom: 4.8 },
  layers: new Set(DEFAULT_LAYERS),
  language: 'en',
  mapLanguage: 'en',
  localNames: false,
  theme: 'system',
  selection: { kind: 'none' },
  marks: 'year',
  alliance: null,
  highlight: [],
}
