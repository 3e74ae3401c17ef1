/** Plays the ledger act by act over the cells: who holds each cell from which day, by which act. Double entry is enforced here. */
import { parseEdtf, type Day } from '../../../src/core/time'
import { DataError } from '../data-error'
import type { Geodata } from '../read/geodata'
import type { LandCells } from '../cut/land-cells'
import { RelationBook } from './relations'

type Act = Geodata['acts'][number]

export type ControlKind = 'occupied' | 'annexed' | 'administered' | 'de-facto'

/** A cell's entry in the ledger from a day on. */
export interface Entry {
  day: Day
  act: number
  holder: string
  control: { by: string; as: ControlKind } | null
  claims: string[]
}

export interface PlayedLedger {
  /** Acts in the order in which they were applied. */
  acts: Act[]
  days: Day[]
  /** Entries of every cell, by day; the first is the opening. */
  entries: Entry[][]
  relations: RelationBook
  /** km² moved in law or in fact by each act. */
  movedCells: Set<number>[]
}

interface State {
  holder: string | null
  control: Entry['control']
  claims: string[]
}

/** Applies all acts in order; every mistake is collected in `errors` with file and path, and the rest goes on. */
export function playLedger(
  geodata: Geodata,
  cellCount: number,
  landCells: LandCells,
  describe: (cell: number) => string,
  errors: DataError[],
): PlayedLedger {
  const acts = inOrder(geodata.acts)
  const days = acts.map((act) => parseEdtf(act.day)!.day)
  const state: State[] = Array.from({ length: cellCount }, () => ({ holder: null, control: null, claims: [] }))
  const entries: Entry[][] = Array.from({ length: cellCount }, () => [])
  const relations = new RelationBook(errors)
  const movedCells = acts.map(() => new Set<number>())

  acts.forEach((act, index) => {
    const day = days[index]!
    const fail = (path: string, message: string, hint = '') =>
      errors.push(new DataError(message, { file: act.file, path, hint }))
    const polityExists = (id: string, path: string) => {
      if (id !== 'none' && !geodata.polities.has(id)) fail(path, `polity unknown: ${id}`)
    }
    const touched = new Set<number>()
    const touch = (cell: number) => {
      touched.add(cell)
      movedCells[index]!.add(cell)
    }

    act.moves.forEach((move, i) => {
      const path = `moves.${i}`
      move.from.forEach((id) => polityExists(id, `${path}.from`))
      polityExists(move.to, `${path}.to`)
      if (move.to === 'none') fail(`${path}.to`, 'holder missing: land cannot pass to none')
      for (const cell of affected(move, path, (c) => state[c]!.holder ?? 'none', landCells, describe, fail)) {
        state[cell]!.holder = move.to
        touch(cell)
      }
    })
    act.control.forEach((move, i) => {
      const path = `control.${i}`
      move.from.forEach((id) => polityExists(id, `${path}.from`))
      polityExists(move.to, `${path}.to`)
      if (move.to !== 'none' && !move.as)
        fail(`${path}.as`, 'kind of control missing: expected occupied, annexed, administered or de-facto')
      for (const cell of affected(move, path, (c) => state[c]!.control?.by ?? 'none', landCells, describe, fail)) {
        state[cell]!.control = move.to === 'none' || !move.as ? null : { by: move.to, as: move.as }
        touch(cell)
      }
    })
    act.claims.forEach((claim, i) => {
      const path = `claims.${i}`
      polityExists(claim.by, `${path}.by`)
      for (const cell of cellsOf(claim.lands, `${path}.lands`, landCells, fail)) {
        const had = state[cell]!.claims.includes(claim.by)
        if (had === (claim.change === 'starts')) continue
        state[cell]!.claims = had
          ? state[cell]!.claims.filter((id) => id !== claim.by)
          : [...state[cell]!.claims, claim.by]
        touched.add(cell)
      }
    })
    act.relations.forEach((relation, i) => {
      polityExists(relation.polity, `relations.${i}.polity`)
      for (const [kind, target] of Object.entries(relation.ends ?? {}))
        relations.end(relation.polity, kind, target, day, index, act.file, `relations.${i}.ends`)
      for (const [kind, target] of Object.entries(relation.starts ?? {})) {
        polityExists(target, `relations.${i}.starts.${kind}`)
        relations.start(relation.polity, kind, target, day, index, act.file, `relations.${i}.starts`)
      }
    })
    act.sources.forEach((key, i) => {
      if (!geodata.bibliography.has(key))
        fail(`sources.${i}`, `source unknown: ${key}`, 'add it to geodata/bibliography')
    })

    for (const cell of touched) record(entries[cell]!, state[cell]!, day, index)
  })
  return { acts, days, entries, relations, movedCells }
}

function inOrder(acts: Act[]): Act[] {
  const dayOf = new Map(acts.map((act) => [act, parseEdtf(act.day)!.day]))
  return [...acts].sort(
    (a, b) => dayOf.get(a)! - dayOf.get(b)! || (a.order ?? 0) - (b.order ?? 0) || (a.id < b.id ? -1 : 1),
  )
}

/** Several acts of one day leave one entry: the state at its end, by the act that last touched the cell. */
function record(list: Entry[], { holder, control, claims }: State, day: Day, act: number) {
  if (holder === null) return
  const entry = { day, act, holder, control, claims }
  if (list.at(-1)?.day === day) list[list.length - 1] = entry
  else list.push(entry)
}

type Move = { lands?: string[] | undefined; within?: string[] | undefined; from: string[] }
type Fail = (path: string, message: string, hint?: string) => void

function affected(
  move: Move,
  path: string,
  holderOf: (cell: number) => string,
  landCells: LandCells,
  describe: (cell: number) => string,
  fail: Fail,
): number[] {
  if (!move.lands === !move.within) {
    fail(path, 'scope unclear: expected either lands or within')
    return []
  }
  if (move.within) {
    const all = move.within[0] === 'all' ? landCells.of('*')! : cellsOf(move.within, `${path}.within`, landCells, fail)
    const held = [...all].filter((cell) => move.from.includes(holderOf(cell)))
    if (held.length === 0) fail(path, `nothing to move: ${move.from.join(', ')} has no land there on the day before`)
    return held
  }
  const cells = [...cellsOf(move.lands!, `${path}.lands`, landCells, fail)]
  const wrong = new Map<string, number[]>()
  for (const cell of cells) {
    const holder = holderOf(cell)
    if (!move.from.includes(holder)) wrong.set(holder, [...(wrong.get(holder) ?? []), cell])
  }
  for (const [holder, list] of wrong)
    fail(
      path,
      `from is not the holder: ${move.from.join(', ')}, but ${holder} holds ${list.slice(0, 4).map(describe).join(', ')}${list.length > 4 ? ` and ${list.length - 4} more` : ''}`,
    )
  return cells
}

function cellsOf(names: string[], path: string, landCells: LandCells, fail: Fail): Set<number> {
  const cells = new Set<number>()
  names.forEach((name, i) => {
    const found = landCells.of(name)
    if (!found) fail(`${path}.${i}`, `land unknown: ${name}`)
    else for (const cell of found) cells.add(cell)
  })
  return cells
}
