import { beforeAll, expect, test } from 'vitest'
import { cameraOf } from '../../../../src/core/bounds'
import { Track } from '../../../../src/map/static/curve'
import { Definitions } from '../../../../src/map/static/Definitions'
import { drawScene } from '../../../../src/map/static/draw-scene'
import type { Lettering } from '../../../../src/map/static/lettering'
import { outlineAlong, outlineLine, type Outlines } from '../../../../src/map/static/outlines'
import { drawnWorld, type DrawnWorld } from '../../../world/drawn-world'

/** Every letter is a square half an em wide. */
const squares: Outlines = {
  lay: (text) =>
    [...text].map((letter) => ({ key: letter, path: letter === ' ' ? '' : 'm0 0l500 0 0-500-500 0z', advance: 500 })),
}
const lettering: Lettering = {
  ...{ text: 'AB A', face: 'serif', size: 20, spacing: 0, colour: '#111', halo: '#eee', haloWidth: 0, padding: 0 },
}
const usesIn = (svg: string) => [...svg.matchAll(/<use ([^>]*)\/>/g)].map(([, attributes]) => attributes)

let world: DrawnWorld
beforeAll(async () => {
  world = await drawnWorld()
})

test('a line stands at its point by its anchor, one letter after the other, in thousandths of an em', () => {
  const place = (anchor: 'start' | 'middle' | 'end') =>
    outlineLine(lettering, { x: 100, y: 50, anchor }, squares, new Definitions('t'))
  expect(place('start')).toContain('transform="translate(100 50)scale(0.02)"')
  expect(place('middle')).toContain('transform="translate(80 50)')
  expect(place('end')).toContain('transform="translate(60 50)')
  expect(usesIn(place('start'))).toEqual(['href="#t0"', 'href="#t1" x="500"', 'href="#t0" x="1500"'])
})

test('spaced letters stand apart by the same room in em', () => {
  const spaced = { ...lettering, spacing: 4 }
  const line = outlineLine(spaced, { x: 0, y: 0, anchor: 'start' }, squares, new Definitions('t'))
  expect(usesIn(line)).toEqual(['href="#t0"', 'href="#t1" x="700"', 'href="#t0" x="2100"'])
})

test('the halo of all letters lies under all of them', () => {
  const defined = new Definitions('t')
  const line = outlineLine({ ...lettering, haloWidth: 3 }, { x: 0, y: 0, anchor: 'start' }, squares, defined)
  expect(usesIn(line)).toEqual(['href="#t2" stroke="#eee" stroke-width="150" stroke-linejoin="round"', 'href="#t2"'])
  expect(defined.takeDefinitions()).toContain('<g id="t2"><use href="#t0"/>')
})

test('along a line the letters stand in its middle, each turned as the line runs there', () => {
  const track = new Track([
    [0, 0],
    [0, 100],
  ])
  const drawn = outlineAlong({ ...lettering, text: 'AB' }, track, 0, squares, new Definitions('t'))
  expect(usesIn(drawn)).toEqual([
    'href="#t0" transform="translate(0 2000)rotate(90)"',
    'href="#t1" transform="translate(0 2500)rotate(90)"',
  ])
})

test('a drawing in shapes needs no font, and defines all it uses', () => {
  const size = { width: 480, height: 340 }
  const camera = cameraOf({ west: 19.6, south: 42.8, east: 25.2, north: 46.2 }, size.width, size.height)
  const { atlas, mosaic, water } = world
  const scene = world.sceneOf({ on: '1800-05-01' })
  const options = { date: true, scaleBar: true, credit: 'Granica' }
  const svg = drawScene({ atlas: atlas.data, mosaic, water, scene, camera, ...size, outlines: squares, options })
  expect(svg).not.toMatch(/<text|font-family|NaN|undefined/)
  const ids = new Set([...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id))
  const wanted = [...svg.matchAll(/(?:href="|url\()#([^")]+)/g)].map(([, id]) => id)
  expect(wanted.length).toBeGreaterThan(50)
  expect(wanted.filter((id) => !ids.has(id))).toEqual([])
})

test('a drawing that keeps its land in sight has no size of its own and fills any frame', () => {
  const { atlas, mosaic, water } = world
  const scene = world.sceneOf({ on: '1800-05-01' })
  const camera = { lng: 22, lat: 44.5, zoom: 6 }
  const kept = { left: 50, top: 20, right: 430, bottom: 320 }
  const svg = drawScene({ atlas: atlas.data, mosaic, water, scene, camera, width: 480, height: 340, options: { kept } })
  expect(svg).toMatch(/^<svg xmlns="[^"]*" viewBox="50 20 380 300" role="img"/)
})
