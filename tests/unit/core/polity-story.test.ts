import { expect, test } from 'vitest'
import { areaOverTime } from '../../../src/core/area-over-time'
import { existenceOf, existences } from '../../../src/core/existence'
import { heirsOf } from '../../../src/core/heirs'
import { lordshipsOf } from '../../../src/core/lordships'
import { kmApart, within } from '../../../src/core/nearby'
import { areaOf } from '../../../src/core/territory'
import { warHue, WAR_HUES } from '../../../src/core/war-hue'
import { fourCells } from '../../world/four-cells'

const atlas = fourCells()
const EMPIRE = 0
const PRINCIPALITY = 1

test('the area over time steps with the acts that changed it', () => {
  expect(areaOverTime(atlas, EMPIRE)).toEqual([
    { from: 0, km2: 100, act: 0 },
    { from: 10, km2: 30, act: 1 },
    { from: 40, km2: 10, act: 5 },
  ])
})

test('at every step the area is what the territory of that day says', () => {
  for (const polity of [EMPIRE, PRINCIPALITY])
    for (const { from, km2 } of areaOverTime(atlas, polity)) expect(areaOf(atlas, polity, from).km2).toBe(km2)
})

test('land came from whoever held it before and went to whoever held it after', () => {
  expect(heirsOf(atlas, PRINCIPALITY)).toEqual({ before: [{ polity: EMPIRE, km2: 90 }], after: [] })
  expect(heirsOf(atlas, EMPIRE)).toEqual({ before: [], after: [{ polity: PRINCIPALITY, km2: 90 }] })
})

test('the stretches of all polities are those of each', () => {
  expect(existences(atlas)).toEqual([EMPIRE, PRINCIPALITY].map((polity) => existenceOf(atlas, polity)))
})

test('Belgrade and Novi Sad are some 70 km apart', () => {
  expect(kmApart({ lng: 20.46, lat: 44.82 }, { lng: 19.85, lat: 45.25 })).toBeCloseTo(67.6, 0)
})

test('near things are listed oldest first, with their distance; those without a place are not', () => {
  const thing = (id: string, from: number, lng: number | null) => ({
    kind: 'event' as const,
    id,
    from,
    lng,
    lat: lng === null ? null : 0,
  })
  const found = within(
    [thing('b', 20, 0.1), thing('a', 10, 0), thing('far', 0, 5), thing('nowhere', 0, null)],
    { lng: 0, lat: 0 },
    50,
  )
  expect(found.map(({ thing: { id }, km }) => [id, Math.round(km)])).toEqual([
    ['a', 0],
    ['b', 11],
  ])
})

test('wars that follow each other have different hues, and no war has none', () => {
  const wars = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => ({ id, names: { en: id, 'sr-Cyrl': id }, from: 0, to: 1 }))
  const hues = wars.map(({ id }) => warHue(wars, id))
  expect(new Set(hues.slice(0, WAR_HUES)).size).toBe(WAR_HUES)
  expect(warHue(wars, null)).toBe(-1)
})

test('a vassal stood under its suzerain from its founding until it was freed', () => {
  expect(lordshipsOf(atlas, PRINCIPALITY)).toEqual([{ over: EMPIRE, as: 'vassal', from: 10, to: 20 }])
  expect(lordshipsOf(atlas, EMPIRE)).toEqual([])
})
