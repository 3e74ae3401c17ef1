import { MARKS } from './shapes'

export type MarkId = keyof typeof MARKS

/** The mark of a kind of battle or event; a kind without one of its own gets the plain mark. */
export function markOf(kind: string): MarkId {
  return kind in MARKS ? (kind as MarkId) : (COUSINS[kind] ?? 'event')
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
}
