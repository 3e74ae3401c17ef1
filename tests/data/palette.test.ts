import { expect, test } from 'vitest'
import { leastDifference } from '../../scripts/lib/colour/difference'
import type { Atlas } from '../../src/core/atlas'
import { parseIsoDay } from '../../src/core/time'
import { atlas } from './open-data'

/** The days of look.md on which the map is judged, with the outbreak and end of the great changes. */
const DAYS =
  '1740-06-01 1763-06-01 1790-06-01 1812-06-01 1833-06-01 1878-08-01 1914-06-28 1925-06-01 1935-06-01 1942-06-01 1948-06-01 1980-06-01 1994-06-01 2010-06-01 2023-06-01'.split(
    ' ',
  )
const LEAST = 12

test('neighbouring states differ in hue also to colour-blind eyes', () => {
  const alike = new Map<string, string>()
  for (const iso of DAYS)
    for (const [one, other] of neighboursOn(atlas, parseIsoDay(iso)!))
      for (const theme of ['light', 'dark'] as const) {
        const difference = leastDifference(atlas.data.families[one]![theme], atlas.data.families[other]![theme])
        if (difference < LEAST) alike.set(`${one} | ${other} (${theme})`, `${difference.toFixed(1)} on ${iso}`)
      }
  expect(Object.fromEntries(alike)).toEqual({})
})

/** Pairs of hue families that meet at a border between detailed states on a day. */
function neighboursOn(atlas: Atlas, day: number): [string, string][] {
  const pairs = new Map<string, [string, string]>()
  const { borders } = atlas.data
  for (let row = 0; row < borders.length; row += 4) {
    const [one, other] = [borders[row + 1]!, borders[row + 2]!].map((cell) => {
      return atlas.polity(atlas.standing(atlas.standingAt(cell, day)).chain.at(-1)!)
    }) as [ReturnType<Atlas['polity']>, ReturnType<Atlas['polity']>]
    if (one.family === other.family || one.detail || other.detail) continue
    const pair = [one.family, other.family].sort() as [string, string]
    pairs.set(pair.join(), pair)
  }
  return [...pairs.values()]
}
