import type { CellIndex, PolityIndex, PolityLevel } from '../../core/atlas-data'
import type { Language } from '../../core/names'
import { labelName } from '../geometry/label-features'
import { clearWay } from './clear-way'
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
/** And so much on it or at sea. */
const STAYING_AT_HOME = 0.85

/**
 * Sets a name, or one of its `shorter` forms, into a land that is seen: where it stood `before`, if it may stay there, else
 * anew; null where it has no room.
 */
export function setName(
  of: Named,
  shorter: readonly string[],
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
    if (ground.isInSight(box) && !taken.meets(box) && mayStay(old, box, land, ground)) {
      ground.take(box)
      return old
    }
  }
  const [name, ...short] = [of.text, ...shorter].map((text) => labelName(text, of.level, language))
  const fit = fitName(name!, short, of.level, land, ground)
  if (!fit) return null
  const { size, spacing, lines, x, y, leader } = fit
  const extent: [number, number] = [fit.width * size, fit.height * size]
  const box = [boxAround(x, y, ...extent)]
  const points = [...taken.points(leader ? [boxAround(...leader[0]!, 1)] : box)].filter(land.has)
  ground.take(box)
  const set = { ...of, name: lines.join('\n'), size, spacing, at: screen.degrees(x, y), extent, zoom }
  const cell = grid.cells[points[points.length >> 1]!]!
  return leader ? { ...set, cell, leader: leader.map(([x, y]) => screen.degrees(x, y)) } : { ...set, cell }
}

/** Whether a name that was set before still stands where it may. */
function mayStay({ leader }: SetName, box: readonly Box[], land: LandInSight, ground: Ground): boolean {
  const { screen } = ground
  const isAtHome = ground.shareOn((point) => land.has(point) || ground.isSea(point), box) >= STAYING_AT_HOME
  if (!leader) return isAtHome && ground.shareOn(land.has, box) >= STAYING_ON_LAND
  const [from, to] = leader.map((at) => screen.point(at))
  return isAtHome && clearWay(land, ground)(from!, to!)
}

/** Keeps a name off the map that has room nowhere on its land. */
export const noName = (of: Named, land: LandInSight, { cells }: CellGrid): SetName => {
  const cell = cells.find((_, point) => land.has(point))!
  return { ...of, name: '', size: 0, spacing: 0, at: [0, 0], cell, extent: [0, 0], zoom: NaN }
}
