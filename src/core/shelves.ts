/** The sentences and sources of acts stand on shelves of years, a file a shelf: who reads of one act fetches those of its time alone. */
import { gregorianToDay, type Day } from './time'

export const SHELVES = [0, 1, 2, 3, 4, 5, 6] as const
export type Shelf = (typeof SHELVES)[number]

/** The year with which each shelf after the first begins; about as much is told on each. */
const BEGINNINGS = [1805, 1878, 1914, 1919, 1941, 1946].map((year) => gregorianToDay({ year, month: 1, day: 1 }))

/** The shelf with the sentences of the acts of a day. */
export const shelfOf = (day: Day): Shelf => SHELVES[BEGINNINGS.filter((beginning) => beginning <= day).length]!
