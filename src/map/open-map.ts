import type { AtlasMap, AtlasMapOptions } from './AtlasMap'
import type { SvgMap } from './SvgMap'

export interface OpenedMap {
  map: AtlasMap | SvgMap
  /** The map is drawn as SVG, because MapLibre cannot be. */
  isSimple: boolean
}

/** Opens the map in a container: by MapLibre or, where there is no WebGL or that fails to start, as SVG. Rejects when neither can be. */
export async function openMap(container: HTMLElement, options: AtlasMapOptions): Promise<OpenedMap> {
  if (hasWebGl()) {
    try {
      const { AtlasMap } = await import('./AtlasMap')
      return { map: new AtlasMap(container, options), isSimple: false }
    } catch (error) {
      options.onError?.(error)
      container.replaceChildren()
      container.classList.remove('maplibregl-map')
    }
  }
  const { SvgMap } = await import('./SvgMap')
  return { map: new SvgMap(container, options), isSimple: true }
}

let canDraw: boolean | null = null

/** Browsers grant a page few contexts: the one tried here is given back at once, and none is tried again. */
function hasWebGl(): boolean {
  if (canDraw !== null) return canDraw
  const gl = document.createElement('canvas').getContext('webgl2')
  gl?.getExtension('WEBGL_lose_context')?.loseContext()
  return (canDraw = gl !== null)
}
