/** The maps of a handout, one a step, as SVG. */
import type { Topology } from 'topojson-specification'
import { boundsOf } from '../../core/bounds'
import { Cursor } from '../../core/cursor'
import { formatBothCalendars } from '../../core/format-day'
import type { ShownScene } from '../../core/handout-legend'
import { cellsWithin } from '../../core/in-view'
import type { Lesson } from '../../core/lesson'
import { viewOfStep } from '../../core/lesson-view'
import { pointedOut, type PointedOut } from '../../core/pointed-out'
import { sceneOf } from '../../core/scene'
import type { View } from '../../core/view'
import { loadLevel } from '../../data/mosaic'
import { drawScene, levelFor } from '../../map/static/draw-scene'
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
  for (const [i, step] of lesson.steps.entries()) {
    const view = viewToPrint(step.view, lesson, today, size)
    const scene = sceneOf(atlas, cursor, all, view, 'light', null)
    const bounds = boundsOf(view.camera, size.width, size.height)
    const cells = cellsWithin(boxes, atlas.data.cells.length, bounds)
    const mosaic = levelFor(view.camera.zoom) === 0 ? coarse : fine
    const given = { prefix: `map-${i + 1}-`, scaleBar: true }
    const title = formatBothCalendars(view.day, lesson.language)
    const options = withNames ? given : { ...given, mute: true, title, description: '' }
    const svg = drawScene({
      atlas: atlas.data,
      mosaic,
      water: [seas, water],
      scene,
      camera: view.camera,
      ...size,
      options,
    })
    yield { svg, scene, bounds, cells, ...pointedOut(atlas, view, lands, routes) }
  }
}

function viewToPrint(query: string, { language }: Lesson, today: number, size: Size): View {
  const reader = { language, mapLanguage: language, localNames: false, theme: 'light' } as const
  return viewOfStep(query, reader, { today, size })
}

function boxesOf({ objects }: Topology): readonly (readonly number[])[] {
  const { geometries } = objects['cells'] as { geometries: { bbox?: number[] }[] }
  return geometries.map(({ bbox }) => bbox ?? [-180, -90, 180, 90])
}
