/** Territory of polities on a day: cells in law and in fact, areas, parts. */
import type { Atlas } from './atlas'
import type { CellIndex, PolityIndex, StandingData, Status } from './atlas-data'
import type { Day } from './time'

/** Statuses under which land counts as held by the one who runs it when that one is not the legal holder. */
const HELD_IN_FACT: ReadonlySet<Status> = new Set(['annexed'])

export interface Area {
  /** What the polity holds, parts included: in law, with what it annexed; for one that holds nothing in law, what it runs. */
  km2: number
  /** Held in law. */
  inLaw: number
  /** Run in fact without holding it in law. */
  onlyInFact: number
  cells: CellIndex[]
}

const runs = (standing: StandingData, polity: PolityIndex) =>
  standing.control.includes(polity) && !standing.chain.includes(polity)

/** Area of a polity on a day, km². */
export function areaOf(atlas: Atlas, polity: PolityIndex, day: Day): Area {
  let [inLaw, onlyInFact, annexed] = [0, 0, 0]
  const legal: CellIndex[] = []
  const actual: CellIndex[] = []
  const annexations: CellIndex[] = []
  atlas.data.cells.forEach((cell, c) => {
    const standing = atlas.standing(atlas.standingAt(c, day))
    if (standing.chain.includes(polity)) {
      inLaw += cell.km2
      legal.push(c)
    } else if (runs(standing, polity)) {
      onlyInFact += cell.km2
      actual.push(c)
      if (HELD_IN_FACT.has(standing.status)) {
        annexed += cell.km2
        annexations.push(c)
      }
    }
  })
  return inLaw > 0
    ? { km2: inLaw + annexed, inLaw, onlyInFact, cells: [...legal, ...annexations] }
    : { km2: onlyInFact, inLaw, onlyInFact, cells: actual }
}

/** km² of the parts directly under a polity on a day, by part. */
export function partsOf(atlas: Atlas, polity: PolityIndex, day: Day): Map<PolityIndex, number> {
  const parts = new Map<PolityIndex, number>()
  atlas.data.cells.forEach((cell, c) => {
    const { chain } = atlas.standing(atlas.standingAt(c, day))
    const at = chain.indexOf(polity)
    if (at > 0) parts.set(chain[at - 1]!, (parts.get(chain[at - 1]!) ?? 0) + cell.km2)
  })
  return parts
}

export interface Territory {
  polity: PolityIndex
  cells: CellIndex[]
  km2: number
  status: Status
}

/** Every polity that exists on a day at any level, with its cells: holders and their parts in law, zones and de-facto powers by what they run. */
export function territoriesOn(atlas: Atlas, day: Day): Territory[] {
  const cells = new Map<PolityIndex, CellIndex[]>()
  const inLaw = new Set<PolityIndex>()
  const add = (polity: PolityIndex, c: CellIndex) => {
    const list = cells.get(polity)
    if (list) list.push(c)
    else cells.set(polity, [c])
  }
  const standings = atlas.data.cells.map((_, c) => atlas.standing(atlas.standingAt(c, day)))
  standings.forEach((s, c) => {
    for (const p of s.chain) {
      add(p, c)
      inLaw.add(p)
    }
  })
  standings.forEach((s, c) => {
    for (const p of s.control) if (!s.chain.includes(p) && (!inLaw.has(p) || HELD_IN_FACT.has(s.status))) add(p, c)
  })
  return [...cells].map(([polity, list]) => ({
    polity,
    cells: list,
    km2: list.reduce((sum, c) => sum + atlas.data.cells[c]!.km2, 0),
    status: statusOf(
      polity,
      list.map((c) => standings[c]!),
    ),
  }))
}

/** The status of a polity itself: that of land it holds innermost, else of its place in the chain. */
function statusOf(polity: PolityIndex, standings: StandingData[]): Status {
  const own = standings.find((s) => s.chain[0] === polity && s.chain.length >= 1)
  if (own) return own.status
  const run = standings.find((s) => s.control.includes(polity) && !s.chain.includes(polity))
  if (run) return run.status
  const top = standings.every((s) => s.chain.at(-1) === polity)
  if (!top) return 'constituent'
  return standings[0]!.suzerain !== null ? 'vassal' : 'sovereign'
}
