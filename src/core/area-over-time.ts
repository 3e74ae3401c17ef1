/** How large a polity was from day to day, and by which acts that changed. */
import type { Atlas } from './atlas'
import type { ActIndex, PolityIndex, StandingData } from './atlas-data'
import type { Day } from './time'

export interface AreaStep {
  from: Day
  /** What the polity held from this day on, as `areaOf` counts it, km². */
  km2: number
  /** The act that changed it. */
  act: ActIndex
}

/**
 * The steps of a polity's area, oldest first; it holds nothing before the first. One pass over the timelines gives the changes
 * of land held in law (with what was annexed) and of land run; for a day on which nothing is held in law the latter counts.
 */
export function areaOverTime(atlas: Atlas, polity: PolityIndex): AreaStep[] {
  const changes = new Map<Day, { law: number; annexed: number; fact: number; act: ActIndex }>()
  atlas.data.cells.forEach(({ timeline, km2 }) => {
    let before = NOTHING
    for (let at = 0; at < timeline.length; at += 3) {
      const after = holding(atlas.standing(timeline[at + 1]!), polity)
      if (after !== before) {
        const day = timeline[at]!
        const change = changes.get(day) ?? { law: 0, annexed: 0, fact: 0, act: timeline[at + 2]! }
        if (before !== 'none') change[before] -= km2
        if (after !== 'none') change[after] += km2
        changes.set(day, change)
      }
      before = after
    }
  })
  const held = { law: 0, annexed: 0, fact: 0 }
  const steps: AreaStep[] = []
  for (const [from, change] of [...changes].sort(([a], [b]) => a - b)) {
    for (const kind of ['law', 'annexed', 'fact'] as const) held[kind] += change[kind]
    const km2 = Math.max(0, Math.round(held.law > 0.5 ? held.law + held.annexed : held.annexed + held.fact))
    if (km2 !== (steps.at(-1)?.km2 ?? 0)) steps.push({ from, km2, act: change.act })
  }
  return steps
}

type Holding = 'none' | 'law' | 'annexed' | 'fact'
const NOTHING: Holding = 'none'

function holding({ chain, control, status }: StandingData, polity: PolityIndex): Holding {
  if (chain.includes(polity)) return 'law'
  if (!control.includes(polity)) return 'none'
  return status === 'annexed' ? 'annexed' : 'fact'
}
