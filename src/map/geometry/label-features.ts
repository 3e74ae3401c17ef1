import type { Feature, FeatureCollection, LineString } from 'geojson'
import { mix } from '../../core/colour'
import type { AtlasData } from '../../core/atlas-data'
import { polityHue, type Shade } from '../../core/palette'
import type { Scene, SceneLabel } from '../../core/scene'
import { extendSpine, LABEL_ZOOMS, labelType } from '../label-type'

/** The names of polities as lines to set them along; `sizes` and `spacings` are properties `s3` … and `l3` … by zoom. */
export function labelFeatures(atlas: AtlasData, scene: Scene, theme: Shade): FeatureCollection<LineString> {
  return {
    type: 'FeatureCollection',
    features: scene.labels.flatMap((label) => labelFeature(atlas, label, scene, theme)),
  }
}

function labelFeature(
  atlas: AtlasData,
  { label, level, text }: SceneLabel,
  { language }: Scene,
  theme: Shade,
): Feature<LineString>[] {
  if (label.spine.length < 2) return []
  const name = (level === 'state' ? text.toLocaleUpperCase(language) : text).normalize('NFC')
  const { sizes, spacings, fromZoom } = labelType(label, name, level)
  if (fromZoom === Infinity) return []
  const properties: Record<string, string | number> = {
    name,
    level,
    fromZoom,
    order: (level === 'state' ? 0 : 1e8) - label.km2,
    ink: labelInk(polityHue(atlas, label.polity, theme), theme),
  }
  LABEL_ZOOMS.forEach((zoom, i) => {
    properties[`s${zoom}`] = sizes[i]!
    properties[`l${zoom}`] = spacings[i]!
  })
  return [{ type: 'Feature', properties, geometry: { type: 'LineString', coordinates: extendSpine(label.spine) } }]
}

/** A darker tone of the hue (lighter on dark paper), so that a name belongs to its land and still reads. */
const labelInk = (hue: string, theme: Shade) =>
  theme === 'light' ? mix(hue, '#1c1712', 0.62) : mix(hue, '#fff6e6', 0.62)
