/** What others published as the area of a polity, to stand beside ours. */
import type { Atlas } from './atlas'
import type { PolityIndex, PublishedArea } from './atlas-data'
import { areaOf } from './territory'
import type { Day } from './time'

/** Share by which ours may differ from a published figure without a reason given: censuses of one land differ by as much. */
export const AREA_TOLERANCE = 0.025

/**
 * The figure that was published for the territory that a polity has on a day: that of the nearest day on which it had the
 * same cells, or null when none was published for it.
 */
export function publishedFor(
  atlas: Atlas,
  published: readonly PublishedArea[],
  polity: PolityIndex,
  day: Day,
): PublishedArea | null {
  const key = (on: Day) => [...areaOf(atlas, polity, on).cells].sort((a, b) => a - b).join()
  const territory = key(day)
  const fitting = published
    .filter((area) => area.polity === polity)
    .sort((a, b) => Math.abs(a.day - day) - Math.abs(b.day - day))
    .find((area) => area.day === day || key(area.day) === territory)
  return territory === '' ? null : (fitting ?? null)
}

/** By which share ours is larger (or, negative, smaller) than the published figure. */
export const difference = (ours: number, { km2 }: PublishedArea): number => ours / km2 - 1

/** Why ours is another, where it is: a reason that the ledger has outgrown is not given. */
export const reasonFor = (ours: number, figure: PublishedArea): string | undefined =>
  Math.abs(difference(ours, figure)) > AREA_TOLERANCE ? figure.differs : undefined
