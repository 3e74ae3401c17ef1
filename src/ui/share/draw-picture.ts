/** The view on the screen as an SVG picture: a poster for a page, or a figure for a sheet. */
import { boundsOf, cameraOf } from '../../core/bounds'
import { Cursor } from '../../core/cursor'
import { sceneOf } from '../../core/scene'
import { loadLevel } from '../../data/mosaic'
import { drawScene, levelFor } from '../../map/static/draw-scene'
import type { Screen } from '../../state/screen.svelte'

const SIZE = { width: 1200, height: 800 }

/** Draws what the screen shows; rejects when the data for it do not arrive. */
export async function drawPicture({ view, size, opened, more, theme }: Screen): Promise<string> {
  if (!opened) throw new Error('picture unready: no atlas is open')
  const { atlas, marks, manifest } = opened
  const camera = cameraOf(boundsOf(view.camera, size.width, size.height), SIZE.width, SIZE.height)
  const [mosaic, seas, water] = await Promise.all([
    loadLevel(manifest, `mosaic-${levelFor(camera.zoom)}`),
    loadLevel(manifest, 'water-0'),
    loadLevel(manifest, 'water-1'),
  ])
  const scene = sceneOf(atlas, new Cursor(atlas.data), { ...marks, ...more }, view.value, theme, null)
  const options = { scaleBar: true, credit: 'Granica', date: true }
  return drawScene({ atlas: atlas.data, mosaic, water: [seas, water], scene, camera, ...SIZE, options })
}
