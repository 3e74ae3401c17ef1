import type { Feature, FeatureCollection, LineString, Point, Position } from 'geojson'
import { mix } from '../../core/colour'
import type { AtlasData, PolityLevel } from '../../core/atlas-data'
import type { Language } from '../../core/names'
import { polityHue, type Shade } from '../../core/palette'
import type { Scene, SceneLabel } from '../../core/scene'
import { dodge } from './dodge'
import { extendSpine, LABEL_ZOOMS, labelType, lineLength } from '../label-type'
import type { SetName } from '../naming/set-name'

/**
 * The names of polities: along a line (`set: line`; sizes and spacings are properties `s3` … and `l3` … by zoom) and, at
 * zooms where the line is too short for that, as a small block in the middle of the land (`set: block`). `fitted` are the
 * names set for what is seen (`set: fit`), each in place of these.
 */
export function labelFeatures(
  atlas: AtlasData,
  scene: Scene,
  theme: Shade,
  fitted: readonly SetName[] = [],
): FeatureCollection<LineString | Point> {
  const replaced = new Set(fitted.map(({ polity }) => polity))
  return {
    type: 'FeatureCollection',
    features: [
      ...ownFeatures(atlas, scene, theme).filter(({ properties }) => !replaced.has(properties!['polity'] as number)),
      ...fitted.filter(({ name }) => name !== '').map((name) => fittedFeature(atlas, name, theme)),
      ...fitted.flatMap(({ leader }) => (leader ? [leaderFeature(leader)] : [])),
    ],
  }
}

const leaderFeature = (coordinates: Position[]): Feature<LineString> => ({
  type: 'Feature',
  properties: { set: 'leader' },
  geometry: { type: 'LineString', coordinates },
})

type Features = Feature<LineString | Point>[]
const kept = new WeakMap<Scene['labels'], { places: Scene['places']; theme: Shade; features: Features }>()

/** The names that the map sets by itself; those of the scene before are kept, for names are set anew more often than they change. */
function ownFeatures(atlas: AtlasData, scene: Scene, theme: Shade): Features {
  const { labels, places } = scene
  const before = kept.get(labels)
  if (before?.places === places && before.theme === theme) return before.features
  const capitals = places.filter(({ rank }) => rank === 1).map(({ place: { lng, lat } }) => [lng, lat])
  const features = labels.flatMap((label) => labelFeature(atlas, label, scene, theme, capitals))
  kept.set(labels, { places, theme, features })
  return features
}

/** What stands on the map: states in capitals. */
export const labelName = (text: string, level: PolityLevel, language: Language) =>
  (level === 'state' ? text.toLocaleUpperCase(language) : text).normalize('NFC')

function fittedFeature(
  atlas: AtlasData,
  { polity, proposal, level, name, size, spacing, at }: SetName,
  theme: Shade,
): Feature<Point> {
  const of =
    polity === undefined
      ? { set: 'proposal', id: proposal }
      : { set: 'fit', polity, ink: labelInk(polityHue(atlas, polity, theme), theme) }
  return {
    type: 'Feature',
    properties: { ...of, name, level, size, spacing },
    geometry: { type: 'Point', coordinates: at },
  }
}

function labelFeature(
  atlas: AtlasData,
  { label, level, text }: SceneLabel,
  { language }: Scene,
  theme: Shade,
  capitals: readonly Position[],
): Feature<LineString | Point>[] {
  if (label.spine.length < 2) return []
  const name = labelName(text, level, language)
  const type = labelType(label, name, level)
  const { sizes, spacings, fromZoom, blockZoom } = type
  const properties: Record<string, string | number> = {
    polity: label.polity,
    name,
    level,
    order: -label.km2,
    ink: labelInk(polityHue(atlas, label.polity, theme), theme),
  }
  LABEL_ZOOMS.forEach((zoom, i) => {
    properties[`s${zoom}`] = sizes[i]!
    properties[`l${zoom}`] = spacings[i]!
  })
  const features: Feature<LineString | Point>[] = []
  if (fromZoom < Infinity)
    features.push({
      type: 'Feature',
      properties: { ...properties, set: 'line', fromZoom, toZoom: 99 },
      geometry: { type: 'LineString', coordinates: extendSpine(dodge(label.spine, capitals), lineLength(type, name)) },
    })
  if (blockZoom < fromZoom)
    features.push({
      type: 'Feature',
      properties: { ...properties, set: 'block', fromZoom: blockZoom, toZoom: Math.min(fromZoom, 99) },
      geometry: { type: 'Point', coordinates: label.point },
    })
  return features
}

/** A darker tone of the hue (lighter on dark paper), so that a name belongs to its land and still reads. */
const labelInk = (hue: string, theme: Shade) =>
  theme === 'light' ? mix(hue, '#1c1712', 0.62) : mix(hue, '#fff6e6', 0.62)
