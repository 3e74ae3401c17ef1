import { MARKS } from './shapes'

export type MarkId = keyof typeof MARKS

/** The mark of a kind of battle or event; a kind without one of its own gets the plain mark. */
export function markOf(kind: string): MarkId {
  return kind in MARKS ? (kind as MarkId) : (COUSINS[kind] ?? 'event')
}

const COUSINS: Record<string, MarkId> = {
  revolt: 'uprising',
  congress: 'treaty',
  conference: 'treaty',
  armistice: 'treaty',
  peace: 'treaty',
  assassination: 'coup',
  founding: 'settlement',
  migration: 'campaign',
}
