/** Everything that can be searched for: with all its names, and where and when it is. */
import type { Atlas } from './atlas'
import type { AllianceData, DatedNames, Localities, ProposalData, RouteData } from './atlas-data'
import type { Marks } from './scene'
import { existences } from './existence'
import { withSerbianLatin, type Names } from './names'
import type { Day } from './time'

export const ENTRY_KINDS = [
  'polity',
  'place',
  'locality',
  'battle',
  'war',
  'event',
  'site',
  'act',
  'proposal',
  'route',
  'alliance',
] as const
export type EntryKind = (typeof ENTRY_KINDS)[number]

export interface Entry {
  kind: EntryKind
  id: string
  /** By period, the last being today's; one where names do not change. */
  names: readonly DatedNames[]
  /** Breaks ties: smaller first (rank of a place, say). */
  weight: number
  from: Day | null
  /** Day after the last. */
  to: Day | null
  point: { lng: number; lat: number } | null
}

/** Beyond every date: what ends here has not ended. */
const NEVER = 9_000_000
/** Names that never changed. */
const always = (names: Names): DatedNames[] => [Object.assign({ from: null }, names) as DatedNames]

const ended = (to: Day | null): Day | null => (to === null || to > NEVER ? null : to)

/**
 * All entries of an atlas: polities, places, battles, wars, events and sites, acts, proposals, routes, alliances.
 * `actNames` are those of its acts, in their order.
 */
export function entriesOf(atlas: Atlas, actNames: readonly Names[], marks: Omit<Marks, 'landCells'>): Entry[] {
  return [
    ...polityEntries(atlas),
    ...marks.places.map(({ id, names, rank, from, to, lng, lat }): Entry => ({
      kind: 'place',
      id,
      names,
      weight: rank,
      from,
      to,
      point: { lng, lat },
    })),
    ...marks.battles.map(({ id, names, weight, from, to, lng, lat }): Entry => ({
      kind: 'battle',
      id,
      names: always(names),
      weight: 4 + weight,
      from,
      to,
      point: { lng, lat },
    })),
    ...marks.events.map(({ id, kind, names, from, to, lng, lat }): Entry => ({
      kind: kind.startsWith('site-') ? 'site' : 'event',
      id,
      names: always(names),
      weight: 6,
      from,
      to: ended(to),
      point: lng === null || lat === null ? null : { lng, lat },
    })),
    ...atlas.data.wars.map(({ id, names, from, to }) => spanEntry('war', 5, { id, names, from, to: ended(to) })),
    ...atlas.data.acts.map(({ id, day }, i) =>
      spanEntry('act', 7, { id, names: actNames[i]!, from: day, to: day + 1 }),
    ),
    ...marks.proposals.map((proposal: ProposalData) => spanEntry('proposal', 6, proposal)),
    ...marks.routes.map((route: RouteData): Entry => ({
      ...spanEntry('route', 6, route),
      point: middleOf(route.lines[0]!),
    })),
    ...marks.alliances.map((alliance: AllianceData) => spanEntry('alliance', 5, alliance)),
  ]
}

/** Entries of settlements that are known by name and point alone; they come after all that the atlas tells of. */
export const localityEntries = ({ names, lng, lat }: Localities): Entry[] =>
  names.map((name, index): Entry => {
    const point = { lng: lng[index]! / 100, lat: lat[index]! / 100 }
    const id = `${point.lng},${point.lat}`
    return {
      kind: 'locality',
      id,
      names: always({ en: name, 'sr-Cyrl': name }),
      weight: 8,
      from: null,
      to: null,
      point,
    }
  })

/** Every name of an entry in every language, Serbian Latin included, each once. */
export function namesOfEntry({ names }: Entry): string[] {
  const texts = names.flatMap((one) =>
    Object.entries(withSerbianLatin(one)).flatMap(([key, value]) =>
      key !== 'from' && typeof value === 'string' ? [value] : [],
    ),
  )
  return [...new Set(texts)]
}

function polityEntries(atlas: Atlas): Entry[] {
  const { polities, labels } = atlas.data
  const widest = new Map<number, (typeof labels)[number]>()
  for (const label of labels) if (label.km2 > (widest.get(label.polity)?.km2 ?? -1)) widest.set(label.polity, label)
  const spans = existences(atlas)
  return polities.map(({ id, names, level }, index): Entry => {
    const stretches = spans[index]!
    const label = widest.get(index)
    return {
      kind: 'polity',
      id,
      names,
      weight: level === 'state' ? 0 : 3,
      from: stretches[0]?.from ?? null,
      to: stretches.at(-1)?.to ?? null,
      point: label ? { lng: label.point[0], lat: label.point[1] } : null,
    }
  })
}

const spanEntry = (
  kind: EntryKind,
  weight: number,
  { id, names, from, to }: { id: string; names: Names; from: Day; to: Day | null },
): Entry => ({ kind, id, names: always(names), weight, from, to, point: null })

function middleOf(line: readonly [number, number][]): { lng: number; lat: number } {
  const [lng, lat] = line[Math.floor(line.length / 2)]!
  return { lng, lat }
}
