/** What an act did, told between polities: who gained what land from whom, and whose standing changed. */
import type { Atlas } from './atlas'
import type { ActIndex, CellIndex, PolityIndex, StandingData, Status } from './atlas-data'

export type Passage =
  /** Land passed in law, between states or between parts of one state. */
  | { kind: 'law'; from: PolityIndex; to: PolityIndex; km2: number; cells: CellIndex[] }
  /** Another power runs the land; in law it stays where it was. */
  | { kind: 'fact'; from: PolityIndex; to: PolityIndex; km2: number; cells: CellIndex[] }
  /** The land kept its holder, whose status changed. */
  | { kind: 'status'; polity: PolityIndex; before: Status; after: Status; km2: number; cells: CellIndex[] }
  /** Only claims to the land were raised or given up. */
  | { kind: 'claim'; polity: PolityIndex; raised: boolean; km2: number; cells: CellIndex[] }

type Told = Passage extends infer P ? (P extends Passage ? Omit<P, 'km2' | 'cells'> : never) : never

/** The passages of some acts, gathered over their cells, largest first. Empty for acts that moved nothing and for the opening of the span. */
export function passagesOf(atlas: Atlas, acts: readonly ActIndex[]): Passage[] {
  const gathered = new Map<string, Passage>()
  atlas.data.cells.forEach(({ timeline, km2 }, cell) => {
    for (let at = 3; at < timeline.length; at += 3) {
      if (!acts.includes(timeline[at + 2]!)) continue
      const told = tell(atlas.standing(timeline[at - 2]!), atlas.standing(timeline[at + 1]!))
      if (!told) continue
      const key = Object.values(told).join()
      const passage = gathered.get(key)
      if (passage) {
        passage.km2 += km2
        passage.cells.push(cell)
      } else gathered.set(key, { ...told, km2, cells: [cell] } as Passage)
    }
  })
  const order = ['law', 'fact', 'status', 'claim']
  return [...gathered.values()].sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind) || b.km2 - a.km2)
}

/** The highest thing that differs: the state in law, who runs the land, the part, the status, the claims. */
function tell(before: StandingData, after: StandingData): Told | null {
  const states = differing(before.chain, after.chain, 1)
  if (states) return { kind: 'law', ...states }
  const powers = differing(before.control, after.control, 1)
  if (powers) return { kind: 'fact', ...powers }
  const parts = differing(before.chain, after.chain, Infinity)
  if (parts) return { kind: 'law', ...parts }
  if (before.status !== after.status || before.suzerain !== after.suzerain) {
    return { kind: 'status', polity: after.chain[0]!, before: before.status, after: after.status }
  }
  const raised = after.claims.find((claim) => !before.claims.includes(claim))
  if (raised !== undefined) return { kind: 'claim', polity: raised, raised: true }
  const dropped = before.claims.find((claim) => !after.claims.includes(claim))
  return dropped === undefined ? null : { kind: 'claim', polity: dropped, raised: false }
}

/** The polities at the highest level, from the sovereign down, at which two chains differ; where one is shorter, its innermost. */
function differing(
  before: PolityIndex[],
  after: PolityIndex[],
  levels: number,
): { from: PolityIndex; to: PolityIndex } | null {
  const deepest = Math.min(Math.max(before.length, after.length), levels)
  for (let level = 1; level <= deepest; level += 1) {
    const from = before.at(-level) ?? before[0]!
    const to = after.at(-level) ?? after[0]!
    if (from !== to) return { from, to }
  }
  return null
}
