import type { FeatureCollection, GeoJsonProperties, LineString } from 'geojson'
import { feature } from 'topojson-client'
import type { GeometryObject, Topology } from 'topojson-specification'
import { extendSpine } from '../label-type'

/** The names of seas on lines long enough for their letters at every zoom. */
export function waterNameFeatures(water: Topology, names: GeometryObject<GeoJsonProperties>): FeatureCollection {
  const collection = feature(water, names) as unknown as FeatureCollection<LineString>
  return {
    ...collection,
    features: collection.features.map(({ geometry, ...rest }) => ({
      ...rest,
      geometry: { ...geometry, coordinates: extendSpine(geometry.coordinates) },
    })),
  }
}
