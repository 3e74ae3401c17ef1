import Flatbush from 'flatbush'
import { pointInPolygons } from '../../../src/core/point-in-polygon'
import type { Mosaic } from './cells'
import { ringsOf } from './pieces'

/** A function from a point to the cell that holds it, or null at sea and outside the frame. */
export function cellFinder({ arcs, pieces, cellOfPiece }: Mosaic): (lng: number, lat: number) => number | null {
  const rings = pieces.map((piece) => ringsOf(arcs, piece.arcs))
  const index = new Flatbush(pieces.length)
  for (const [shell] of rings) {
    const [lngs, lats] = [0, 1].map((axis) => shell!.map((point) => point[axis]!))
    index.add(least(lngs!), least(lats!), most(lngs!), most(lats!))
  }
  index.finish()
  return (lng, lat) => {
    const piece = index.search(lng, lat, lng, lat).find((p) => pointInPolygons(lng, lat, [rings[p]!]))
    return piece === undefined ? null : cellOfPiece[piece]!
  }
}

const least = (values: number[]) => values.reduce((a, b) => Math.min(a, b))
const most = (values: number[]) => values.reduce((a, b) => Math.max(a, b))
