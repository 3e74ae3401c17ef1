import type { MultiLineString, Position } from 'geojson'
import type { Topology } from 'topojson-specification'
import type { AtlasData, CellIndex } from '../../core/atlas-data'
import { borderRanks } from '../../core/borders'
import { standingPaints, type HatchPaint, type StandingPaint } from '../../core/palette'
import type { Scene } from '../../core/scene'
import { bandOf, borderStates, cutStyle, PENS, type Pen } from '../border-state'
import { HATCH_DIRECTIONS, type HatchDirection } from '../geometry/hatch'
import { outlineOf } from '../land-outline'
import { hatchOf } from '../StandingPainter'
import { joinLines } from './join-lines'

/** Land of one colour. */
export interface Patch {
  fill: string
  land: object
}

/** Land under hatch lines of one direction, colour and weight. */
export interface Hatched extends HatchPaint {
  direction: HatchDirection
  land: object
}

/** Border lines that are drawn alike. */
export interface Border {
  pen: Pen
  /** The style of their cuts. */
  width: number
  blur: number
  line: MultiLineString
  /** The land along them inside which each colour of a band is laid. */
  bands: { colour: string; land: object }[]
}

/** Who has what, as shapes: a scene's land merged into as few pieces as differ on the sheet. */
export interface Land {
  patches: Patch[]
  hatched: Hatched[]
  borders: Border[]
}

/** Finds who has what in scene after scene; the same land is the same object as long as it stays on the sheet. */
export class LandShapes {
  readonly #atlas: AtlasData
  readonly #rankOf: ReturnType<typeof borderRanks>
  #mosaic: Topology | null = null
  /** Shapes by their cells and lines by their arcs: those of the scene before, and those of this one. */
  #before = new Map<string, object>()
  #now = new Map<string, object>()

  constructor(atlas: AtlasData) {
    this.#atlas = atlas
    this.#rankOf = borderRanks(atlas)
  }

  /** The land of a scene in a level of detail. */
  of({ standings, theme, layers }: Scene, mosaic: Topology): Land {
    this.#before = mosaic === this.#mosaic ? this.#now : new Map()
    this.#now = new Map()
    this.#mosaic = mosaic
    const plain = standingPaints(this.#atlas, theme)
    const paint = layers.has('claims') ? plain : (standing: number) => ({ ...plain(standing), claim: null })
    const outline = (cells: readonly CellIndex[]) => this.#outline(cells, mosaic)
    const cellsBy = (keyOf: (look: StandingPaint) => string) => groupCells(standings, paint, keyOf)
    return {
      patches: [...cellsBy(({ fill }) => fill)].map(([fill, cells]) => ({ fill, land: outline(cells) })),
      hatched: HATCH_DIRECTIONS.flatMap((direction) =>
        [...cellsBy((look) => hatchKey(hatchOf(look, direction)))].map(([key, cells]) => {
          const [colour, weight] = key.split(' ') as [string, HatchPaint['weight']]
          return { direction, colour, weight, land: outline(cells) }
        }),
      ),
      borders: this.#borders(standings, paint, mosaic, outline),
    }
  }

  #outline(cells: readonly CellIndex[], mosaic: Topology): object {
    return this.#keep(`land ${cells.join()}`, () => outlineOf(mosaic, cells).geometry)
  }

  #keep<T extends object>(key: string, make: () => T): T {
    const shape = (this.#now.get(key) ?? this.#before.get(key) ?? make()) as T
    this.#now.set(key, shape)
    return shape
  }

  /** The arcs that part different standings, those that look alike as one line. */
  #borders(
    standings: Scene['standings'],
    paint: (standing: number) => StandingPaint,
    mosaic: Topology,
    outline: (cells: readonly CellIndex[]) => object,
  ): Border[] {
    const look = borderStates(this.#atlas, paint)
    const cellsIn = {
      control: groupCells(standings, paint, (one) => bandOf(one, 'control')),
      international: groupCells(standings, paint, (one) => bandOf(one, 'international')),
    }
    const { borders, cuts } = this.#atlas
    const groups = new Map<string, { border: Omit<Border, 'line'>; arcs: number[] }>()
    for (let row = 0; row < borders.length; row += 4) {
      const [left, right] = [standings[borders[row + 1]!]!, standings[borders[row + 2]!]!]
      if (left === right) continue
      const state = look(left, right, borders[row + 3]!)
      const pen = PENS.find((one) => state[one] > 0)
      if (!pen) continue
      const style = cutStyle(cuts[borders[row + 3]!])
      const rank = this.#rankOf(left, right)
      const colours =
        rank === 'international' || rank === 'control' ? [...new Set([state.left, state.right])].sort() : []
      const key = [pen, style.width, style.blur, rank === 'control', ...colours].join()
      let group = groups.get(key)
      if (!group) {
        const cells = cellsIn[rank === 'control' ? 'control' : 'international']
        const bands = colours.map((colour) => ({ colour, land: outline(cells.get(colour)!) }))
        groups.set(key, (group = { border: { pen, ...style, bands }, arcs: [] }))
      }
      group.arcs.push(borders[row]!)
    }
    return [...groups.values()].map(({ border, arcs }) => ({
      ...border,
      line: this.#keep(`line ${arcs.join()}`, () => lineOf(mosaic, arcs)),
    }))
  }
}

const hatchKey = (hatch: HatchPaint | null) => (hatch ? `${hatch.colour} ${hatch.weight}` : '')

/** The cells by what a rule makes of their paint; those of which it makes '' are left out. */
function groupCells(
  standings: Scene['standings'],
  paint: (standing: number) => StandingPaint,
  keyOf: (look: StandingPaint) => string,
): Map<string, CellIndex[]> {
  const keys = new Map<number, string>()
  const groups = new Map<string, CellIndex[]>()
  standings.forEach((standing, cell) => {
    let key = keys.get(standing)
    if (key === undefined) keys.set(standing, (key = keyOf(paint(standing))))
    if (key === '') return
    const group = groups.get(key)
    if (group) group.push(cell)
    else groups.set(key, [cell])
  })
  return groups
}

/** Arcs of a topology in degrees as lines. */
const lineOf = ({ arcs }: Topology, wanted: readonly number[]): MultiLineString => ({
  type: 'MultiLineString',
  coordinates: joinLines(wanted.map((arc) => arcs[arc] as Position[])),
})
