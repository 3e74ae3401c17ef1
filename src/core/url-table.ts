/** The URL as a table: key, how its value is read and written, what is left out. */
import { cameraOf, type Bounds as Box } from './bounds'
import { LANGUAGES, type Language } from './names'
import { formatIsoDay, parseEdtf, SPAN_START } from './time'
import type { Camera, Highlight, LayerId, MarkWindow, Selection, Theme, View } from './view'

/** What a value of the URL was read as; `exact` is false where it was bent to the nearest sensible one. */
export type Reading<T> = { value: T; exact: boolean } | null

/** Bounds within which a link may put the reader. */
export interface Bounds {
  today: number
  /** Pixels of the map that a box is to fill. */
  size?: { width: number; height: number }
}

export interface UrlKey {
  key:
    | 'day'
    | 'map'
    | 'box'
    | 'layers'
    | 'marks'
    | 'alliance'
    | 'highlight'
    | 'lang'
    | 'names'
    | 'local'
    | 'theme'
    | 'pick'
  /** The view with the value in it, or null when the text is not to be understood. */
  read: (text: string, view: View, bounds: Bounds) => Reading<View>
  /** The text of the value, or null where it is the default. */
  write: (view: View, defaults: View) => string | null
}

export const ALL_LAYERS: readonly LayerId[] = [
  'fills',
  'borders',
  'names',
  'places',
  'battles',
  'events',
  'routes',
  'rivers',
  'claims',
  'proposals',
]
/** What is on until the reader chooses: all but what never was. */
export const DEFAULT_LAYERS = ALL_LAYERS.filter((layer) => layer !== 'proposals')
export const MARK_WINDOWS: readonly MarkWindow[] = ['day', 'year', 'war', 'all']
export const FRAME = { west: 5, south: 34, east: 50, north: 61 }
export const ZOOMS = { least: 3.2, most: 10 }
/** A map of a middling screen, for a box that is read where the size of the map is not known yet. */
const MIDDLING = { width: 1000, height: 640 }

export const URL_TABLE: UrlKey[] = [
  {
    key: 'day',
    read: (text, view, { today }) => {
      const parsed = parseEdtf(text)
      if (!parsed) return null
      const day = clamp(parsed.day, SPAN_START, today)
      return { value: { ...view, day }, exact: day === parsed.day }
    },
    write: ({ day }, defaults) => (day === defaults.day ? null : formatIsoDay(day)),
  },
  {
    key: 'map',
    read: (text, view) => {
      const camera = readCamera(text)
      return camera && { value: { ...view, camera: camera.value }, exact: camera.exact }
    },
    write: ({ camera }, defaults) => {
      const text = writeCamera(camera)
      return text === writeCamera(defaults.camera) ? null : text
    },
  },
  {
    key: 'box',
    read: (text, view, { size = MIDDLING }) => {
      const box = readBox(text)
      if (!box) return null
      const camera = cameraOf(box, size.width, size.height)
      const held = holdInFrame(camera)
      return { value: { ...view, camera: held }, exact: held.lng === camera.lng && held.lat === camera.lat }
    },
    write: () => null, // the address bar keeps the camera itself
  },
  {
    key: 'layers',
    read: (text, view) => {
      const asked = text === 'none' ? [] : text.split(',')
      const layers = new Set(ALL_LAYERS.filter((layer) => asked.includes(layer)))
      if (layers.size === 0 && text !== 'none') return null
      return { value: { ...view, layers }, exact: layers.size === new Set(asked).size }
    },
    write: ({ layers }, defaults) => {
      const text = ALL_LAYERS.filter((layer) => layers.has(layer)).join(',') || 'none'
      return ALL_LAYERS.every((layer) => layers.has(layer) === defaults.layers.has(layer)) ? null : text
    },
  },
  {
    key: 'marks',
    read: (text, view) => {
      const marks = MARK_WINDOWS.find((window) => window === text)
      return marks ? { value: { ...view, marks }, exact: true } : null
    },
    write: ({ marks }, defaults) => (marks === defaults.marks ? null : marks),
  },
  {
    key: 'alliance',
    read: (text, view) => (IS_ID.test(text) ? { value: { ...view, alliance: text }, exact: true } : null),
    write: ({ alliance }) => alliance,
  },
  {
    key: 'highlight',
    read: (text, view) => {
      const asked = text.split(',').map(readHighlight)
      const highlight = asked.filter((one) => one !== null)
      if (highlight.length === 0) return null
      return { value: { ...view, highlight }, exact: highlight.length === asked.length }
    },
    write: ({ highlight }) => highlight.map(({ kind, id }) => `${kind}:${id}`).join() || null,
  },
  {
    key: 'lang',
    read: (text, view) => {
      if (!isLanguage(text)) return null
      return { value: { ...view, language: text, mapLanguage: text }, exact: true }
    },
    write: ({ language }, defaults) => (language === defaults.language ? null : language),
  },
  {
    key: 'names',
    read: (text, view) => (isLanguage(text) ? { value: { ...view, mapLanguage: text }, exact: true } : null),
    write: ({ language, mapLanguage }) => (mapLanguage === language ? null : mapLanguage),
  },
  {
    key: 'local',
    read: (text, view) =>
      text === '1' || text === '0' ? { value: { ...view, localNames: text === '1' }, exact: true } : null,
    write: ({ localNames }, defaults) => (localNames === defaults.localNames ? null : localNames ? '1' : '0'),
  },
  {
    key: 'theme',
    read: (text, view) => (isTheme(text) ? { value: { ...view, theme: text }, exact: true } : null),
    write: ({ theme }, defaults) => (theme === defaults.theme ? null : theme),
  },
  {
    key: 'pick',
    read: (text, view) => {
      const selection = readSelection(text)
      return selection && { value: { ...view, selection }, exact: true }
    },
    write: ({ selection }) => writeSelection(selection),
  },
]

