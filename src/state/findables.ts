/** Everything that can be searched for, with all its names and where and when it is. */
import type { NameLanguage, Names } from '../core/names'
import { nameIn } from '../core/names'
import { existenceOf } from '../core/existence'
import { find, type Findable } from '../core/find'
import type { DatedNames, ProposalData } from '../core/atlas-data'
import type { Day } from '../core/time'
import type { OpenedAtlas } from './atlas-status'

export interface Entry extends Findable {
  kind: 'place' | 'battle' | 'event' | 'act' | 'polity' | 'proposal'
  title: (language: NameLanguage) => string
  from: Day | null
  to: Day | null
  point: { lng: number; lat: number } | null
}

const textsOf = (names: Names | DatedNames): string[] =>
  Object.values(names as Record<string, unknown>).filter((value): value is string => typeof value === 'string')

const built = new WeakMap<OpenedAtlas, Entry[]>()

/** All entries of an atlas; built once. */
export function findablesOf(opened: OpenedAtlas): Entry[] {
  let entries = built.get(opened)
  if (!entries) built.set(opened, (entries = build(opened)))
  return entries
}

function build({ atlas, marks }: OpenedAtlas): Entry[] {
  const { polities, acts, labels } = atlas.data
  return [
    ...marks.places.map(({ id, names, rank, from, to, lng, lat }): Entry => ({
      kind: 'place',
      id,
      names: names.flatMap(textsOf),
      weight: rank,
      title: (language) => nameIn(names.at(-1)!, language),
      from,
      to,
      point: { lng, lat },
    })),
    ...[
      ...marks.battles.map((mark) => ({ ...mark, kind: 'battle' as const })),
      ...marks.events.map((mark) => ({ ...mark, kind: 'event' as const })),
    ].map(({ kind, id, names, from, to, lng, lat }): Entry => ({
      kind,
      id,
      names: textsOf(names),
      weight: 6,
      title: (language) => nameIn(names, language),
      from,
      to: to - 1,
      point: lng === null || lat === null ? null : { lng, lat },
    })),
    ...polities.map(({ id, names, level }, index): Entry => {
      const stretches = existenceOf(atlas, index)
      const widest = labels.filter(({ polity }) => polity === index).sort((a, b) => b.km2 - a.km2)[0]
      return {
        kind: 'polity',
        id,
        names: names.flatMap(textsOf),
        weight: level === 'state' ? 0 : 3,
        title: (language) => nameIn(names.at(-1)!, language),
        from: stretches[0]?.from ?? null,
        to: stretches.at(-1)?.to ?? null,
        point: widest ? { lng: widest.point[0], lat: widest.point[1] } : null,
      }
    }),
    ...acts.map(({ id, names, day }): Entry => ({
      kind: 'act',
      id,
      names: textsOf(names),
      weight: 7,
      title: (language) => nameIn(names, language),
      from: day,
      to: null,
      point: null,
    })),
  ]
}

/** Entries of the proposals, which are loaded apart. */
export function proposalEntries(proposals: readonly ProposalData[]): Entry[] {
  return proposals.map(({ id, names, from, to }) => ({
    kind: 'proposal',
    id,
    names: textsOf(names),
    weight: 6,
    title: (language) => nameIn(names, language),
    from,
    to,
    point: null,
  }))
}

/** The best entries for a text. */
export function searchIn(entries: readonly Entry[], text: string, most: number): Entry[] {
  return find(entries, text)
    .slice(0, most)
    .map(({ entry }) => entry)
}
