/** Views as SVG posters: what a link shows, drawn from the compiled data. */
import type {
  AllianceData,
  BattleData,
  EventData,
  LandCells,
  PlaceData,
  ProposalData,
  RouteData,
} from '../../../src/core/atlas-data'
import { cameraOf } from '../../../src/core/bounds'
import { Cursor } from '../../../src/core/cursor'
import { DEFAULT_VIEW, HEARTLAND } from '../../../src/core/default-view'
import { sceneOf, type Marks } from '../../../src/core/scene'
import { readQuery } from '../../../src/core/url'
import type { View } from '../../../src/core/view'
import type { Drawing } from '../../../src/map/static/Drawing'
import { drawScene, levelFor, type SceneOptions } from '../../../src/map/static/draw-scene'
import type { Outlines } from '../../../src/map/static/outlines'
import type { Box } from '../../../src/map/static/Room'
import type { Topology } from 'topojson-specification'
import type { OpenAtlas } from '../cli/open-atlas'
import { outlinesFor } from './letters'

export interface Size {
  width: number
  height: number
}

export interface Poster {
  svg: string
  view: View
  /** Keys of the query that could not be understood, or only nearly. */
  bent: string[]
}

/** Draws the view of a query (`day=1878-07-13&box=19,42,23,45`) as a poster, if wanted with letters as shapes. */
export function posterOf(
  open: OpenAtlas,
  query: string,
  size: Size,
  options: SceneOptions = {},
  isOutlined = false,
): Poster {
  const { view, bent } = viewOf(open, query, size)
  const furniture = { date: true, scaleBar: true, credit: 'Granica' }
  const outlines = isOutlined ? outlinesFor(view.mapLanguage) : undefined
  return { svg: drawView(open, view, size, { outlines, options: { ...furniture, ...options } }), view, bent }
}

export interface ViewDrawing {
  options?: SceneOptions
  /** One that drew the same view before, in another language or theme. */
  drawing?: Drawing
  outlines?: Outlines
  /** Pixels to draw beyond each edge. */
  margin?: number
  /** What is kept free of names. */
  reserved?: readonly Box[]
}

/** Draws a view on a sheet, with nothing beside the map but what the options name. */
export function drawView(open: OpenAtlas, view: View, size: Size, { options, ...how }: ViewDrawing): string {
  const theme = view.theme === 'dark' ? 'dark' : 'light'
  return drawScene({
    atlas: open.atlas.data,
    scene: sceneOf(open.atlas, cursorOf(open), marksOf(open), view, theme, null),
    camera: view.camera,
    ...size,
    mosaic: topology(open, `mosaic-${levelFor(view.camera.zoom)}`),
    water: [topology(open, 'water-0'), topology(open, 'water-1')],
    ...how,
    options,
  })
}

/** The view of a query on a sheet of that size; the heartland where the query names no place. */
export function viewOf({ today }: OpenAtlas, query: string, size: Size) {
  const { width, height } = size
  const camera = cameraOf(width < height ? HEARTLAND.narrow : HEARTLAND.wide, width, height)
  return readQuery(query, { ...DEFAULT_VIEW, camera }, { today, size })
}

const cursors = new WeakMap<OpenAtlas, Cursor>()
const marks = new WeakMap<OpenAtlas, Marks>()
const topologies = new WeakMap<OpenAtlas, Map<string, Topology>>()

function cursorOf(open: OpenAtlas): Cursor {
  const cursor = cursors.get(open) ?? new Cursor(open.atlas.data)
  cursors.set(open, cursor)
  return cursor
}

/** All that may be drawn on the land, read once. */
function marksOf(open: OpenAtlas): Marks {
  const known = marks.get(open) ?? {
    places: open.read('places') as PlaceData[],
    battles: open.read('battles') as BattleData[],
    events: open.read('events') as EventData[],
    routes: open.read('routes') as RouteData[],
    alliances: open.read('alliances') as AllianceData[],
    proposals: open.read('proposals') as ProposalData[],
    landCells: open.read('land-cells') as LandCells[],
  }
  marks.set(open, known)
  return known
}

function topology(open: OpenAtlas, name: 'mosaic-0' | 'mosaic-1' | 'mosaic-2' | 'water-0' | 'water-1'): Topology {
  const known = topologies.get(open) ?? new Map<string, Topology>()
  topologies.set(open, known)
  const found = known.get(name) ?? (open.read(name) as Topology)
  known.set(name, found)
  return found
}
