/** The maps of a handout, one a step, as SVG. */
import type { Topology } from 'topojson-specification'
import { boundsOf } from '../../core/bounds'
import { Cursor } from '../../core/cursor'
import type { ShownScene } from '../../core/handout-legend'
import { cellsWithin } from '../../core/in-view'
import type { Lesson } from '../../core/lesson'
import { viewOfStep } from '../../core/lesson-view'
import { pointedOut, type PointedOut } from '../../core/pointed-out'
import { sceneOf } from '../../core/scene'
import type { LayerId, View } from '../../core/view'
import { loadLevel } from '../../data/mosaic'
import { drawScene } from '../../map/static/draw-scene'
import type { OpenedAtlas } from '../../state/atlas-status'
import { loadOnce } from '../../state/load-once'

export interface HandoutMap extends ShownScene, PointedOut {
  svg: string
}

export interface Size {
  width: number
  height: number
}

/** Drawn larger than printed, so that more names find room: 98 mm beside the text, 186 mm over the whole width. */
export const SMALL_MAP: Size = { width: 560, height: 420 }
export const LARGE_MAP: Size = { width: 744, height: 472 }

/** Zoom from which the second level of detail is worth drawing at the size of print. */
const FINE_ZOOM = 5

/** What a mute map does without. */
const NAMED: readonly LayerId[] = ['names', 'places']

/** Draws the maps of a lesson in order; each is handed over as soon as it stands. Rejects when data are missing. */
export async function* drawMaps(
  lesson: Lesson,
  { atlas, marks, manifest }: OpenedAtlas,
  today: number,
  withNames: boolean,
  size: Size,
): AsyncGenerator<HandoutMap> {
  const [coarse, fine, seas, water, lands, landCells, routes, alliances, proposals] = await Promise.all([
    loadLevel(manifest, 'mosaic-0'),
    loadLevel(manifest, 'mosaic-1'),
    loadLevel(manifest, 'water-0'),
    loadLevel(manifest, 'water-1'),
    loadOnce(manifest, 'lands'),
    loadOnce(manifest, 'land-cells'),
    loadOnce(manifest, 'routes'),
    loadOnce(manifest, 'alliances'),
    loadOnce(manifest, 'proposals'),
  ])
  const cursor = new Cursor(atlas.data)
  const all = { ...marks, landCells, routes, alliances, proposals }
  const boxes = boxesOf(coarse)
  const named = withNames ? [seas, water] : [mute(seas), water]
  for (const [i, step] of lesson.steps.entries()) {
    const view = viewToPrint(step.view, lesson, today, withNames, size)
    const scene = sceneOf(atlas, cursor, all, view, 'light', null)
    const bounds = boundsOf(view.camera, size.width, size.height)
    const cells = cellsWithin(boxes, atlas.data.cells.length, bounds)
    const mosaic = view.camera.zoom < FINE_ZOOM ? coarse : fine
    const options = { prefix: `map-${i + 1}-` }
    const svg = drawScene({
      atlas: atlas.data,
      mosaic,
      water: named,
      scene,
      camera: view.camera,
      ...size,
      options,
    })
    yield { svg, scene, bounds, cells, ...pointedOut(atlas, view, lands, routes) }
  }
}

function viewToPrint(query: string, { language }: Lesson, today: number, withNames: boolean, size: Size): View {
  const reader = { language, mapLanguage: language, localNames: false, theme: 'light' } as const
  const view = viewOfStep(query, reader, { today, size })
  return withNames ? view : { ...view, layers: new Set([...view.layers].filter((layer) => !NAMED.includes(layer))) }
}

/** Water without the names of the seas. */
function mute({ objects: { names: _, ...objects }, ...water }: Topology): Topology {
  return { ...water, objects }
}

function boxesOf({ objects }: Topology): readonly (readonly number[])[] {
  const { geometries } = objects['cells'] as { geometries: { bbox?: number[] }[] }
  return geometries.map(({ bbox }) => bbox ?? [-180, -90, 180, 90])
}
