/** Resolves every cell's entries through the relations of their days into timelines of interned standings. */
import type { Above, RelationsOfDay, Standing } from '../../../src/core/chain'
import { standingOf } from '../../../src/core/chain'
import type { Day } from '../../../src/core/time'
import { DataError } from '../data-error'
import type { Entry, PlayedLedger } from './ledger'
import type { RelationBook } from './relations'

export interface Timelines {
  standings: Standing[]
  /** Per cell, flat: day, standing, act, … */
  timelines: number[][]
}

/** Timelines of all cells; two neighbouring entries never have the same standing. */
export function resolveStandings(played: PlayedLedger, errors: DataError[]): Timelines {
  const { entries, relations } = played
  const standings: Standing[] = []
  const interned = new Map<string, number>()
  const resolved = new Map<string, number>()
  const reported = new Set<string>()

  const intern = (standing: Standing): number => {
    const key = JSON.stringify(standing)
    let index = interned.get(key)
    if (index === undefined) {
      index = standings.push(standing) - 1
      interned.set(key, index)
    }
    return index
  }

  const resolve = (entry: Entry, day: Day, act: number): number => {
    const key = `${day}|${entry.holder}|${entry.control?.by}|${entry.control?.as}|${entry.claims.join()}`
    let index = resolved.get(key)
    if (index === undefined) {
      try {
        index = intern(standingOf(entry.holder, entry.control, entry.claims, relationsOn(relations, day)))
      } catch (error) {
        const message = (error as Error).message
        if (!reported.has(message)) errors.push(new DataError(message, { file: played.acts[act]!.file }))
        reported.add(message)
        index = intern({
          chain: [entry.holder],
          suzerain: null,
          control: [entry.holder],
          status: 'sovereign',
          claims: [],
        })
      }
      resolved.set(key, index)
    }
    return index
  }

  const changeDays = new DependentDays(relations)
  const timelines = entries.map((list) => {
    const timeline: number[] = []
    list.forEach((entry, i) => {
      const until = list[i + 1]?.day ?? Infinity
      const push = (day: Day, act: number) => {
        const standing = resolve(entry, day, act)
        if (timeline.at(-2) !== standing) timeline.push(day, standing, act)
      }
      push(entry.day, entry.act)
      for (const { day, act } of changeDays.of([entry.holder, ...(entry.control ? [entry.control.by] : [])]))
        if (day > entry.day && day < until) push(day, act)
    })
    return timeline
  })
  return { standings, timelines }
}

function relationsOn(book: RelationBook, day: Day): RelationsOfDay {
  return {
    above: (polity) => book.above(polity, day) as Above | null,
    runBy: (polity) => {
      for (const r of book.on(polity, day)) {
        if (r.kind === 'occupied-by') return { by: r.target, as: 'occupied' }
        if (r.kind === 'administered-by') return { by: r.target, as: 'administered' }
      }
      return null
    },
  }
}

/** Days on which the chain of a polity may change: relations of itself and of everything it was ever under. */
class DependentDays {
  readonly #book: RelationBook
  readonly #memo = new Map<string, { day: Day; act: number }[]>()

  constructor(book: RelationBook) {
    this.#book = book
  }

  of(polities: string[]): { day: Day; act: number }[] {
    const key = polities.join()
    const known = this.#memo.get(key)
    if (known) return known
    const seen = new Set<string>()
    const days = new Map<Day, number>()
    const visit = (polity: string) => {
      if (seen.has(polity)) return
      seen.add(polity)
      for (const day of this.#book.daysOf(polity)) days.set(day, this.#book.actOn(polity, day)!)
      for (const target of this.#book.targetsOf(polity)) visit(target)
    }
    polities.forEach(visit)
    const list = [...days].map(([day, act]) => ({ day, act })).sort((a, b) => a.day - b.day)
    this.#memo.set(key, list)
    return list
  }
}
