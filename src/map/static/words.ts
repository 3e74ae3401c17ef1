/** What a drawing shows, in words: for those who do not see it. */
import { Atlas } from '../../core/atlas'
import { boundsOf } from '../../core/bounds'
import { formatBothCalendars } from '../../core/format-day'
import { cellsWithin } from '../../core/in-view'
import { legendOf } from '../../core/legend'
import { nameIn } from '../../core/names'
import type { AtlasData } from '../../core/atlas-data'
import type { Picture } from './Drawing'

/** States that the title names; all others are in the description. */
const NAMED = 3

/** `13 July 1878 (1 July O.S.): Ottoman Empire, Austria-Hungary, Russian Empire`, and all states in view by size. */
export function wordsFor(data: AtlasData, { scene, camera, width, height, mosaic }: Picture) {
  const atlas = new Atlas(data)
  const { geometries } = mosaic.objects['cells'] as unknown as { geometries: { bbox: number[] }[] }
  const boxes = geometries.map(({ bbox }) => bbox)
  const cells = cellsWithin(boxes, data.cells.length, boundsOf(camera, width, height))
  const { day, language } = scene
  const states = legendOf(atlas, cells, day).states.map(({ polity }) => nameIn(atlas.namesOf(polity, day), language))
  return {
    title: [formatBothCalendars(day, language), states.slice(0, NAMED).join(', ')].filter(Boolean).join(': '),
    description: states.join(', '),
  }
}
