/** The shores of the core, from a GSHHG dump, as directed lines with land on their left. */
import mapshaper from 'mapshaper'
import type { Feature, FeatureCollection, LineString } from 'geojson'
import { pointInPolygons } from '../../../src/core/point-in-polygon'
import { areaOfRings } from '../cut/rings'
import { readShoreLines } from '../water/shore-rings'
import { SHORE } from './lay-units'
import type { OverlayLine, Position } from './overlay'

const SEA_LEVEL = 1

/** Islands left out: the piece of their unit nearest to them did not share their history. */
const LEFT_OUT: { name: string; at: Position }[] = [
  { name: 'Sušac', at: [16.513, 42.763] },
  { name: 'Kinaros', at: [26.29, 36.979] },
  { name: 'Levitha', at: [26.459, 37.003] },
]

/** The lines of a dump, simplified to `metres`; islands under `leastKm2` are left out. */
export async function readShores(dump: string, metres: number, leastKm2: number): Promise<OverlayLine[]> {
  const lines = readShoreLines(dump, SEA_LEVEL).filter((line) => {
    if (line.length < 3) return false
    if (line[0]!.join() !== line.at(-1)!.join()) return true
    return areaOfRings([line]) >= leastKm2 && !LEFT_OUT.some(({ at }) => pointInPolygons(...at, [[line]]))
  })
  const features = lines.map((coordinates, shore): Feature<LineString> => ({
    type: 'Feature',
    properties: { shore },
    geometry: { type: 'LineString', coordinates },
  }))
  const output = await mapshaper.applyCommands(
    `-i in.json -simplify dp interval=${metres} keep-shapes -o out.json format=geojson precision=0.00001`,
    { 'in.json': JSON.stringify({ type: 'FeatureCollection', features }) },
  )
  const simple = (JSON.parse(String(output['out.json'])) as FeatureCollection<LineString>).features
  return simple.map(({ geometry }) => ({ id: SHORE, coordinates: geometry.coordinates as Position[] }))
}
