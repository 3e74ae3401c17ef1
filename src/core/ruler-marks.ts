/** The years, months and days engraved along the ruler of time. */
import { dayToGregorian, gregorianToDay, type Day } from './time'
import type { Stretch } from './timeline'

export interface RulerMark {
  day: Day
  /** What is written beneath it, if anything. */
  label: { unit: 'year' | 'month' | 'day'; year: number; month: number; day: number } | null
  /** 2 the longest line, 0 the shortest. */
  rank: 0 | 1 | 2
}

/** `days` is the least that lies between two marks: from 25 February to 1 March it is four. */
type Step = { unit: 'year' | 'month' | 'day'; every: number; days: number }

const STEPS: Step[] = [
  { unit: 'day', every: 1, days: 1 },
  { unit: 'day', every: 5, days: 4 },
  { unit: 'month', every: 1, days: 28 },
  { unit: 'month', every: 3, days: 90 },
  { unit: 'year', every: 1, days: 365 },
  { unit: 'year', every: 5, days: 1826 },
  { unit: 'year', every: 10, days: 3652 },
  { unit: 'year', every: 25, days: 9131 },
  { unit: 'year', every: 50, days: 18262 },
  { unit: 'year', every: 100, days: 36524 },
]

/** The marks of a stretch drawn `width` pixels wide: lines at least 5 px apart, labels at least `labelWidth`. */
export function rulerMarks(stretch: Stretch, width: number, labelWidth: number): RulerMark[] {
  const pixelsPerDay = width / (stretch.to - stretch.from)
  const fits = (minimum: number) => STEPS.findIndex((step) => step.days * pixelsPerDay >= minimum)
  const lineStep = Math.max(fits(5), 0)
  const labelStep = Math.max(fits(labelWidth), lineStep)
  const label = STEPS[labelStep]!
  const between = STEPS[Math.min(lineStep + 1, labelStep)]!
  return daysOf(STEPS[lineStep]!, stretch).map((day) => {
    const parts = dayToGregorian(day)
    const labelled = isOn(parts, label)
    const rank = labelled ? 2 : isOn(parts, between) ? 1 : 0
    return { day, rank, label: labelled ? { unit: unitOf(parts, label), ...parts } : null }
  })
}

type Parts = { year: number; month: number; day: number }

/** The first of January is labelled with its year, the first of a month with the month, whatever the step. */
function unitOf({ month, day }: Parts, step: Step): Step['unit'] {
  if (step.unit === 'year' || (month === 1 && day === 1)) return 'year'
  return step.unit === 'month' || day === 1 ? 'month' : 'day'
}

function isOn({ year, month, day }: Parts, { unit, every }: Step): boolean {
  if (unit === 'day') return every === 1 || day === 1 || (day % every === 0 && day < 30)
  if (unit === 'month') return day === 1 && (month - 1) % every === 0
  return day === 1 && month === 1 && year % every === 0
}

function daysOf(step: Step, { from, to }: Stretch): Day[] {
  const days: Day[] = []
  if (step.unit === 'day') {
    for (let day = Math.ceil(from); day < to; day += 1) if (isOn(dayToGregorian(day), step)) days.push(day)
    return days
  }
  const start = dayToGregorian(Math.floor(from)).year
  const end = dayToGregorian(Math.ceil(to)).year
  for (let year = start; year <= end; year += 1) {
    const months = step.unit === 'year' ? 1 : 12
    for (let month = 1; month <= months; month += 1) {
      if (!isOn({ year, month, day: 1 }, step)) continue
      const day = gregorianToDay({ year, month, day: 1 })
      if (day >= from && day < to) days.push(day)
    }
  }
  return days
}
