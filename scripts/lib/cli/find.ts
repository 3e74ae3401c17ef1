/** `find TEXT`: everything with a name: places, battles, wars, events, sites, acts, polities, proposals, routes, alliances. */
import type {
  AllianceData,
  BattleData,
  EventData,
  Localities,
  PlaceData,
  ProposalData,
  RouteData,
} from '../../../src/core/atlas-data'
import { namesOn } from '../../../src/core/atlas'
import { ENTRY_KINDS, entriesOf, localityEntries, namesOfEntry, type Entry } from '../../../src/core/entries'
import { openSearch, type SearchFile } from '../../../src/core/search'
import { formatIsoDay, type Day } from '../../../src/core/time'
import { Failure } from './failure'
import type { OpenAtlas } from './open-atlas'

/** Answers best first, at most `most`; `kind` is one of ENTRY_KINDS, or `settlement` for places and localities. */
export function findLines(
  open: OpenAtlas,
  text: string,
  { kind: asked, day }: { kind?: string | undefined; day?: Day | undefined },
  most = 20,
): object[] {
  const kinds: readonly string[] =
    asked === undefined ? ENTRY_KINDS : asked === 'settlement' ? ['place', 'locality'] : [asked]
  if (!kinds.every((kind) => (ENTRY_KINDS as readonly string[]).includes(kind)))
    throw new Failure(`kind unknown: ${asked}, expected ${ENTRY_KINDS.join(', ')}`, 2)
  const isThere = ({ from, to }: Entry) =>
    day === undefined || ((from === null || from <= day) && (to === null || day < to))
  const entries = entriesOf(open.atlas, open.actNames(), {
    places: open.read('places') as PlaceData[],
    battles: open.read('battles') as BattleData[],
    events: open.read('events') as EventData[],
    proposals: open.read('proposals') as ProposalData[],
    routes: open.read('routes') as RouteData[],
    alliances: open.read('alliances') as AllianceData[],
  })
  const localities = localityEntries(open.read('localities') as Localities)
  const search = openSearch(open.read('search') as SearchFile, entries, localities)
  const iso = (value: Day | null) => (value === null ? null : formatIsoDay(value))
  return search(text, most, (entry) => kinds.includes(entry.kind) && isThere(entry)).map(({ entry, name }) => ({
    kind: entry.kind,
    id: entry.id,
    name: namesOn(entry.names, day ?? open.today).en,
    matched: name,
    names: namesOfEntry(entry),
    lng: entry.point?.lng ?? null,
    lat: entry.point?.lat ?? null,
    from: iso(entry.from),
    to: iso(entry.to),
  }))
}
