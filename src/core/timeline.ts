/** The ruler of time: which stretch of it shows, how it zooms, and how high an act stands. */
import type { Day } from './time'

/** A stretch of days, half-open. */
export interface Stretch {
  from: Day
  to: Day
}

/** The shortest stretch that the ruler shows: a quarter, so that a day is some ten pixels wide. */
export const SHORTEST_STRETCH = 92

const lengthOf = ({ from, to }: Stretch) => to - from

/** Where a day lies in the stretch: 0 at its start, 1 at its end. */
export function positionOf(day: Day, stretch: Stretch): number {
  return (day - stretch.from) / lengthOf(stretch)
}

/** The day at a position of the stretch, held inside it. */
export function dayAt(position: number, stretch: Stretch): Day {
  const day = Math.floor(stretch.from + position * lengthOf(stretch))
  return Math.min(Math.max(day, stretch.from), stretch.to - 1)
}

/** The stretch shortened (`factor` < 1) or lengthened around a day that stays where it is, inside the span. */
export function zoomStretch(stretch: Stretch, span: Stretch, factor: number, anchor: Day): Stretch {
  const length = clamp(lengthOf(stretch) * factor, SHORTEST_STRETCH, lengthOf(span))
  const from = anchor - positionOf(anchor, stretch) * length
  return within({ from, to: from + length }, span)
}

/** The stretch moved by some days, inside the span. */
export function shiftStretch(stretch: Stretch, span: Stretch, days: number): Stretch {
  return within({ from: stretch.from + days, to: stretch.to + days }, span)
}

/** The stretch moved just so far that the day lies inside it, with a margin of a tenth. */
export function followDay(stretch: Stretch, span: Stretch, day: Day): Stretch {
  const margin = lengthOf(stretch) / 10
  if (day < stretch.from + margin) return shiftStretch(stretch, span, day - margin - stretch.from)
  if (day > stretch.to - margin) return shiftStretch(stretch, span, day + margin - stretch.to)
  return stretch
}

/** The stretch of some years around a period, for a closer look at it. */
export function stretchAround(period: Stretch, span: Stretch): Stretch {
  const margin = lengthOf(period) * 0.15
  return within({ from: period.from - margin, to: period.to + margin }, span)
}

function within(stretch: Stretch, span: Stretch): Stretch {
  const length = Math.min(Math.max(Math.round(lengthOf(stretch)), 1), lengthOf(span))
  const from = Math.round(clamp(stretch.from, span.from, span.to - length))
  return { from, to: from + length }
}

const clamp = (value: number, low: number, high: number) => Math.min(Math.max(value, low), high)

/** The least land whose tick is higher than the lowest, km². */
const LEAST_KM2 = 20

/**
 * Height of an act's tick, 0.12–1, by the logarithm of the land it moved, so that a town's change shows beside that of
 * an empire: ten times the land is always the same step higher.
 */
export function tickHeight(km2: number, largestKm2: number): number {
  if (km2 <= LEAST_KM2 || largestKm2 <= LEAST_KM2) return 0.12
  return 0.12 + (0.88 * Math.log(Math.min(km2, largestKm2) / LEAST_KM2)) / Math.log(largestKm2 / LEAST_KM2)
}
