import { describe, expect, it, test } from 'vitest'
import fs from 'node:fs'
import path from 'node:path'
import type {
  ActSources,
  ActTexts,
  AllianceData,
  BattleData,
  BattleStory,
  CutSources,
  EventData,
  PlaceData,
  ProposalData,
  RouteData,
  SourceData,
} from '../../src/core/atlas-data'
import { nameIn, WRITTEN_LANGUAGES } from '../../src/core/names'
import { SHELVES, shelfOf, type Shelf } from '../../src/core/shelves'
import { SPAN_START, formatIsoDay } from '../../src/core/time'
import { actNames, atlas, data, manifest, read, topology } from './open-data'

test.each(WRITTEN_LANGUAGES)('the shelves hold the sentences of every act, in %s', (language) => {
  const shelves = SHELVES.map((shelf) => read<ActTexts>(`act-texts-${language}-${shelf}`))
  expect(shelves.reduce((sum, { texts }) => sum + texts.length, 0)).toBe(data.acts.length)
  const shelfOfAct = data.acts.map(({ day }) => shelfOf(day))
  shelves.forEach(({ first }, shelf) => expect(shelfOfAct.indexOf(shelf as Shelf)).toBe(first))
  expect(shelfOfAct).toEqual([...shelfOfAct].sort())
})

describe('every cell', () => {
  it('has a holder from the first day of the span to today, without gap or overlap', () => {
    for (const { unit, timeline } of data.cells) {
      expect(timeline.length, unit).toBeGreaterThan(0)
      expect(timeline[0], unit).toBe(SPAN_START)
      for (let i = 3; i < timeline.length; i += 3) expect(timeline[i], unit).toBeGreaterThan(timeline[i - 3]!)
    }
  })

  it('has a standing that ends in a state, with an act and its sources', () => {
    const keysOf = SHELVES.flatMap((shelf) => read<ActSources>(`act-sources-${shelf}`).keys)
    const problems = new Set<string>()
    for (const { timeline } of data.cells)
      for (let i = 0; i < timeline.length; i += 3) {
        const standing = atlas.standing(timeline[i + 1]!)
        const act = data.acts[timeline[i + 2]!]!
        const top = atlas.polity(standing.chain.at(-1)!)
        if (top.level !== 'state') problems.add(`${top.id} on ${formatIsoDay(timeline[i]!)} is no state`)
        if (standing.chain.length > 5) problems.add(`chain of ${atlas.polity(standing.chain[0]!).id} is long`)
        if (!(keysOf[timeline[i + 2]!]!.length > 0)) problems.add(`no source for ${act.id}`)
      }
    expect([...problems]).toEqual([])
  })
})

describe('every footnote', () => {
  it('has its source in the file of the act or the cut', () => {
    const acts = SHELVES.map((shelf) => read<ActSources>(`act-sources-${shelf}`))
    const cuts = read<CutSources>('cut-sources')
    acts.forEach(({ first }, shelf) => expect(data.acts.findIndex(({ day }) => shelfOf(day) === shelf)).toBe(first))
    expect(data.cuts.filter(({ id }) => !cuts.keys[id]?.length)).toEqual([])
    const lists = [...acts, { keys: Object.values(cuts.keys), cited: cuts.cited }]
    const lost = lists.flatMap(({ keys, cited }) => keys.flat().filter((key) => !cited[key]?.title))
    expect(lost).toEqual([])
  })

  it('of a mark has its source in the file of the marks', () => {
    const known = read<Record<string, SourceData>>('mark-sources')
    const marks = (['places', 'battle-stories', 'events', 'routes', 'alliances', 'proposals'] as const).flatMap(
      (file) => read<{ sources: string[] }[]>(file).flatMap(({ sources }) => sources),
    )
    const strengths = read<BattleStory[]>('battle-stories').flatMap(({ sides }) =>
      sides.flatMap(({ forces, losses }) => [forces, losses].flatMap((figure) => figure?.source ?? [])),
    )
    expect([...marks, ...strengths].filter((key) => !known[key]?.title)).toEqual([])
  })
})

describe('every border', () => {
  it('parts two different cells that exist', () => {
    for (let i = 0; i < data.borders.length; i += 4) {
      const [arc, left, right, cut] = data.borders.slice(i, i + 4) as [number, number, number, number]
      expect(left).not.toBe(right)
      expect(topology.arcs[arc]).toBeDefined()
      expect(data.cells[left] && data.cells[right]).toBeTruthy()
      expect(cut).toBeLessThan(data.cuts.length)
    }
  })
})

