import type { FeatureCollection, MultiLineString } from 'geojson'
import type { RouteData } from '../../core/atlas-data'
import { nameIn, type Language } from '../../core/names'

/** What was built lies still; people and armies move, and get arrowheads. */
const BUILT: ReadonlySet<RouteData['kind']> = new Set(['railway', 'road', 'pipeline'])

/** Routes as lines in the colour of their war, or of all else; those pointed out are bold, and shown as if picked. */
export function routeFeatures(
  routes: readonly RouteData[],
  language: Language,
  colourOf: (war: string | null) => string,
  picked: string | null,
  emphasised: readonly string[] = [],
): FeatureCollection<MultiLineString> {
  return {
    type: 'FeatureCollection',
    features: routes.map(({ id, kind, names, war, lines }) => ({
      type: 'Feature',
      properties: {
        id,
        name: nameIn(names, language).normalize('NFC'),
        colour: colourOf(war),
        moves: !BUILT.has(kind),
        picked: id === picked || emphasised.includes(id),
        bold: emphasised.includes(id),
      },
      geometry: { type: 'MultiLineString', coordinates: lines },
    })),
  }
}
