import type { CellIndex, PolityIndex, PolityLevel } from '../../core/atlas-data'
import type { Language } from '../../core/names'
import { labelName } from '../geometry/label-features'
import { fitName } from './fit-name'
import type { CellGrid } from './cell-grid'
import type { Ground } from './Ground'
import type { LandInSight } from './lands-in-sight'
import { boxAround, type Box } from './set-boxes'

/** Whose name it is, how it is set, and what is called so. */
interface Named {
  polity?: PolityIndex
  /** The id of a proposal. */
  proposal?: string
  level: PolityLevel
  text: string
}

/** A name set into the land that is seen, in the place of the one that the map would set by itself. */
export interface SetName extends Named {
  /** The text in capitals and lines as it stands on the map. */
  name: string
  /** px, and em between letters. */
  size: number
  spacing: number
  at: [lng: number, lat: number]
  /** A cell of the land under it. */
  cell: CellIndex
  /** Width and height, px, and the zoom for which it was set. */
  extent: [width: number, height: number]
  zoom: number
  /** A line from the land to a name that stands beside it. */
  leader?: [number, number][]
}

/** A name stays where it is while the camera moves, up to this change of zoom, if so much of it stands on its land. */
const SAME_ZOOM = 0.3
const STAYING_ON_LAND = 0.5

/** Sets a name into a land that is seen: where it stood `before`, if it may stay there, else anew; null where it has no room. */
export function setName(
  of: Named,
  land: LandInSight,
  ground: Ground,
  language: Language,
  before: readonly SetName[],
): SetName | null {
  const { grid, screen, sight, taken } = ground
  const boxOf = ({ at, extent: [width, height] }: SetName): Box => boxAround(...screen.point(at), width, height)
  const { zoom } = sight.camera
  const old = before.find(
    (one) =>
      (['polity', 'proposal', 'level', 'text'] as const).every((key) => one[key] === of[key]) &&
      Math.abs(one.zoom - zoom) < SAME_ZOOM,
  )
  if (old) {
    const box = [boxOf(old)]
    if (ground.isInSight(box) && !taken.meets(box) && (old.leader || ground.shareOn(land, box) >= STAYING_ON_LAND)) {
      ground.take(box)
      return old
    }
  }
  const fit = fitName(labelName(of.text, of.level, language), of.level, land, ground)
  if (!fit) return null
  const { size, spacing, lines, x, y } = fit
  const extent: [number, number] = [fit.width * size, fit.height * size]
  const box = [boxAround(x, y, ...extent)]
  const points = [...(fit.isBeside ? grid.cells.keys() : taken.points(box))].filter(land.has)
  ground.take(box)
  const middle = points[points.length >> 1]!
  const set = { ...of, name: lines.join('\n'), size, spacing, at: screen.degrees(x, y), extent, zoom }
  const cell = grid.cells[middle]!
  return fit.isBeside ? { ...set, cell, leader: leaderTo(middle, box[0]!, ground) } : { ...set, cell }
}

/** Keeps a name off the map that has room nowhere on its land. */
export const noName = (of: Named, land: LandInSight, { cells }: CellGrid): SetName => {
  const cell = cells.find((_, point) => land.has(point))!
  return { ...of, name: '', size: 0, spacing: 0, at: [0, 0], cell, extent: [0, 0], zoom: NaN }
}

/** From a point of the grid to the nearest point of a box. */
function leaderTo(point: number, box: Box, { grid, screen }: Ground): [number, number][] {
  const [x, y] = [((point % grid.columns) + 0.5) * grid.step, (Math.floor(point / grid.columns) + 0.5) * grid.step]
  const near = (value: number, low: number, high: number) => Math.min(Math.max(value, low), high)
  return [screen.degrees(x, y), screen.degrees(near(x, box.left, box.right), near(y, box.top, box.bottom))]
}