describe('every name', () => {
  it('is there in English and in both Serbian scripts', () => {
    const all = [
      ...data.polities.flatMap((p) => p.names),
      ...actNames,
      ...data.lands.map((l) => l.names),
      ...read<PlaceData[]>('places').flatMap((p) => p.names),
      ...read<BattleData[]>('battles').map((b) => b.names),
      ...read<EventData[]>('events').map((e) => e.names),
      ...read<RouteData[]>('routes').map((r) => r.names),
      ...read<AllianceData[]>('alliances').map((a) => a.names),
      ...read<ProposalData[]>('proposals').map((p) => p.names),
    ]
    for (const names of all) {
      expect(names.en).toMatch(/\S/)
      expect(names['sr-Cyrl'], names.en).toMatch(/[\u0400-\u04ff]/)
      expect(nameIn(names, 'sr-Latn'), names.en).not.toMatch(/[\u0400-\u04ff]/)
    }
  })
})

describe('the names on the map', () => {
  it('are there in Russian and in Ukrainian too', () => {
    const named = [
      ...data.polities,
      ...read<PlaceData[]>('places'),
      ...[
        ...read<BattleData[]>('battles'),
        ...read<EventData[]>('events'),
        ...read<RouteData[]>('routes'),
        ...read<AllianceData[]>('alliances'),
      ].map(({ id, names }) => ({ id, names: [names] })),
    ]
    const gaps = named.filter(({ names }) => names.some((name) => !name['ru'] || !name['uk']))
    expect(gaps.map(({ id }) => id)).toEqual([])
  })
})

describe('the routes', () => {
  it('run inside the frame and call at places that are on them', () => {
    const places = new Map(read<PlaceData[]>('places').map((place) => [place.id, place]))
    const astray = read<RouteData[]>('routes').flatMap(({ id, lines, stops, accuracyKm }) => {
      const vertices = lines.flat().map(([lng, lat]) => ({ lng, lat }))
      const far = stops.filter((stop) => {
        const at = 'place' in stop ? places.get(stop.place)! : { lng: stop.at[0], lat: stop.at[1] }
        return !lines.some((line) => kmToLine(at, line) <= Math.max(15, 2 * accuracyKm))
      })
      const outside = vertices.filter(({ lng, lat }) => lng < 0 || lng > 60 || lat < 30 || lat > 65)
      return [
        ...far.map((stop) => `${id}: ${'place' in stop ? stop.place : stop.names.en}`),
        ...outside.map(() => `${id}: outside`),
      ]
    })
    expect(astray).toEqual([])
  })
})

/** Distance of a point from a line, km: on a plane about the point, good to some per cent over a few hundred km. */
function kmToLine(at: { lng: number; lat: number }, line: [number, number][]): number {
  const plane = line.map(([lng, lat]) => [
    (lng - at.lng) * 111.2 * Math.cos((at.lat * Math.PI) / 180),
    (lat - at.lat) * 111.2,
  ])
  let least = Infinity
  for (let i = 1; i < plane.length; i++) {
    const [[ax, ay], [bx, by]] = [plane[i - 1] as [number, number], plane[i] as [number, number]]
    const length = (bx - ax) ** 2 + (by - ay) ** 2
    const t = length === 0 ? 0 : Math.max(0, Math.min(1, -(ax * (bx - ax) + ay * (by - ay)) / length))
    least = Math.min(least, Math.hypot(ax + t * (bx - ax), ay + t * (by - ay)))
  }
  return least
}

describe('the layers', () => {
  it('hold real content: 60 battles, 120 settlements with dated names', () => {
    const places = read<PlaceData[]>('places')
    expect(read<BattleData[]>('battles').length).toBeGreaterThanOrEqual(60)
    expect(places.length).toBeGreaterThanOrEqual(120)
    expect(places.filter((p) => p.names.length > 1).length).toBeGreaterThan(30)
  })

  it('are published as GeoJSON by RFC 7946 with dates, names and sources', () => {
    expect(manifest.layers.map((l) => l.id)).toEqual(
      expect.arrayContaining(['new-serbia', 'slavo-serbia', 'yugoslav-borders', 'battles', 'settlements']),
    )
    for (const layer of manifest.layers) {
      const collection = JSON.parse(fs.readFileSync(path.join('public/data', layer.file), 'utf8')) as {
        type: string
        features: {
          type: string
          geometry: { type: string; coordinates: unknown }
          properties: Record<string, unknown>
        }[]
      }
      expect(collection.type).toBe('FeatureCollection')
      expect(collection.features.length, layer.id).toBeGreaterThan(0)
      for (const { type, geometry, properties } of collection.features) {
        expect(type).toBe('Feature')
        expect(['Point', 'MultiPolygon']).toContain(geometry.type)
        expect(Object.keys(properties)).toEqual(expect.arrayContaining(['name', 'names', 'from', 'to', 'sources']))
        if (geometry.type !== 'MultiPolygon') continue
        for (const polygon of geometry.coordinates as number[][][][])
          polygon.forEach((ring, i) => {
            expect(ring.length).toBeGreaterThanOrEqual(4)
            expect(ring[0]).toEqual(ring.at(-1))
            const twice = ring.slice(1).reduce((sum, [x, y], k) => sum + (ring[k]![0]! * y! - x! * ring[k]![1]!), 0)
            expect(twice > 0).toBe(i === 0)
          })
      }
    }
  })
})
