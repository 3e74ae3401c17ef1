/** Routes and alliances as the browser reads them. */
import type { AllianceData, PolityIndex, RouteData } from '../../../src/core/atlas-data'
import { parseEdtf } from '../../../src/core/time'
import type { Geodata } from '../read/geodata'
import { dayAfter } from './day-after'
import { compileNames } from './names'

/** A route that was built and has no end stands to this day; one of people or armies without an end took its first date. */
const BUILT = new Set(['railway', 'road', 'pipeline'])

/** Routes by day and id; every stop with its position and, where it is a place, the place's names in the route's time. */
export function compileRoutes({ routes }: Geodata): RouteData[] {
  return [...routes]
    .map(([id, r]): RouteData => ({
      id,
      kind: r.kind,
      names: compileNames(r.name),
      text: compileNames(r.text),
      from: parseEdtf(r.from)!.day,
      to: r.to ? dayAfter(r.to) : BUILT.has(r.kind) ? null : dayAfter(r.from),
      precision: parseEdtf(r.from)!.precision,
      war: r.war ?? null,
      accuracyKm: r.accuracyKm,
      lines: r.lines,
      stops: r.stops.map(({ place, at, name, day }) => ({
        ...(place ? { place } : { at: at!, names: compileNames(name!) }),
        ...(day && { day: parseEdtf(day)!.day, precision: parseEdtf(day)!.precision }),
      })),
      sources: r.sources,
    }))
    .sort((a, b) => a.from - b.from || (a.id < b.id ? -1 : 1))
}

/** Alliances by day and id, their members in order of time. */
export function compileAlliances(
  { alliances }: Geodata,
  polityIndex: (id: string) => PolityIndex | undefined,
): AllianceData[] {
  return [...alliances]
    .map(([id, a]): AllianceData => ({
      id,
      names: compileNames(a.name),
      text: compileNames(a.text),
      from: parseEdtf(a.from)!.day,
      to: a.to ? dayAfter(a.to) : null,
      members: a.members
        .flatMap(({ polity, from, to, as }) => {
          const index = polityIndex(polity)
          return index === undefined
            ? []
            : [{ polity: index, from: parseEdtf(from)!.day, to: to ? dayAfter(to) : null, as }]
        })
        .sort((x, y) => x.from - y.from || x.polity - y.polity),
      sources: a.sources,
    }))
    .sort((a, b) => a.from - b.from || (a.id < b.id ? -1 : 1))
}
