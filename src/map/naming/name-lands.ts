/** Names of the lands that fill the screen: what the map sets by itself where it stands in sight, and where it does not, a name within the land that is seen. */
import type { Feature, LineString, Point } from 'geojson'
import type { AtlasData, PolityIndex } from '../../core/atlas-data'
import type { Scene } from '../../core/scene'
import { labelFeatures, labelName } from '../geometry/label-features'
import { placeFeatures } from '../geometry/point-features'
import { screenOf, type CellGrid, type Sight } from './cell-grid'
import { fitName } from './fit-name'
import { landsInSight, type LandInSight } from './lands-in-sight'
import { boxAround, boxesOfName, boxOfPlace, type Box } from './set-boxes'
import { calledIn, type SetName } from './set-name'
import { Taken } from './Taken'

/** The share of a name that must be in sight, and of a block that must stand on its own land. */
const IN_SIGHT = 0.92
const ON_LAND = 0.7
/** A state that is seen whole and smaller than this needs no name yet, px². */
const SMALL_PX2 = 600
/** A name stays where it is while the camera moves, up to this change of zoom. */
const SAME_ZOOM = 0.3
/** Ranks of settlements whose names are never pushed out. */
const GREAT_RANK = 2

/** `before` are the names set last, which stay where they still hold; `reserved` is taken by something else. */
export function nameLands(
  atlas: AtlasData,
  scene: Scene,
  grid: CellGrid,
  sight: Sight,
  before: readonly SetName[] = [],
  reserved: readonly Box[] = [],
): SetName[] {
  const { zoom } = sight.camera
  const screen = screenOf(sight)
  const lands = landsInSight(atlas, scene.standings, grid).sort((a, b) => b.points - a.points)
  const landOf = new Map(lands.map((land) => [land.polity, land]))
  const [taken, towns] = [new Taken(grid), new Taken(grid)]
  taken.take(reserved)
  if (scene.layers.has('places'))
    for (const place of placeFeatures(scene.places).features) {
      const { rank, fromZoom } = place.properties as { rank: number; fromZoom: number }
      if (Math.floor(zoom) >= fromZoom) (rank <= GREAT_RANK ? taken : towns).take([boxOfPlace(place, zoom, screen)])
    }
  const names: SetName[] = []
  const { features } = labelFeatures(atlas, scene, scene.theme)
  const named = new Set<PolityIndex>()
  const isState = (polity: PolityIndex) => atlas.polities[polity]!.level === 'state' && !landOf.get(polity)?.isInLaw
  for (const states of [true, false]) {
    for (const feature of features) {
      const { polity } = feature.properties as { polity: PolityIndex }
      if (isState(polity) !== states || named.has(polity)) continue
      const boxes = boxesOfName(feature, zoom, screen)
      if (!boxes || !standsWell(feature, boxes, landOf.get(polity), sight, taken)) continue
      taken.take(boxes)
      named.add(polity)
    }
    for (const land of lands) {
      if (isState(land.polity) !== states || named.has(land.polity)) continue
      const set = nameLand(land)
      if (!set) continue
      names.push(set)
      taken.take([boxOf(set)])
    }
  }
  return names

  function nameLand(land: LandInSight): SetName | null {
    const { polity } = land
    const { level: ownLevel, detail } = atlas.polities[polity]!
    const isSmall = isState(polity) && detail !== 'outline' && land.isWhole && land.points * grid.step ** 2 > SMALL_PX2
    if (!land.isLarge && !isSmall) return null
    const text = calledIn(scene, atlas, polity)
    const old = before.find((one) => one.polity === polity && one.text === text)
    if (old && Math.abs(old.zoom - zoom) < SAME_ZOOM && stillFits(old, land)) return old
    // Who holds the land without running it is named more quietly.
    const level = land.isInLaw ? 'zone' : ownLevel
    const fit = fitName(labelName(text, level, scene.language), level, land, grid, taken, towns, true)
    if (!fit) return null
    const { size, spacing, lines, x, y } = fit
    const [width, height] = [fit.width * size, fit.height * size]
    const points = [...taken.points([boxAround(x, y, width, height)])].filter(land.has)
    return {
      polity,
      level,
      text,
      name: lines.join('\n'),
      size,
      spacing,
      at: screen.degrees(x, y),
      cell: grid.cells[points[points.length >> 1]!]!,
      extent: [width, height],
      zoom,
    }
  }

  function boxOf({ at, extent: [width, height] }: SetName): Box {
    return boxAround(...screen.point(at), width, height)
  }

  function stillFits(name: SetName, land: LandInSight): boolean {
    const box = boxOf(name)
    return isInSight([box], sight) && !taken.meets([box]) && shareOn(land, [box], taken) >= ON_LAND
  }
}

/** Whether a name that the map sets by itself is there to be read. */
function standsWell(
  { geometry }: Feature<LineString | Point>,
  boxes: readonly Box[],
  land: LandInSight | undefined,
  sight: Sight,
  taken: Taken,
): boolean {
  if (!isInSight(boxes, sight) || taken.meets(boxes)) return false
  return geometry.type === 'LineString' || (land !== undefined && shareOn(land, boxes, taken) >= ON_LAND)
}

function isInSight(boxes: readonly Box[], { width, height }: Sight): boolean {
  const inside = boxes.filter(({ left, right, top, bottom }) => left > 0 && top > 0 && right < width && bottom < height)
  return inside.length >= boxes.length * IN_SIGHT
}

/** The share of boxes that lies on a land. */
function shareOn(land: LandInSight, boxes: readonly Box[], taken: Taken): number {
  const points = [...taken.points(boxes)]
  return points.filter(land.has).length / points.length
}
