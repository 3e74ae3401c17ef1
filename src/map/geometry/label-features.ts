import type { Feature, FeatureCollection, LineString, Point, Position } from 'geojson'
import { mix } from '../../core/colour'
import type { AtlasData } from '../../core/atlas-data'
import { polityHue, type Shade } from '../../core/palette'
import type { Scene, SceneLabel } from '../../core/scene'
import { dodge } from './dodge'
import { extendSpine, LABEL_ZOOMS, labelType, lineLength } from '../label-type'

/**
 * The names of polities: along a line (`set: line`; sizes and spacings are properties `s3` … and `l3` … by zoom) and, at
 * zooms where the line is too short for that, as a small block in the middle of the land (`set: block`).
 */
export function labelFeatures(atlas: AtlasData, scene: Scene, theme: Shade): FeatureCollection<LineString | Point> {
  const capitals = scene.places.filter(({ rank }) => rank === 1).map(({ place: { lng, lat } }) => [lng, lat])
  return {
    type: 'FeatureCollection',
    features: scene.labels.flatMap((label) => labelFeature(atlas, label, scene, theme, capitals)),
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
  const name = (level === 'state' ? text.toLocaleUpperCase(language) : text).normalize('NFC')
  const type = labelType(label, name, level)
  const { sizes, spacings, fromZoom, blockZoom } = type
  const properties: Record<string, string | number> = {
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
