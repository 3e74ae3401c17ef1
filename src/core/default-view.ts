import { gregorianToDay } from './time'
import { DEFAULT_LAYERS } from './url-table'
import type { View } from './view'

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
