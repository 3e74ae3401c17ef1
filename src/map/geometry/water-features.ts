import type { FeatureCollection, LineString } from 'geojson'
import { feature } from 'topojson-client'
import type { Topology } from 'topojson-specification'
import { extendSpine } from '../label-type'

/** What the style draws of water, by its sources: the rivers and lakes of one level, the names of the seas of whichever holds them. */
export function waterFeatures(drawn: Topology, levels: readonly Topology[]): Record<string, FeatureCollection> {
  const named = levels.find(({ objects }) => objects['names'])
  return {
    water: featuresOf(drawn, 'rivers'),
    lakes: featuresOf(drawn, 'lakes'),
    ...(named && { 'water-names': seaNames(featuresOf(named, 'names') as FeatureCollection<LineString>) }),
  }
}

const featuresOf = (water: Topology, name: string) => feature(water, water.objects[name]!) as FeatureCollection

/** On lines long enough for their letters at every zoom. */
const seaNames = (names: FeatureCollection<LineString>): FeatureCollection => ({
  ...names,
  features: names.features.map(({ geometry, ...rest }) => ({
    ...rest,
    geometry: { ...geometry, coordinates: extendSpine(geometry.coordinates) },
  })),
})
