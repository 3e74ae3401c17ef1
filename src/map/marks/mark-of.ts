import { MARKS } from './shapes'

export type MarkId = keyof typeof MARKS

/** The mark of a kind of battle, event or site (`site-church`); a kind without one of its own gets the plain mark. */
export function markOf(kind: string): MarkId {
  const plain = kind.replace(/^site-/, '')
  return plain in MARKS ? (plain as MarkId) : (COUSINS[plain] ?? 'event')
}

const COUSINS: Record<string, MarkId> = {
  agreement: 'treaty',
  alliance: 'treaty',
  armistice: 'treaty',
  conference: 'treaty',
  congress: 'treaty',
  constitution: 'treaty',
  decree: 'treaty',
  diplomacy: 'treaty',
  peace: 'treaty',
  proclamation: 'treaty',
  union: 'treaty',
  protest: 'uprising',
  revolt: 'uprising',
  revolution: 'uprising',
  annexation: 'campaign',
  conquest: 'campaign',
  evacuation: 'campaign',
  military: 'campaign',
  migration: 'campaign',
  assassination: 'coup',
  execution: 'massacre',
  terror: 'massacre',
  founding: 'settlement',
  monastery: 'church',
  burial: 'cemetery',
  memorial: 'monument',
  museum: 'embassy',
  academy: 'embassy',
  theatre: 'embassy',
  consulate: 'embassy',
  fair: 'settlement',
  house: 'settlement',
  fortress: 'siege',
  pipeline: 'industry',
  refinery: 'industry',
}
