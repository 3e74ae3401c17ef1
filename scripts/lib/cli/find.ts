/** `find TEXT`: places, battles, events, sites, acts, polities and proposals by any name. */
import type { BattleData, DatedNames, EventData, PlaceData, ProposalData } from '../../../src/core/atlas-data'
import { namesOn } from '../../../src/core/atlas'
import { find, type Findable } from '../../../src/core/find'
import { withSerbianLatin, type Names } from '../../../src/core/names'
import { formatIsoDay, type Day } from '../../../src/core/time'
import type { OpenAtlas } from './open-atlas'

const FAR_FUTURE = 9_000_000

interface Answer extends Findable {
  all: readonly (Names | DatedNames)[]
  label: Names
  lng: number | null
  lat: number | null
  from: Day | null
  to: Day | null
}

const texts = (names: Names | DatedNames): string[] =>
  Object.entries(withSerbianLatin(names as Names)).flatMap(([k, v]) =>
    k !== 'from' && typeof v === 'string' ? [v] : [],
  )

/** Answers best first, at most `most`. */
export function findLines(
  open: OpenAtlas,
  text: string,
  { kind, day }: { kind?: string | undefined; day?: Day | undefined },
  most = 20,
): object[] {
  const entries = findables(open).filter(
    (e) => !kind || e.kind === kind || (kind === 'settlement' && e.kind === 'place'),
  )
  const alive =
    day === undefined
      ? entries
      : entries.filter((e) => (e.from === null || e.from <= day) && (e.to === null || e.to > day))
  return find(alive, text)
    .slice(0, most)
    .map(({ entry }) => ({
      kind: entry.kind,
      id: entry.id,
      name: entry.label.en,
      names: [...new Set(entry.all.flatMap(texts))],
      lng: entry.lng,
      lat: entry.lat,
      from: entry.from === null ? null : formatIsoDay(entry.from),
      to: entry.to === null || entry.to > FAR_FUTURE ? null : formatIsoDay(entry.to),
    }))
}

function findables(open: OpenAtlas): Answer[] {
  const { atlas, today } = open
  const places = (open.read('places') as PlaceData[]).map((p): Answer => ({
    kind: 'place',
    id: p.id,
    names: p.names.flatMap(texts),
    weight: p.rank,
    all: p.names,
    label: p.names.at(-1)!,
    lng: p.lng,
    lat: p.lat,
    from: p.from,
    to: p.to,
  }))
  const battles = (open.read('battles') as BattleData[]).map((b): Answer => ({
    kind: 'battle',
    id: b.id,
    names: texts(b.names),
    weight: 3,
    all: [b.names],
    label: b.names,
    lng: b.lng,
    lat: b.lat,
    from: b.from,
    to: b.to,
  }))
  const events = (open.read('events') as EventData[]).map((e): Answer => ({
    kind: e.kind.startsWith('site-') ? 'site' : 'event',
    id: e.id,
    names: texts(e.names),
    weight: 4,
    all: [e.names],
    label: e.names,
    lng: e.lng,
    lat: e.lat,
    from: e.from,
    to: e.to,
  }))
  const acts = atlas.data.acts.map((a): Answer => ({
    kind: 'act',
    id: a.id,
    names: texts(a.names),
    weight: 5,
    all: [a.names],
    label: a.names,
    lng: null,
    lat: null,
    from: a.day,
    to: a.day + 1,
  }))
  const labels = new Map(atlas.data.labels.map((l) => [l.polity, l.point]))
  const spans = polityLabels(open)
  const polities = atlas.data.polities.map((p, i): Answer => ({
    kind: 'polity',
    id: p.id,
    names: p.names.flatMap(texts),
    weight: 2,
    all: p.names,
    label: namesOn(p.names, today),
    lng: labels.get(i)?.[0] ?? null,
    lat: labels.get(i)?.[1] ?? null,
    ...(spans.get(i) ?? { from: null, to: null }),
  }))
  const proposals = (open.read('proposals') as ProposalData[]).map((p): Answer => ({
    kind: 'proposal',
    id: p.id,
    names: texts(p.names),
    weight: 5,
    all: [p.names],
    label: p.names,
    lng: null,
    lat: null,
    from: p.from,
    to: p.to,
  }))
  return [...places, ...battles, ...events, ...acts, ...polities, ...proposals]
}

/** First and last day on which each polity has a place for its name on the map. */
function polityLabels({ atlas }: OpenAtlas): Map<number, { from: Day; to: Day | null }> {
  const spans = new Map<number, { from: Day; to: Day | null }>()
  for (const { polity, from, to } of atlas.data.labels) {
    const span = spans.get(polity)
    if (!span) spans.set(polity, { from, to })
    else {
      span.from = Math.min(span.from, from)
      span.to = span.to === null || to === null ? null : Math.max(span.to, to)
    }
  }
  return spans
}
