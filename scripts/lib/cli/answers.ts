/** Answers about places and polities, as plain objects for JSON. */
import type { PublishedArea, StandingData } from '../../../src/core/atlas-data'
import { diff } from '../../../src/core/compare'
import { publishedFor, reasonFor } from '../../../src/core/published-areas'
import { areaOf, partsOf } from '../../../src/core/territory'
import { formatIsoDay, type Day } from '../../../src/core/time'
import { Failure } from './failure'
import type { OpenAtlas } from './open-atlas'

/** Points this near to land, off a generalised coast, count as on it. */
const COAST_KM = 3

const round = (value: number) => Math.round(value * 10) / 10

export function cellAt({ mosaic }: OpenAtlas, [lng, lat]: [number, number]): number {
  const cell = mosaic.cellNear(lng, lat, COAST_KM)
  if (cell === null)
    throw new Failure(`point outside the land of the frame: ${lng} ${lat}, expected land within 5–50° E, 34–61° N`)
  return cell
}

function standingFields({ atlas }: OpenAtlas, standing: StandingData) {
  const id = (i: number) => atlas.polity(i).id
  const run = standing.control !== standing.chain && standing.control.join() !== standing.chain.join()
  return {
    chain: standing.chain.map(id),
    sovereign: id(standing.chain.at(-1)!),
    ...(standing.suzerain !== null && { suzerain: id(standing.suzerain) }),
    // It is states that hold and annex; occupiers and rebels are named by the authority on the spot.
    controller: id((run && standing.status !== 'annexed' ? standing.control[0] : standing.control.at(-1))!),
    ...(run && standing.control.length > 1 && { controllerChain: standing.control.map(id) }),
    status: standing.status,
    claims: standing.claims.map(id),
  }
}

export function at(open: OpenAtlas, point: [number, number], day: Day) {
  const { atlas } = open
  const cell = cellAt(open, point)
  const tenure = atlas.tenureAt(cell, day)
  const act = atlas.data.acts[tenure.act]!
  return {
    day: formatIsoDay(day),
    lng: point[0],
    lat: point[1],
    land: landOf(open, cell, day),
    ...standingFields(open, atlas.standing(tenure.standing)),
    from: formatIsoDay(tenure.from),
    to: tenure.to === null ? null : formatIsoDay(tenure.to),
    act: act.id,
    sources: open.sourcesOf(tenure.act),
  }
}

/** The land as which a cell passed into its tenure of the day, or its unit. */
const landOf = ({ atlas }: OpenAtlas, cell: number, day: Day): string =>
  atlas.landAt(cell, day)?.id ?? atlas.data.cells[cell]!.unit

export function history(open: OpenAtlas, point: [number, number]) {
  const { atlas } = open
  const cell = cellAt(open, point)
  return atlas.tenuresOf(cell).map((tenure) => {
    const act = atlas.data.acts[tenure.act]!
    return {
      from: formatIsoDay(tenure.from),
      to: tenure.to === null ? null : formatIsoDay(tenure.to),
      ...standingFields(open, atlas.standing(tenure.standing)),
      act: act.id,
      actName: open.actNames()[tenure.act]!.en,
      sources: open.sourcesOf(tenure.act),
    }
  })
}

export function area(open: OpenAtlas, id: string, day: Day) {
  const { atlas } = open
  const polity = atlas.polityIndex(id)
  if (polity === undefined) throw new Failure(`polity unknown: ${id}, expected an id such as kingdom-of-serbia`)
  const found = areaOf(atlas, polity, day)
  if (found.cells.length === 0) throw new Failure(`polity without land: ${id} holds nothing on ${formatIsoDay(day)}`)
  const lands = new Set(found.cells.map((c) => landOf(open, c, day)))
  const published = publishedFor(atlas, open.read('areas') as PublishedArea[], polity, day)
  const reason = published && reasonFor(found.km2, published)
  return {
    polity: id,
    day: formatIsoDay(day),
    km2: Math.round(found.km2),
    ...(published && {
      published: {
        km2: published.km2,
        source: published.source,
        day: formatIsoDay(published.day),
        ...(published.note && { note: published.note }),
        ...(reason && { differs: reason }),
      },
    }),
    inLaw: Math.round(found.inLaw),
    onlyInFact: Math.round(found.onlyInFact),
    landsHeld: [...lands].sort(),
    parts: Object.fromEntries(
      [...partsOf(atlas, polity, day)].map(([p, km2]) => [atlas.polity(p).id, Math.round(km2)]),
    ),
  }
}

/** Moves between two days, then the totals a polity. */
export function diffLines(open: OpenAtlas, from: Day, to: Day): object[] {
  const { atlas } = open
  const totals = new Map<number, { gained: number; lost: number }>()
  const add = (polity: number, kind: 'gained' | 'lost', km2: number) => {
    const total = totals.get(polity) ?? { gained: 0, lost: 0 }
    total[kind] += km2
    totals.set(polity, total)
  }
  const lines = diff(atlas, from, to).map((change) => {
    const before = atlas.standing(change.from)
    const after = atlas.standing(change.to)
    for (const p of before.chain) if (!after.chain.includes(p)) add(p, 'lost', change.km2)
    for (const p of after.chain) if (!before.chain.includes(p)) add(p, 'gained', change.km2)
    const act = atlas.data.acts[change.act]!
    return {
      land: [...new Set(change.cells.map((c) => landOf(open, c, Math.max(from, to))))].sort().join(', '),
      from: atlas.polity(before.chain[0]!).id,
      to: atlas.polity(after.chain[0]!).id,
      ...(before.control.join() !== after.control.join() && {
        controlFrom: atlas.polity(before.control[0]!).id,
        controlTo: atlas.polity(after.control[0]!).id,
      }),
      status: after.status,
      km2: round(change.km2),
      act: act.id,
      day: formatIsoDay(act.day),
    }
  })
  const sums = [...totals].map(([polity, { gained, lost }]) => ({
    total: atlas.polity(polity).id,
    gained: round(gained),
    lost: round(lost),
    net: round(gained - lost),
  }))
  return [...lines, ...sums.sort((a, b) => Math.abs(b.net) - Math.abs(a.net))]
}
