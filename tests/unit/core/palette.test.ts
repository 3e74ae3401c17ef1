import { expect, test } from 'vitest'
import type { AtlasData, PolityData, StandingData } from '../../../src/core/atlas-data'
import { standingPaints } from '../../../src/core/palette'

const polity = (id: string, family: string, level: PolityData['level'] = 'state') =>
  ({ id, family, level, names: [] }) as unknown as PolityData
const plain = (chain: number[], rest: Partial<StandingData> = {}): StandingData => ({
  chain,
  control: chain,
  suzerain: null,
  status: 'sovereign',
  claims: [],
  ...rest,
})
const hues = { serbia: '#b3305c', ottoman: '#7d8a3c', habsburg: '#cf9f24' }
const atlas = {
  families: Object.fromEntries(Object.entries(hues).map(([id, light]) => [id, { light, dark: light }])),
  polities: [
    polity('serbia', 'serbia'),
    polity('ottoman-empire', 'ottoman'),
    polity('habsburg-monarchy', 'habsburg'),
    polity('military-frontier', 'habsburg', 'part'),
    polity('croatia', 'habsburg', 'part'),
    polity('fezzan', 'nowhere'),
  ],
  standings: [
    plain([0]),
    plain([0], { suzerain: 1, status: 'vassal' }),
    plain([1], { control: [2], status: 'occupied' }),
    plain([1], { claims: [0] }),
    plain([3, 2], { status: 'constituent' }),
    plain([4, 2], { status: 'constituent' }),
    plain([5]),
  ],
} as unknown as AtlasData
const paint = standingPaints(atlas, 'light')

test('a state has no hatching', () => {
  expect(paint(0)).toMatchObject({ band: hues.serbia, power: null, claim: null, frontier: null })
})

test('a vassal keeps its own fill under thin lines of its suzerain', () => {
  expect(paint(1)).toMatchObject({ fill: paint(0).fill, power: { colour: hues.ottoman, weight: 'thin' } })
})

test('occupied land keeps the fill of its holder under bold lines of the occupier', () => {
  expect(paint(2)).toMatchObject({ band: hues.ottoman, power: { colour: hues.habsburg, weight: 'bold' } })
})

test('a claim is drawn in the hue of the claimant and leaves the holder visible', () => {
  expect(paint(3)).toMatchObject({ band: hues.ottoman, claim: { colour: hues.serbia } })
})

test('the Military Frontier has its hachure', () => {
  expect(paint(4).frontier?.weight).toBe('fine')
})

test('parts of a state differ in tint', () => {
  expect(paint(4).fill).not.toBe(paint(5).fill)
  expect(paint(4).band).toBe(paint(5).band)
})

test('a family without a hue is grey, not an error', () => {
  expect(paint(6).band).toMatch(/^#[0-9a-f]{6}$/)
})

test('answers are kept', () => {
  expect(paint(1)).toBe(paint(1))
})
