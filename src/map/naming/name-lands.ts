/** Names of the lands that fill the screen: what the map sets by itself where it stands in sight, and where it does not, a name within the land that is seen. */
import type { AtlasData, PolityIndex } from '../../core/atlas-data'
import type { Scene } from '../../core/scene'
import { labelFeatures } from '../geometry/label-features'
import type { CellGrid, Sight } from './cell-grid'
import { Ground } from './Ground'
import { landsInSight, type LandInSight } from './lands-in-sight'
import { proposedLands } from './proposed-lands'
import { boxesOfName, type Box } from './set-boxes'
import { noName, setName, type SetName } from './set-name'
import { calledIn, shorterNames } from './still-holds'

/** The share of a block that must stand on its own land. */
const ON_LAND = 0.55
/** A state that is seen whole and smaller than this needs no name yet, px². */
const SMALL_PX2 = 140

/** `before` are the names set last, which stay where they still hold; `reserved` is taken by something else. */
export function nameLands(
  atlas: AtlasData,
  scene: Scene,
  grid: CellGrid,
  sight: Sight,
  before: readonly SetName[] = [],
  reserved: readonly Box[] = [],
): SetName[] {
  const ground = new Ground(grid, sight, scene, reserved)
  const names: SetName[] = []
  const set = (name: SetName | null) => {
    if (name) names.push(name)
  }
  if (scene.layers.has('names')) {
    // Who runs a land is named before who holds it in law alone, and who has more of what is seen before the others.
    const lands = landsInSight(atlas, scene.standings, grid).sort(
      (a, b) => Number(a.isQuiet) - Number(b.isQuiet) || b.points - a.points,
    )
    const named = new Set<PolityIndex>()
    /** Those whose block would stand on the land of others, or wander there from what is in its way. */
    const stray = new Set<PolityIndex>()
    const isSmallState = (land: LandInSight) =>
      atlas.polities[land.polity]!.level === 'state' &&
      atlas.polities[land.polity]!.detail !== 'outline' &&
      land.isWhole &&
      land.points * grid.step ** 2 > SMALL_PX2
    const isDue = (land: LandInSight) => land.isLarge || isSmallState(land)
    for (const [isOfStates, features] of namesByTurn(atlas, scene, lands)) {
      for (const feature of features) {
        const { polity } = feature.properties as { polity: PolityIndex }
        const land = lands.find((one) => one.polity === polity)
        // A block stands anywhere around its point: a land that must be named is better named where it is known to fit.
        const isBlock = feature.geometry.type === 'Point'
        if (named.has(polity) || (isBlock && land && isDue(land))) continue
        const boxes = boxesOfName(feature, sight.camera.zoom, ground.screen)
        if (!boxes || !ground.isInSight(boxes)) continue
        if (isBlock && land && (ground.taken.meets(boxes) || ground.shareOn(land.has, boxes) < ON_LAND)) {
          stray.add(polity)
          continue
        }
        // The names of states go before those of towns, which find another side.
        if ((isOfStates ? ground.lettered : ground.taken).meets(boxes)) continue
        ground.take(boxes)
        named.add(polity)
      }
      for (const land of lands) {
        if (isState(atlas, land) !== isOfStates || named.has(land.polity)) continue
        if (!isDue(land) && !stray.has(land.polity)) continue
        const { level } = atlas.polities[land.polity]!
        const text = calledIn(scene, atlas, land.polity)
        const of = { polity: land.polity, level: land.isQuiet ? ('zone' as const) : level, text }
        set(
          setName(of, shorterNames(scene, atlas, land.polity), land, ground, scene.language, before) ??
            (stray.has(land.polity) ? noName(of, land, grid) : null),
        )
      }
    }
  }
  for (const { id, text, land } of proposedLands(scene, grid))
    set(setName({ proposal: id, level: 'zone', text }, [], land, ground, scene.language, before))
  return names
}

const isState = (atlas: AtlasData, { polity, isQuiet }: LandInSight) =>
  atlas.polities[polity]!.level === 'state' && !isQuiet

/** The names that the map sets by itself: those of states first, then those of the rest. */
function namesByTurn(atlas: AtlasData, scene: Scene, lands: readonly LandInSight[]) {
  const { features } = labelFeatures(atlas, scene, scene.theme)
  const quiet = new Set(lands.filter((land) => !isState(atlas, land)).map(({ polity }) => polity))
  const isFirst = ({ properties }: (typeof features)[number]) =>
    properties!['level'] === 'state' && !quiet.has(properties!['polity'] as PolityIndex)
  return [
    [true, features.filter(isFirst)],
    [false, features.filter((one) => !isFirst(one))],
  ] as const
}
