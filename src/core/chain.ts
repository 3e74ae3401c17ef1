/** From the holder of a cell and the relations of the day to its standing: chain, sovereign, suzerain, controller, status. */
import type { Status } from './atlas-data'

export type ControlStatus = 'occupied' | 'annexed' | 'administered' | 'de-facto'

/** The relation that stands above a polity. */
export interface Above {
  kind: 'part-of' | 'autonomous-in' | 'vassal-of' | 'protectorate-of'
  target: string
}

/** The relations of one day. */
export interface RelationsOfDay {
  above: (polity: string) => Above | null
  /** A state that occupies or administers the whole polity, if any. */
  runBy: (polity: string) => { by: string; as: 'occupied' | 'administered' } | null
}

export interface Standing {
  chain: string[]
  suzerain: string | null
  control: string[]
  status: Status
  claims: string[]
}

const MAX_LEVELS = 8

/**
 * The chain of a polity, innermost first, up through `part-of` and `autonomous-in` to the sovereign;
 * a vassal or a protectorate is its own sovereign. Throws when the relations go round in a circle.
 */
export function chainOf(polity: string, relations: RelationsOfDay): string[] {
  const chain = [polity]
  for (;;) {
    const above = relations.above(chain.at(-1)!)
    if (!above || above.kind === 'vassal-of' || above.kind === 'protectorate-of') return chain
    if (chain.includes(above.target) || chain.length >= MAX_LEVELS)
      throw new Error(`chain circular: ${chain.join(' → ')} → ${above.target}`)
    chain.push(above.target)
  }
}

/** The standing of land held by `holder`, with its de-facto controller and claimants, under the relations of the day. */
export function standingOf(
  holder: string,
  control: { by: string; as: ControlStatus } | null,
  claims: readonly string[],
  relations: RelationsOfDay,
): Standing {
  const chain = chainOf(holder, relations)
  const top = relations.above(chain.at(-1)!)
  const suzerain = top ? chainOf(top.target, relations).at(-1)! : null
  const run = control ?? chain.map(relations.runBy).find((r) => r !== null) ?? null
  return {
    chain,
    suzerain,
    control: run ? chainOf(run.by, relations) : chain,
    status: run ? run.as : statusInLaw(chain, top, relations),
    claims: [...claims].filter((id) => !chain.includes(id)).sort(),
  }
}

function statusInLaw(chain: string[], top: Above | null, relations: RelationsOfDay): Status {
  if (chain.length > 1) return relations.above(chain[0]!)!.kind === 'autonomous-in' ? 'autonomous' : 'constituent'
  if (!top) return 'sovereign'
  return top.kind === 'vassal-of' ? 'vassal' : 'protectorate'
}
