import { describe, expect, it } from 'vitest'
import { territoriesOn } from '../../src/core/territory'
import { parseIsoDay } from '../../src/core/time'
import { atlas } from './open-data'

/** The days that the atlas is looked at most. */
const DAYS = [
  '1740-01-01',
  '1763-01-01',
  '1790-01-01',
  '1812-06-01',
  '1833-12-31',
  '1859-01-01',
  '1878-07-13',
  '1900-01-01',
  '1913-12-31',
  '1914-07-28',
  '1925-01-01',
  '1935-01-01',
  '1942-06-01',
  '1948-01-01',
  '1980-01-01',
  '1994-01-01',
  '2010-01-01',
  '2023-01-01',
]

const LEAST_KM2 = 20

// A change of the ledger shows its effect in the diff of the golden table: run `npx vitest run --project data -u`,
// look at what changed, and commit it with the act that changed it.
describe('the area of every polity', () => {
  it.each(DAYS)('on %s is that of the golden table', async (text) => {
    const rows = territoriesOn(atlas, parseIsoDay(text)!)
      .filter(({ km2 }) => km2 >= LEAST_KM2)
      .map(
        ({ polity, km2, status }) =>
          `${atlas.polity(polity).id.padEnd(48)} ${String(Math.round(km2)).padStart(9)}  ${status}`,
      )
      .sort()
    await expect(`${rows.join('\n')}\n`).toMatchFileSnapshot(`golden-areas/${text}.txt`)
  })
})
