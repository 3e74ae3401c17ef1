import { expect, test } from 'vitest'
import { folderOf, frameAddress, lessonAddress, lessonPosters } from '../../../src/element/frame-address'
import { isOtherHeight, lessonHeight, naturalHeight } from '../../../src/element/natural-height'

const plain = { src: 'https://atlas.example/granica/', view: null, day: null, lang: null, poster: null, options: {} }
const addressed = (wishes: Partial<Parameters<typeof frameAddress>[0]>) =>
  new URL(frameAddress({ ...plain, host: 'https://school.example', ...wishes }))

test('the element can be imported where there is no browser', async () => {
  expect('HTMLElement' in globalThis).toBe(false)
  expect(await import('../../../src/element/granica-map')).toHaveProperty('GranicaMap')
})

test('the frame is asked for beside the module, with the version of its options and the page that may speak to it', () => {
  const { pathname, searchParams } = addressed({})
  expect(pathname).toBe('/granica/embed.html')
  expect(Object.fromEntries(searchParams)).toEqual({ v: '1', host: 'https://school.example' })
})

test('a day and a language of their own win over those of the view', () => {
  const { searchParams } = addressed({
    view: '?day=1914-06-28&lang=en&highlight=land:nis',
    day: '1878-07-13',
    lang: 'uk',
  })
  expect(searchParams.getAll('day')).toEqual(['1878-07-13'])
  expect(searchParams.get('lang')).toBe('uk')
  expect(searchParams.get('highlight')).toBe('land:nis')
})

test('options that were not given are left to the atlas', () => {
  const { searchParams } = addressed({ options: { show: 'time,zoom', lock: null } })
  expect([searchParams.get('show'), searchParams.has('lock')]).toEqual(['time,zoom', false])
})

test.each(['https://elsewhere.example/x.svg', 'https://school.example/x.svg', 'data:image/svg+xml,x'])(
  'a poster that is not of the atlas is not handed to the frame: %s',
  (poster) => {
    expect(addressed({ poster }).searchParams.has('poster')).toBe(false)
  },
)

test('a poster of the atlas is handed to the frame, as seen from there', () => {
  const { searchParams } = addressed({ poster: 'https://atlas.example/granica/posters/1878.svg' })
  expect(searchParams.get('poster')).toBe('posters/1878.svg')
})

test.each(['https://atlas.example/maps', 'https://atlas.example/maps/', 'https://atlas.example/maps/index.html'])(
  'the atlas is found in its folder, however that is written: %s',
  (address) => expect(folderOf(address, 'https://school.example/')).toBe('https://atlas.example/maps/'),
)

test('a folder may be named as the page sees it', () => {
  expect(folderOf('../granica', 'https://school.example/history/5.html')).toBe('https://school.example/granica/')
})

test('a lesson is asked for by its name and step, in a language, by the page that may speak to it', () => {
  const { src } = plain
  const wishes = { src, lesson: 'trieste', step: '2', lang: 'sr-Cyrl', host: 'https://school.example' }
  const { pathname, searchParams } = new URL(lessonAddress(wishes))
  expect(pathname).toBe('/granica/lesson.html')
  const { src: _, ...asked } = wishes
  expect(Object.fromEntries(searchParams)).toEqual(asked)
  const bare = new URL(lessonAddress({ ...wishes, step: '0', lang: null, host: 'null' }))
  expect(Object.fromEntries(bare.searchParams)).toEqual({ lesson: 'trieste' })
})

test('the picture of a lesson is that of its language, else the English one', () => {
  const folder = 'https://atlas.example/granica/posters'
  expect(lessonPosters(plain.src, 'trieste', 'uk')).toEqual([`${folder}/trieste.uk.svg`, `${folder}/trieste.en.svg`])
  expect(lessonPosters(plain.src, 'trieste', null)).toEqual([`${folder}/trieste.en.svg`])
})

test('a lesson is higher where its text stands under the map', () => {
  expect(lessonHeight(390)).toBeGreaterThan(lessonHeight(900))
})

test('a page without an origin names none', () => {
  expect(addressed({ host: 'null' }).searchParams.has('host')).toBe(false)
})

test('a frame is higher the wider it is, within the limits of a hand and a screen', () => {
  expect([320, 640, 2000].map(naturalHeight)).toEqual([332, 496, 672])
})

test('a height that only a scrollbar changed is not told again', () => {
  expect(isOtherHeight(naturalHeight(640), naturalHeight(640 - 17))).toBe(false)
  expect(isOtherHeight(naturalHeight(640), naturalHeight(500))).toBe(true)
})
