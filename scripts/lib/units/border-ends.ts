import { topology } from 'topojson-server'
import type { GeometryCollection, Polygon } from 'topojson-specification'
import type { FeatureCollection } from 'geojson'
import type { Position, UnitFeature } from './overlay'

/** How far back from its end a border's direction is taken (degrees). */
const BACK = 0.02

/** Where borders between two units meet the coast: the end, and a point of the border a little inland. */
export function borderEnds(units: UnitFeature[]): { at: Position; from: Position }[] {
  const { arcs, objects } = topology({ units: { type: 'FeatureCollection', features: units } as FeatureCollection })
  const uses = new Array<number>(arcs.length).fill(0)
  for (const geometry of (objects.units as GeometryCollection).geometries)
    for (const index of (geometry as Polygon).arcs.flat(Infinity as 1) as unknown as number[])
      uses[index < 0 ? ~index : index]!++
  const coast = new Set<string>()
  arcs.forEach((arc, i) => {
    if (uses[i] === 1) for (const end of [arc[0]!, arc.at(-1)!]) coast.add(end.join())
  })
  return arcs.flatMap((arc, i) => {
    if (uses[i] !== 2) return []
    const ends = [arc as Position[], [...(arc as Position[])].reverse()]
    return ends
      .filter(([first]) => coast.has(first!.join()))
      .map((line) => {
        const [at] = line
        const from = line.find(([x, y]) => Math.hypot(x - at![0], y - at![1]) > BACK) ?? line.at(-1)!
        return { at: at!, from }
      })
  })
}
