/** The ruler of a lesson: from its first day to its last, stretched where its steps lie close together. */
import { addYears } from './calendar'
import { dayToGregorian, gregorianToDay, type Day } from './time'
import type { Stretch } from './timeline'

/** What of its length every gap between two steps gets alike; the rest goes by the time that lies in it. */
const ALIKE = 0.6
/** Time before the first step and after the last, as a share of the time between, and its length on the ruler. */
const MARGIN = { time: 0.06, length: 0.05 }
const LEAST_MARGIN_DAYS = 180

/** A line that runs through knots (day, position 0–1), each day in exactly one place. */
export class LessonScale {
  readonly stretch: Stretch
  readonly #knots: readonly { day: Day; at: number }[]

  constructor(days: readonly Day[], span: Stretch) {
    const steps = [...new Set(days)].sort((a, b) => a - b)
    const [first, last] = [steps[0]!, steps.at(-1)!]
    const margin = Math.max(Math.round((last - first) * MARGIN.time), LEAST_MARGIN_DAYS)
    const from = Math.max(first - margin, span.from)
    const to = Math.min(last + margin, span.to)
    this.stretch = { from, to }
    const gaps = steps.slice(1).map((day, i) => ({ day, share: this.#shareOf(day - steps[i]!, last - first, steps) }))
    // Where the lesson begins with the atlas, or ends today, there is nothing before or after.
    const [before, after] = [from < first ? MARGIN.length : 0, to > last ? MARGIN.length : 0]
    const knots = [{ day: from, at: 0 }]
    if (before > 0) knots.push({ day: first, at: before })
    for (const { day, share } of gaps) knots.push({ day, at: knots.at(-1)!.at + share * (1 - before - after) })
    if (after > 0) knots.push({ day: to, at: 1 })
    this.#knots = knots
  }

  /** Where a day lies: 0 at the start of the ruler, 1 at its end, held inside it. */
  positionOf(day: Day): number {
    return along(this.#knots, day, 'day', 'at')
  }

  /** The day at a position. */
  dayAt(position: number): Day {
    return Math.round(along(this.#knots, position, 'at', 'day'))
  }

  #shareOf(days: number, all: number, steps: readonly Day[]): number {
    return ALIKE / (steps.length - 1) + ((1 - ALIKE) * days) / all
  }
}

type Knot = { day: Day; at: number }

/** The value `to` where `from` has the one given, in between in proportion. */
function along(knots: readonly Knot[], value: number, from: keyof Knot, to: keyof Knot): number {
  const next = knots.findIndex((knot) => knot[from] >= value)
  if (next <= 0) return (next < 0 ? knots.at(-1)! : knots[0]!)[to]
  const [a, b] = [knots[next - 1]!, knots[next]!]
  return a[to] + ((b[to] - a[to]) * (value - a[from])) / (b[from] - a[from])
}

const YEARS_APART = [1, 5, 10, 25, 50]

/** The first of January of the years that are engraved: every year, or every fifth … where they would lie closer than `gap`. */
export function yearsEngraved({ from, to }: Stretch, gap: number): Day[] {
  const length = to - from
  const every = YEARS_APART.find((years) => (years * 365.25) / length >= gap) ?? YEARS_APART.at(-1)!
  const firstYear = Math.ceil(dayToGregorian(from).year / every) * every
  const days: Day[] = []
  for (let day = gregorianToDay({ year: firstYear, month: 1, day: 1 }); day < to; day = addYears(day, every))
    if (day >= from) days.push(day)
  return days
}

/** The years that the steps lie in: `1815–1882`, or one year alone. */
export function yearsOfSteps(days: readonly Day[]): string {
  const years = days.map((day) => dayToGregorian(day).year)
  const [first, last] = [Math.min(...years), Math.max(...years)]
  return first === last ? String(first) : `${first}–${last}`
}

/** Which steps have their year written at their tick: the first of each year, where there is room for it (`room`, as a share). */
export function yearsWritten(days: readonly Day[], scale: LessonScale, room: number): { day: Day; year: number }[] {
  const written: { day: Day; year: number }[] = []
  for (const day of [...days].sort((a, b) => a - b)) {
    const { year } = dayToGregorian(day)
    const last = written.at(-1)
    const hasRoom = !last || scale.positionOf(day) - scale.positionOf(last.day) >= room
    if (hasRoom && last?.year !== year) written.push({ day, year })
  }
  return written
}
