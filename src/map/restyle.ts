import type { Map as GlMap } from 'maplibre-gl'
import type { Scene } from '../core/scene'
import { INK } from './ink'
import { isShown, layersIn } from './layers/all'
import { drawImages } from './marks/draw'

/** Repaints what differs in another theme or language; no source is loaded again but those of names. */
export function restyle(map: GlMap, { theme, language }: Scene, shown: Scene) {
  if (theme === shown.theme && language === shown.language) return
  const old = new Map(layersIn(INK[shown.theme], shown.language).map((layer) => [layer.id, layer]))
  for (const layer of layersIn(INK[theme], language)) {
    const before = old.get(layer.id)!
    for (const [key, value] of Object.entries(layer.paint ?? {}))
      if (JSON.stringify(value) !== JSON.stringify((before.paint as Record<string, unknown>)[key]))
        map.setPaintProperty(layer.id, key as never, value as never)
    for (const [key, value] of Object.entries(layer.layout ?? {}))
      if (
        key !== 'visibility' &&
        JSON.stringify(value) !== JSON.stringify((before.layout as Record<string, unknown>)[key])
      )
        map.setLayoutProperty(layer.id, key as never, value as never)
  }
  if (theme !== shown.theme)
    for (const [id, image] of Object.entries(drawImages(INK[theme]))) map.updateImage(id, image)
}

/** Shows the layers that the reader switched on, and no others. */
export function switchLayers(map: GlMap, { layers }: Scene) {
  for (const { id } of map.getStyle().layers) {
    const visibility = isShown(id, layers) ? 'visible' : 'none'
    if ((map.getLayoutProperty(id, 'visibility') ?? 'visible') !== visibility)
      map.setLayoutProperty(id, 'visibility', visibility)
  }
}
