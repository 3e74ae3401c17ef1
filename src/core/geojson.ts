/** The scene of a day as GeoJSON (RFC 7946): territories, borders. */
import { mergeArcs } from 'topojson-client'
import type { Atlas } from './atlas'
import { ringAreaKm2 } from './area'
import { borderRank } from './borders'
import { withSerbianLatin, type Names } from './names'
import type { Mosaic, MosaicTopology, Ring } from './mosaic'
import { territoriesOn } from './territory'
import { formatIsoDay, type Day } from './time'

export interface GeoFeature {
  type: 'Feature'
  id: string
  properties: Record<string, unknown>
  geometry: { type: string; coordinates: unknown }
}
export interface GeoCollection {
  type: 'FeatureCollection'
  features: GeoFeature[]
}

const DECIMALS = 1e5
const trim = (v: number) => Math.round(v * DECIMALS) / DECIMALS

/** Cells dissolved into polygons with shells counter-clockwise and holes clockwise, as RFC 7946 wants. */
export function dissolve(topology: MosaicTopology, mosaic: Mosaic, cells: readonly number[]): Ring[][] {
  const geometries = topology.objects.cells.geometries
  const merged = mergeArcs(
    topology as never,
    cells.map((c) => ({ type: 'MultiPolygon', arcs: geometries[c]!.arcs })) as never,
  ) as unknown as { arcs: number[][][] }
  return merged.arcs
    .map((rings) =>
      rings
        .map((ring, i) =>
          wind(
            mosaic.ring(ring).map(([x, y]): [number, number] => [trim(x), trim(y)]),
            i === 0,
          ),
        )
        .filter((ring) => ring.length >= 4),
    )
    .filter((rings) => rings.length > 0)
}

function wind(ring: Ring, counterClockwise: boolean): Ring {
  const clean = ring.filter(([x, y], i) => i === 0 || x !== ring[i - 1]![0] || y !== ring[i - 1]![1])
  return ringAreaKm2(clean) > 0 === counterClockwise ? clean : clean.reverse()
}

/** One feature per polity that exists on the day at every level. */
export function territoriesGeojson(atlas: Atlas, topology: MosaicTopology, mosaic: Mosaic, day: Day): GeoCollection {
  const features = territoriesOn(atlas, day).map(({ polity, cells, km2, status }): GeoFeature => {
    const { id, level } = atlas.polity(polity)
    const { from: _, ...names } = atlas.namesOf(polity, day)
    return {
      type: 'Feature',
      id,
      properties: {
        polity: id,
        name: names.en,
        names: withSerbianLatin(names as Names),
        level,
        status,
        km2: Math.round(km2),
        day: formatIsoDay(day),
      },
      geometry: { type: 'MultiPolygon', coordinates: dissolve(topology, mosaic, cells) },
    }
  })
  return { type: 'FeatureCollection', features: features.sort((a, b) => (a.id < b.id ? -1 : 1)) }
}

/** Every border of the day with its rank, certainty and accuracy; coast is not a border. */
export function bordersGeojson(atlas: Atlas, mosaic: Mosaic, day: Day): GeoCollection {
  const { borders, cuts, polities, standings } = atlas.data
  const features: GeoFeature[] = []
  for (let i = 0; i < borders.length; i += 4) {
    const [arc, left, right, cut] = borders.slice(i, i + 4) as [number, number, number, number]
    const [a, b] = [atlas.standingAt(left, day), atlas.standingAt(right, day)]
    const rank = borderRank(atlas.data, a, b)
    if (rank === 'none') continue
    const line = cut < 0 ? null : cuts[cut]!
    features.push({
      type: 'Feature',
      id: `arc-${arc}`,
      properties: {
        rank,
        left: polities[standings[a]!.chain[0]!]!.id,
        right: polities[standings[b]!.chain[0]!]!.id,
        certainty: line?.certainty ?? 'surveyed',
        accuracyKm: line?.accuracyKm ?? null,
        cut: line?.id ?? null,
        day: formatIsoDay(day),
      },
      geometry: { type: 'LineString', coordinates: mosaic.arc(arc).map(([x, y]) => [trim(x), trim(y)]) },
    })
  }
  return { type: 'FeatureCollection', features }
}
