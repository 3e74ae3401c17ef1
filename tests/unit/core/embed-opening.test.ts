import { expect, test } from 'vitest'
import { boundsOf } from '../../../src/core/bounds'
import { framePoster, readFrameOpening } from '../../../src/core/embed-opening'
import { formatIsoDay, gregorianToDay } from '../../../src/core/time'

const bounds = {
  today: gregorianToDay({ year: 2026, month: 11, day: 23 }),
  size: { width: 640, height: 384 },
  language: 'en' as const,
}
const open = (query: string) => readFrameOpening(query, bounds)

test('an address without a query opens the heartland on the day of the Congress of Berlin', () => {
  const { view, bent, span } = open('')
  const seen = boundsOf(view.camera, 640, 384)
  expect(formatIsoDay(view.day)).toBe('1878-07-13')
  expect([seen.west < 14, seen.east > 32, seen.south < 39, seen.north > 49]).toEqual([true, true, true, true])
  expect([bent.view, bent.frame]).toEqual([[], []])
  expect(formatIsoDay(span.to)).toBe('2026-11-23')
})

test('the last day of a span belongs to it', () => {
  const { view, span } = open('?v=1&day=1815-11-20&span=1804-02-14/1815-11-20')
  expect([formatIsoDay(view.day), formatIsoDay(span.from), formatIsoDay(span.to)]).toEqual([
    '1815-11-20',
    '1804-02-14',
    '1815-11-20',
  ])
})

test('a day outside the span becomes the nearest in it, and the address is said to be odd', () => {
  const { view, bent } = open('?v=1&day=1914-06-28&span=1804-02-14/1815-11-20')
  expect([formatIsoDay(view.day), bent.view]).toEqual(['1815-11-20', ['day']])
})

test('a span alone puts the clock at its nearer end without a word', () => {
  const { view, bent } = open('?v=1&span=1912-10-08/1913-08-10')
  expect([formatIsoDay(view.day), bent.view]).toEqual(['1912-10-08', []])
})

test('what cannot be read is named by its key, once', () => {
  const { bent } = open(
    '?v=9&day=yesterday&show=time,fireworks,confetti&lock=everything&span=x&poster=https://else.where/x.svg',
  )
  expect(bent.view).toEqual(['day'])
  expect([...bent.frame].sort()).toEqual(['lock', 'poster', 'show', 'span', 'v'])
})

test('a language in the address wins over that of the browser', () => {
  expect(open('?lang=uk').view.language).toBe('uk')
})

test('a frame that asks for no view of its own has the poster of the front view, in the language of its map', () => {
  const own = (path: string) => ({ path, isOwn: true, isExact: true })
  expect(framePoster(open(''), bounds)).toEqual(own('posters/front.en.svg'))
  expect(framePoster(open('?v=1&lang=uk&theme=dark&show=time&day=1878-07-13'), bounds)).toEqual(
    own('posters/front.uk.svg'),
  )
  expect(framePoster(open('?lang=en&names=sr-Cyrl'), bounds)).toEqual(own('posters/front.sr-Cyrl.svg'))
})

test('in a high frame, which opens nearer, that poster shows only nearly the same', () => {
  const size = { width: 320, height: 480 }
  expect(framePoster(readFrameOpening('', { ...bounds, size }), { ...bounds, size })?.isExact).toBe(false)
})

test('a frame with a view of its own has the poster that it names, or none', () => {
  for (const query of [
    '?day=1912-10-08',
    '?box=19,40,24,44',
    '?layers=fills',
    '?highlight=land:nis',
    '?span=1900/1950',
  ])
    expect(framePoster(open(query), bounds), query).toBe(null)
  expect(framePoster(open('?poster=posters/trieste.en.svg'), bounds)).toEqual({
    ...{ path: 'posters/trieste.en.svg', isOwn: false, isExact: false },
  })
})