const IS_ID = /^[a-z0-9-]+$/
const clamp = (value: number, low: number, high: number) => Math.min(Math.max(value, low), high)
const isLanguage = (text: string): text is Language => (LANGUAGES as readonly string[]).includes(text)
const isTheme = (text: string): text is Theme => ['system', 'light', 'dark'].includes(text)

/** Zoom, latitude, longitude, as `4.50/45.2500/19.8300`; one ten-thousandth of a degree is some 10 m. */
export function writeCamera({ zoom, lat, lng }: Camera): string {
  return `${zoom.toFixed(2)}/${lat.toFixed(4)}/${lng.toFixed(4)}`
}

function readCamera(text: string): Reading<Camera> {
  const numbers = text.split('/').map((part) => (/^-?\d+(\.\d+)?$/.test(part) ? Number(part) : NaN))
  const [zoom, lat, lng] = numbers
  if (numbers.length !== 3 || zoom === undefined || lat === undefined || lng === undefined) return null
  if (numbers.some((number) => !Number.isFinite(number))) return null
  const value = holdInFrame({ zoom, lat, lng })
  return { value, exact: value.zoom === zoom && value.lat === lat && value.lng === lng }
}

function holdInFrame({ zoom, lat, lng }: Camera): Camera {
  return {
    zoom: clamp(zoom, ZOOMS.least, ZOOMS.most),
    lat: clamp(lat, FRAME.south, FRAME.north),
    lng: clamp(lng, FRAME.west, FRAME.east),
  }
}

/** West, south, east, north in degrees, as `18.8000,42.2000,23.1000,46.2000`. */
export function writeBox({ west, south, east, north }: Box): string {
  return [west, south, east, north].map((degrees) => degrees.toFixed(4)).join()
}

function readBox(text: string): Box | null {
  const numbers = text.split(',').map((part) => (/^-?\d+(\.\d+)?$/.test(part) ? Number(part) : NaN))
  const [west, south, east, north] = numbers as [number, number, number, number]
  if (numbers.length !== 4 || numbers.some((number) => !Number.isFinite(number))) return null
  const isBox = west < east && south < north && Math.abs(south) < 85 && Math.abs(north) < 85
  return isBox ? { west, south, east, north } : null
}

const HIGHLIGHTABLE = ['land', 'polity', 'route'] as const

function readHighlight(text: string): Highlight | null {
  const [kind, id = '', ...rest] = text.split(':')
  const known = HIGHLIGHTABLE.find((name) => name === kind)
  return known && rest.length === 0 && IS_ID.test(id) ? { kind: known, id } : null
}

const PICKABLE = ['polity', 'place', 'battle', 'event', 'act', 'proposal', 'route', 'war', 'alliance'] as const

function readSelection(text: string): Selection | null {
  const [kind, id, ...rest] = text.split(':')
  if (rest.length > 0 || !id) return null
  if (kind === 'point' || kind === 'border') {
    const [lng, lat] = id.split(',').map(Number)
    const isPoint = Math.abs(lng!) <= 180 && Math.abs(lat!) <= 90 && id.split(',').length === 2
    return isPoint ? { kind, lng: lng!, lat: lat! } : null
  }
  const known = PICKABLE.find((name) => name === kind)
  return known && IS_ID.test(id) ? { kind: known, id } : null
}

function writeSelection(selection: Selection): string | null {
  if (selection.kind === 'none') return null
  if (selection.kind === 'point' || selection.kind === 'border')
    return `${selection.kind}:${selection.lng.toFixed(4)},${selection.lat.toFixed(4)}`
  return `${selection.kind}:${selection.id}`
}
