import type { Topology } from 'topojson-specification'
import { expect, test } from 'vitest'
import type { LessonListing, PlaceData, ProposalData } from '../../src/core/atlas-data'
import { Cursor } from '../../src/core/cursor'
import { DEFAULT_VIEW } from '../../src/core/default-view'
import { viewOfStep } from '../../src/core/lesson-view'
import { sceneOf } from '../../src/core/scene'
import { gregorianToDay } from '../../src/core/time'
import { cellGrid } from '../../src/map/naming/cell-grid'
import { landsInSight } from '../../src/map/naming/lands-in-sight'
import { PlaneMosaic } from '../../src/map/naming/PlaneMosaic'
import { calledIn, shorterNames } from '../../src/map/naming/still-holds'
import { drawScene, levelFor } from '../../src/map/static/draw-scene'
import { readLesson } from './lesson-source'
import { atlas, data, read } from './open-data'

const mosaics = (['mosaic-0', 'mosaic-1', 'mosaic-2'] as const).map((name) => read<Topology>(name))
const water = [read<Topology>('water-0'), read<Topology>('water-1')]
const marks = {
  places: read<PlaceData[]>('places'),
  proposals: read<ProposalData[]>('proposals'),
  battles: [],
  events: [],
  routes: [],
  alliances: [],
  landCells: [],
}
const cursor = new Cursor(data)
const today = gregorianToDay({ year: 2026, month: 11, day: 23 })
/** The map of a lesson, and the share of it from which on a land must be named; a phone has less room for parts than they have letters. */
const SCREENS = {
  desktop: { size: { width: 762, height: 660 }, large: { state: 0.06, part: 0.06, zone: 0.06 } },
  phone: { size: { width: 390, height: 304 }, large: { state: 0.06, part: 0.15, zone: 0.15 } },
}

/** Everything that is written on a drawing, without spaces and in small letters. */
const written = (svg: string) =>
  [...svg.matchAll(/<text[^>]*>(.*?)<\/text>/g)].map(([, text]) => plain(text!.replace(/<[^>]*>/g, '')))
const plain = (text: string) => text.normalize('NFC').replace(/\s/g, '').toLowerCase()

function namelessIn(query: string, { size, large }: (typeof SCREENS)['desktop']): string[] {
  const view = viewOfStep(query, DEFAULT_VIEW, { today, size })
  const scene = sceneOf(atlas, cursor, marks, view, 'light', null)
  const { camera } = view
  const mosaic = mosaics[levelFor(camera.zoom)]!
  const names = written(drawScene({ atlas: data, scene, camera, ...size, mosaic, water }))
  const grid = cellGrid(new PlaneMosaic(mosaic), { camera, ...size })
  return landsInSight(data, scene.standings, grid)
    .filter(({ polity, points }) => points >= grid.cells.length * large[data.polities[polity]!.level])
    .map(({ polity }) => [calledIn(scene, data, polity), ...shorterNames(scene, data, polity)])
    .filter((called) => !called.some((name) => names.includes(plain(name))))
    .map(([name]) => name!)
}

test.each(read<LessonListing[]>('lessons').map(({ slug }) => slug))(
  '%s names every large land in every step',
  (slug) => {
    const nameless = readLesson(slug).steps.flatMap(({ view }) =>
      Object.entries(SCREENS).flatMap(([screen, asked]) =>
        namelessIn(view, asked).map((name) => `${name}: ${view}, ${screen}`),
      ),
    )
    expect(nameless).toEqual([])
  },
)
