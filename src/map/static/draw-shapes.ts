/** Fills, lines and rings of the style's sources, drawn as its layers say. */
import type { LayerSpecification } from 'maplibre-gl'
import type { Feature, Point } from 'geojson'
import { evaluate, evaluateNumber, passes, type Scope } from './evaluate'
import { attributes, tenth } from './markup'
import type { Sheet } from './Sheet'
import { insideStroke, strokeAttributes, strokesOf } from './strokes'

/** What a layer asks about a feature. */
export const scopeOf = ({ properties, geometry }: Feature, zoom: number): Scope => ({
  zoom,
  properties: properties ?? {},
  geometry: geometry?.type.replace(/^Multi/, ''),
})

/** The features of a layer, by its filter. MapLibre asks filters at whole zooms only. */
export const featuresOf = (layer: LayerSpecification, features: readonly Feature[], zoom: number): Feature[] =>
  features.filter((one) => passes('filter' in layer ? layer.filter : null, scopeOf(one, Math.floor(zoom))))

export function drawFills(sheet: Sheet, layer: LayerSpecification, features: readonly Feature[], zoom: number): string {
  const paint = (layer.paint ?? {}) as Record<string, unknown>
  const paths = new Map<string, string>()
  for (const feature of featuresOf(layer, features, zoom)) {
    const scope = scopeOf(feature, zoom)
    const opacity = evaluateNumber(paint['fill-opacity'] ?? 1, scope)
    if (opacity === 0) continue
    const look = attributes({
      fill: evaluate(paint['fill-color'], scope) as string,
      'fill-opacity': opacity === 1 ? null : opacity,
      stroke: evaluate(paint['fill-outline-color'], scope) as string | undefined,
    })
    paths.set(look, (paths.get(look) ?? '') + sheet.path(feature.geometry))
  }
  return pathsOf(paths)
}

/** Lines; those of `shared` geometry, which more than one layer draws, are written once. `pick` names what a press on one means. */
export function drawLines(
  sheet: Sheet,
  layer: LayerSpecification,
  features: readonly Feature[],
  zoom: number,
  { shared = false, pick }: { shared?: boolean; pick?: ((feature: Feature) => string) | null } = {},
): string {
  const paths = new Map<string, string>()
  let uses = ''
  for (const feature of featuresOf(layer, features, zoom)) {
    const { geometry } = feature
    for (const stroke of strokesOf(layer, scopeOf(feature, zoom))) {
      const named = attributes({ 'data-pick': pick?.(feature) })
      const isArea = geometry.type === 'Polygon' || geometry.type === 'MultiPolygon'
      if (stroke.offset > 0 && isArea) uses += drawInside(sheet, geometry, strokeAttributes(insideStroke(stroke)))
      else if (shared) {
        const shape = sheet.shape(geometry)
        if (shape !== null) uses += `<use href="#${shape}"${strokeAttributes(stroke)}${named}/>`
      } else {
        const look = strokeAttributes(stroke) + named
        paths.set(look, (paths.get(look) ?? '') + sheet.path(geometry))
      }
    }
  }
  const drawn = pathsOf(paths) + uses
  return drawn && `<g fill="none">${drawn}</g>`
}

function drawInside(sheet: Sheet, geometry: object, look: string): string {
  const clip = sheet.clip(geometry)
  return clip === null ? '' : `<g clip-path="${clip}"><use href="#${sheet.shape(geometry)}"${look}/></g>`
}

const pathsOf = (paths: ReadonlyMap<string, string>) =>
  [...paths].map(([look, path]) => path && `<path d="${path}"${look}/>`).join('')

export function drawRings(sheet: Sheet, layer: LayerSpecification, features: readonly Feature[]): string {
  const paint = layer.paint as Record<string, unknown>
  return features
    .map(({ geometry }) => {
      const [lng, lat] = (geometry as Point).coordinates as [number, number]
      const [x, y] = sheet.projection.point(lng, lat)
      const look = attributes({
        r: paint['circle-radius'] as number,
        stroke: paint['circle-stroke-color'] as string,
        'stroke-width': paint['circle-stroke-width'] as number,
      })
      return `<circle cx="${tenth(x)}" cy="${tenth(y)}" fill="none"${look}/>`
    })
    .join('')
}
