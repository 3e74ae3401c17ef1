/** What a print needs at hand the moment it is asked for: the levels that the map has loaded, and the faces of its names. */
import type { Topology } from 'topojson-specification'
import type { Manifest } from '../../core/atlas-data'
import type { Language } from '../../core/names'
import { loadLevel } from '../../data/mosaic'
import { registerMapFonts } from '../../map/page-fonts'
import { levelFor } from '../../map/static/draw-scene'
import { ALL_WATER_ZOOM } from '../../map/LevelsOfDetail'
import type { Levels } from './draw-print'

const FACES = ["500 16px 'Noto Serif'", "italic 400 16px 'Noto Serif'", "400 16px 'Noto Sans'", "600 16px 'Noto Sans'"]
/** A letter of each file of a face that names in a language are set from. */
const LETTERS: Record<Language, string> = { en: 'aš', 'sr-Latn': 'aš', 'sr-Cyrl': 'aж', ru: 'aж', uk: 'aж' }

export class PrintLevels {
  readonly #mosaics: (Topology | undefined)[] = []
  readonly #water: (Topology | undefined)[] = []

  /** Takes the levels of a zoom, which the map itself has loaded or is about to; one that does not come is done without. */
  async want(manifest: Manifest, zoom: number): Promise<void> {
    const mosaics = [...new Set([0, levelFor(zoom)] as const)].map(async (level) => {
      this.#mosaics[level] = await loadLevel(manifest, `mosaic-${level}`)
    })
    const water = (zoom < ALL_WATER_ZOOM ? ([0] as const) : ([0, 1] as const)).map(async (level) => {
      this.#water[level] = await loadLevel(manifest, `water-${level}`)
    })
    await Promise.allSettled([...mosaics, ...water])
  }

  /** Fetches the faces: a browser that prints does not wait for them. */
  letter(language: Language): void {
    registerMapFonts()
    for (const face of FACES) void document.fonts.load(face, LETTERS[language]).catch(() => undefined)
  }

  /** The levels at hand for a zoom; null while there is none. */
  of(zoom: number): Levels | null {
    const mosaic = this.#mosaics.slice(0, levelFor(zoom) + 1).findLast(Boolean)
    return mosaic ? { mosaic, water: this.#water.filter((level) => level !== undefined) } : null
  }
}
