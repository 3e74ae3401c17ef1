import { beforeAll, expect, test } from 'vitest'
import { cameraOf } from '../../../../src/core/bounds'
import type { LayerId, View } from '../../../../src/core/view'
import { drawScene, type SceneOptions } from '../../../../src/map/static/draw-scene'
import { drawnWorld, type DrawnWorld } from '../../../world/drawn-world'

const SIZE = { width: 480, height: 340 }
const WHOLE = cameraOf({ west: 19.6, south: 42.8, east: 25.2, north: 46.2 }, SIZE.width, SIZE.height)

let world: DrawnWorld
beforeAll(async () => {
  world = await drawnWorld()
})

function draw(view: Partial<View> & { on: string }, options: SceneOptions = {}, camera = WHOLE) {
  const { atlas, mosaic, water } = world
  return drawScene({ atlas: atlas.data, mosaic, water, scene: world.sceneOf(view), camera, ...SIZE, options })
}

// The gallery: pictures that a diff shows. Look at them when they change; `npx vitest run -u` keeps the new ones.
test('states, a river, a lake and the sea on the first day', async () => {
  await expect(draw({ on: '1750-01-01' })).toMatchFileSnapshot('opening.svg')
})
test('a province, a vassal, an occupation, a claim and a soft border, with marks, date and scale', async () => {
  const drawn = draw(
    { on: '1800-05-01' },
    { date: true, scaleBar: true, credit: 'Granica', heading: 'The great peace' },
  )
  await expect(drawn).toMatchFileSnapshot('great-peace.svg')
})
test('the same on dark paper, in Serbian, with a polity picked and its land pointed out', async () => {
  const view = {
    on: '1800-05-01',
    theme: 'dark',
    mapLanguage: 'sr-Cyrl',
    selection: { kind: 'polity', id: 'east-kingdom' },
    highlight: [{ kind: 'polity', id: 'march' }],
  } as const
  await expect(draw(view, { date: true, scaleBar: true })).toMatchFileSnapshot('dark-picked.svg')
})
test('close up, without fills and names', async () => {
  const layers: ReadonlySet<LayerId> = new Set(['borders', 'rivers', 'places'])
  const close = { lng: 21.8, lat: 44.8, zoom: 7.2 }
  await expect(draw({ on: '1800-05-01', layers }, {}, close)).toMatchFileSnapshot('close-up.svg')
})

test('the same scene gives the same drawing', () => {
  expect(draw({ on: '1800-05-01' })).toBe(draw({ on: '1800-05-01' }))
})

test('a drawing says in words what day it is and which states it shows', () => {
  const drawn = draw({ on: '1800-05-01' })
  expect(/<title [^>]*>([^<]*)/.exec(drawn)![1]).toBe('1 May 1800 (19 April O.S.): East Kingdom, West Empire, Duchy')
  expect(/<desc [^>]*>([^<]*)/.exec(drawn)![1]).toBe('East Kingdom, West Empire, Duchy')
  expect(drawn).toMatch(/^<svg [^>]*role="img"[^>]* aria-labelledby=/)
})

test('names are written as text, never as markup', () => {
  expect(draw({ on: '1800-05-01' }, {}, { lng: 22, lat: 44.5, zoom: 7 })).toContain('Ford &lt;&amp; Mill&gt;')
  expect(draw({ on: '1750-01-01' }, { heading: '<script>' })).not.toContain('<script>')
})

test('ids of different drawings differ, so that they can stand on one page', () => {
  const idsOf = (svg: string) => [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id!)
  const [one, other] = [idsOf(draw({ on: '1750-01-01' })), idsOf(draw({ on: '1800-05-01' }))]
  expect(one.filter((id) => other.includes(id))).toEqual([])
  expect(new Set(one).size).toBe(one.length)
})

test('everything referred to is defined', () => {
  const drawn = draw({ on: '1800-05-01' }, { ids: true })
  const ids = new Set([...drawn.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id))
  const wanted = [...drawn.matchAll(/(?:href="|url\()#([^")]+)/g)].map(([, id]) => id)
  expect(wanted.length).toBeGreaterThan(10)
  expect(wanted.filter((id) => !ids.has(id))).toEqual([])
})

test('what can be pressed is marked when asked for, and only then', () => {
  expect(draw({ on: '1800-05-01' }, { ids: true })).toContain('data-pick="place:westburg"')
  expect(draw({ on: '1800-05-01' })).not.toContain('data-pick')
})

test('a mute map has its marks and no name', () => {
  const options = { title: '1800', description: '' }
  const [spoken, mute] = [false, true].map((mute) => draw({ on: '1800-05-01' }, { ...options, mute }))
  const count = (svg: string, tag: string) => svg.split(`<${tag} `).length - 1
  expect(count(spoken!, 'text')).toBeGreaterThan(3)
  expect(count(mute!, 'text')).toBe(0)
  expect(count(mute!, 'use')).toBe(count(spoken!, 'use'))
})

test('no number is written as NaN or undefined', () => {
  expect(draw({ on: '1800-05-01', marks: 'all' }, { date: true, scaleBar: true })).not.toMatch(/NaN|undefined|null/)
})
