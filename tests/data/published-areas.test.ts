import { describe, expect, it } from 'vitest'
import type { PublishedArea } from '../../src/core/atlas-data'
import { AREA_TOLERANCE, difference } from '../../src/core/published-areas'
import { areaOf } from '../../src/core/territory'
import { formatIsoDay } from '../../src/core/time'
import { atlas, read } from './open-data'

const all = read<PublishedArea[]>('areas')
const told = (figure: PublishedArea) => {
  const ours = areaOf(atlas, figure.polity, figure.day).km2
  const percent = (100 * difference(ours, figure)).toFixed(1)
  const where = `${atlas.polity(figure.polity).id} ${formatIsoDay(figure.day)}`
  return `${where}: ${Math.round(ours)} km², published ${figure.km2} (${percent} %)`
}
const isMissed = (figure: PublishedArea) =>
  Math.abs(difference(areaOf(atlas, figure.polity, figure.day).km2, figure)) > AREA_TOLERANCE

describe('the published areas', () => {
  it('are of polities that had land on the day', () => {
    expect(all.filter(({ polity, day }) => areaOf(atlas, polity, day).km2 === 0).map(told)).toEqual([])
  })

  it('are met within the tolerance, or the difference is explained', () => {
    expect(all.filter((figure) => isMissed(figure) && !figure.differs).map(told)).toEqual([])
  })

  it('are met by most without an explanation', () => {
    expect(all.filter(isMissed).length / all.length).toBeLessThanOrEqual(0.25)
  })
})
