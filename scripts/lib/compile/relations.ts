/** The relations between polities through time: who is part of, vassal of, administered by whom, from and to which day. */
import type { Day } from '../../../src/core/time'
import { DataError } from '../data-error'

export interface Relation {
  kind: string
  target: string
  from: Day
  to: Day | null
  act: number
  endAct: number | null
}

/** Kinds that name what stands above a polity: one at a time. */
const UPWARD = new Set(['part-of', 'autonomous-in', 'vassal-of', 'protectorate-of'])

export class RelationBook {
  readonly #errors: DataError[]
  readonly #of = new Map<string, Relation[]>()

  constructor(errors: DataError[]) {
    this.#errors = errors
  }

  /** Opens a relation on a day; an upward one must not overlap another. */
  start(polity: string, kind: string, target: string, day: Day, act: number, file: string, path: string) {
    const open = this.#open(polity)
    const clash = open.find((r) => (r.kind === kind && r.target === target) || (UPWARD.has(kind) && UPWARD.has(r.kind)))
    if (clash)
      this.#errors.push(
        new DataError(`relations overlap: ${polity} is still ${clash.kind} ${clash.target}`, {
          file,
          path,
          hint: 'end it in the same act or before',
        }),
      )
    this.#of.set(polity, [...(this.#of.get(polity) ?? []), { kind, target, from: day, to: null, act, endAct: null }])
  }

  /** Closes a relation on a day: it no longer holds on that day. */
  end(polity: string, kind: string, target: string, day: Day, act: number, file: string, path: string) {
    const relation = this.#open(polity).find((r) => r.kind === kind && r.target === target)
    if (relation) {
      relation.to = day
      relation.endAct = act
    } else
      this.#errors.push(
        new DataError(`relation unknown: ${polity} is not ${kind} ${target} on the day before`, { file, path }),
      )
  }

  #open(polity: string): Relation[] {
    return (this.#of.get(polity) ?? []).filter((r) => r.to === null)
  }

  /** Relations of a polity in force on a day. */
  on(polity: string, day: Day): Relation[] {
    return (this.#of.get(polity) ?? []).filter((r) => r.from <= day && (r.to === null || day < r.to))
  }

  /** Every relation there ever was, with the polity whose it is. */
  all(): (Relation & { polity: string })[] {
    return [...this.#of].flatMap(([polity, relations]) => relations.map((relation) => ({ polity, ...relation })))
  }

  /** What stands directly above a polity on a day, or null. */
  above(polity: string, day: Day): Relation | null {
    return this.on(polity, day).find((r) => UPWARD.has(r.kind)) ?? null
  }

  /** Every polity that ever stood above or ran this one. */
  targetsOf(polity: string): string[] {
    return (this.#of.get(polity) ?? []).map((r) => r.target)
  }

  /** Days on which any relation of the polity starts or ends. */
  daysOf(polity: string): Day[] {
    return (this.#of.get(polity) ?? []).flatMap((r) => (r.to === null ? [r.from] : [r.from, r.to]))
  }

  /** The act that started or ended a relation of the polity on this day, or null. */
  actOn(polity: string, day: Day): number | null {
    for (const r of this.#of.get(polity) ?? []) {
      if (r.from === day) return r.act
      if (r.to === day) return r.endAct
    }
    return null
  }
}
