import type { Scene } from '../../core/scene'
import { pickedId } from '../geometry/picked-features'
import { placeFeatures } from '../geometry/point-features'
import { screenOf, SEA, type CellGrid, type Sight } from './cell-grid'
import { boxAround, boxOfPlace, type Box } from './set-boxes'
import { Taken } from './Taken'

/** The share of a name that must be in sight. */
const IN_SIGHT = 0.92
/** Ranks of settlements whose names are never pushed out. */
const GREAT_RANK = 2
const DOT_PX = 12

/** The screen on which names are set, and what of it is taken. */
export class Ground {
  readonly grid: CellGrid
  readonly sight: Sight
  readonly screen: ReturnType<typeof screenOf>
  /** By names of lands, and the dots of capitals. */
  readonly lettered: Taken
  /** By these and the names of great towns and the one that is picked. */
  readonly taken: Taken
  /** By the names of other towns. */
  readonly towns: Taken

  constructor(grid: CellGrid, sight: Sight, scene: Scene, reserved: readonly Box[]) {
    this.grid = grid
    this.sight = sight
    this.screen = screenOf(sight)
    ;[this.lettered, this.taken, this.towns] = [new Taken(grid), new Taken(grid), new Taken(grid)]
    this.take(reserved)
    if (!scene.layers.has('places')) return
    const picked = pickedId(scene, 'place')
    for (const place of placeFeatures(scene.places).features) {
      const { id, rank, fromZoom } = place.properties as { id: string; rank: number; fromZoom: number }
      if (Math.floor(sight.camera.zoom) < fromZoom) continue
      if (rank === 1) this.lettered.take([boxAround(...this.screen.point(place.geometry.coordinates), DOT_PX)])
      const names = rank <= GREAT_RANK || id === picked ? this.taken : this.towns
      names.take([boxOfPlace(place, sight.camera.zoom, this.screen)])
    }
  }

  take(boxes: readonly Box[]) {
    this.lettered.take(boxes)
    this.taken.take(boxes)
  }

  isInSight(boxes: readonly Box[]): boolean {
    const { width, height } = this.sight
    const inside = boxes.filter((box) => box.left > 0 && box.top > 0 && box.right < width && box.bottom < height)
    return inside.length >= boxes.length * IN_SIGHT
  }

  isSea = (point: number) => this.grid.cells[point] === SEA

  /** The share of boxes that lies on certain points of the grid. */
  shareOn(has: (point: number) => boolean, boxes: readonly Box[]): number {
    const points = [...this.taken.points(boxes)]
    return points.filter(has).length / points.length
  }
}
