/** The view on the screen as it goes on paper: its map as SVG, and what its key has to explain. */
import type { Topology } from 'topojson-specification'
import { nearestActDay } from '../../core/acts-in-time'
import type { Atlas } from '../../core/atlas'
import type { ActIndex, CellIndex } from '../../core/atlas-data'
import { boundsOf, cameraOf } from '../../core/bounds'
import { Cursor } from '../../core/cursor'
import { actsOnCells, cellsWithin } from '../../core/in-view'
import { legendOf, type Legend } from '../../core/legend'
import { sceneOf, type Marks } from '../../core/scene'
import type { Day } from '../../core/time'
import type { View } from '../../core/view'
import { drawScene } from '../../map/static/draw-scene'
import type { OpenedAtlas } from '../../state/atlas-status'

/** Pixels of the map on paper: 212 × 165 mm, drawn as large as a screen would show it. */
const SHEET = { width: 900, height: 700 }

export interface Printed {
  svg: string
  day: Day
  legend: Legend
  /** The last act, not after the day, that changed land on the map: of several on one day the one that moved most. */
  lastAct: ActIndex | null
}

export interface Levels {
  mosaic: Topology
  water: readonly Topology[]
}

/** Draws what a window of `size` shows of a view, and as much more as the paper holds. */
export function drawPrint(
  view: View,
  size: { width: number; height: number },
  { atlas, marks }: OpenedAtlas,
  more: Omit<Marks, 'places' | 'battles' | 'events'>,
  { mosaic, water }: Levels,
): Printed {
  const seen = boundsOf(view.camera, size.width, size.height)
  const camera = cameraOf(seen, SHEET.width, SHEET.height)
  const scene = sceneOf(atlas, new Cursor(atlas.data), { ...marks, ...more }, view, 'light', null)
  const { geometries } = mosaic.objects['cells'] as unknown as { geometries: { bbox: number[] }[] }
  const boxes = geometries.map(({ bbox }) => bbox)
  const cells = cellsWithin(boxes, atlas.data.cells.length, boundsOf(camera, SHEET.width, SHEET.height))
  return {
    svg: drawScene({
      atlas: atlas.data,
      mosaic,
      water,
      scene,
      camera,
      ...SHEET,
      options: { scaleBar: true, prefix: 'print-' },
    }),
    day: view.day,
    legend: legendOf(atlas, cells, view.day),
    lastAct: lastActOn(atlas, cells, view.day),
  }
}

function lastActOn(atlas: Atlas, cells: readonly CellIndex[], day: Day): ActIndex | null {
  const { acts } = atlas.data
  const inView = actsOnCells(atlas, cells)
  const last = nearestActDay(acts, day + 1, -1, (act) => inView.has(act))
  const [most] = [...inView].filter((act) => acts[act]!.day === last).sort((a, b) => acts[b]!.km2 - acts[a]!.km2)
  return most ?? null
}
