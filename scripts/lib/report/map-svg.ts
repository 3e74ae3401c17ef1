/** A small map of a day for the report: fills as on the screen, borders between states, names of the larger ones. */
import { mergeArcs } from 'topojson-client'
import type { Atlas } from '../../../src/core/atlas'
import { borderRanks } from '../../../src/core/borders'
import type { Mosaic, MosaicTopology, Ring } from '../../../src/core/mosaic'
import { standingPaints } from '../../../src/core/palette'
import { labelsOn } from '../../../src/core/scene'
import type { Day } from '../../../src/core/time'
import { escape } from './html'

const FRAME = { west: 5, south: 34, east: 50, north: 61 }
const WIDTH = 620
const STRETCH = Math.cos((47.5 * Math.PI) / 180)
const SCALE = WIDTH / ((FRAME.east - FRAME.west) * STRETCH)
const HEIGHT = Math.round((FRAME.north - FRAME.south) * SCALE)
/** Land whose name is worth its ink at this size, km². */
const NAMED_KM2 = 9000
/** Mean width of a letter, in its size. */
const LETTER = 0.58
const PEN = { international: '#3b342c', control: '#a3352a' } as const

const x = (lng: number) => ((lng - FRAME.west) * STRETCH * SCALE).toFixed(1)
const y = (lat: number) => ((FRAME.north - lat) * SCALE).toFixed(1)
const line = (points: Ring) => `M${points.map(([lng, lat]) => `${x(lng)},${y(lat)}`).join('L')}`

export function mapSvg(atlas: Atlas, topology: MosaicTopology, mosaic: Mosaic, day: Day, title: string): string {
  return [
    `<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${escape(title)}">`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="#d9e5ea"/>`,
    ...fills(atlas, topology, mosaic, day),
    ...borders(atlas, mosaic, day),
    ...names(atlas, day),
    '</svg>',
  ].join('')
}

function fills(atlas: Atlas, topology: MosaicTopology, mosaic: Mosaic, day: Day): string[] {
  const paint = standingPaints(atlas.data, 'light')
  const groups = new Map<string, { cells: number[]; stripes: string | null }>()
  atlas.data.cells.forEach((_, cell) => {
    const { fill, power } = paint(atlas.standingAt(cell, day))
    const stripes = power?.weight === 'bold' ? power.colour : null
    const key = `${fill} ${stripes}`
    const group = groups.get(key)
    if (group) group.cells.push(cell)
    else groups.set(key, { cells: [cell], stripes })
  })
  return [...groups].map(([key, { cells, stripes }]) => {
    const shapes = cells.map((c) => ({ type: 'MultiPolygon', arcs: topology.objects.cells.geometries[c]!.arcs }))
    const { arcs } = mergeArcs(topology as never, shapes as never) as unknown as { arcs: number[][][] }
    const path = arcs
      .flat()
      .map((ring) => `${line(mosaic.ring(ring))}Z`)
      .join('')
    const fill = key.split(' ')[0]!
    const own = `<path d="${path}" fill="${fill}" stroke="${fill}" stroke-width=".4" fill-rule="evenodd"/>`
    return stripes ? `${own}<path d="${path}" fill="${stripes}" fill-opacity=".28" fill-rule="evenodd"/>` : own
  })
}

function borders(atlas: Atlas, mosaic: Mosaic, day: Day): string[] {
  const rankOf = borderRanks(atlas.data)
  const paths = { international: '', control: '' }
  const flat = atlas.data.borders
  for (let row = 0; row < flat.length; row += 4) {
    const rank = rankOf(atlas.standingAt(flat[row + 1]!, day), atlas.standingAt(flat[row + 2]!, day))
    if (rank === 'international' || rank === 'control') paths[rank] += line(mosaic.arc(flat[row]!))
  }
  return (['control', 'international'] as const).map(
    (rank) => `<path d="${paths[rank]}" fill="none" stroke="${PEN[rank]}" stroke-width=".8" stroke-linejoin="round"/>`,
  )
}

/** Names by size of land, each only where it stands clear of the larger ones and of the frame. */
function names(atlas: Atlas, day: Day): string[] {
  const taken: { left: number; right: number; top: number; bottom: number }[] = []
  return labelsOn(atlas, day, 'en').flatMap(({ label, text, level }) => {
    if (level !== 'state' || label.km2 < NAMED_KM2) return []
    const size = Math.max(7.5, Math.min(16, Math.sqrt(label.km2) / 45))
    const [cx, cy] = [Number(x(label.point[0])), Number(y(label.point[1]))]
    const half = (text.length * size * LETTER) / 2
    const box = { left: cx - half, right: cx + half, top: cy - size, bottom: cy + size / 3 }
    const isClear = taken.every(
      (other) => box.right < other.left || box.left > other.right || box.bottom < other.top || box.top > other.bottom,
    )
    if (!isClear || box.left < 0 || box.right > WIDTH) return []
    taken.push(box)
    return [`<text x="${cx}" y="${cy}" font-size="${size.toFixed(1)}">${escape(text)}</text>`]
  })
}
