/** `export --day D`: a layer of that day as GeoJSON, TopoJSON or CSV. */
import { topology as toTopology } from 'topojson-server'
import type {
  BattleData,
  BattleStory,
  EventData,
  PlaceData,
  ProposalData,
  RouteData,
} from '../../../src/core/atlas-data'
import { namesOn } from '../../../src/core/atlas'
import { bordersGeojson, territoriesGeojson, type GeoCollection, type GeoFeature } from '../../../src/core/geojson'
import { Mosaic, type MosaicTopology } from '../../../src/core/mosaic'
import { withSerbianLatin, type Names } from '../../../src/core/names'
import { proposalsGeojson } from '../../../src/core/proposals'
import { formatIsoDay, type Day } from '../../../src/core/time'
import { Failure } from './failure'
import type { OpenAtlas } from './open-atlas'

export const LAYERS = ['territories', 'borders', 'places', 'battles', 'events', 'routes', 'proposals'] as const
export const FORMATS = ['geojson', 'topojson', 'csv'] as const

const FAR_FUTURE = 9_000_000
const iso = (day: Day | null) => (day === null || day > FAR_FUTURE ? null : formatIsoDay(day))

/** The text of a layer on a day. */
export function exportLayer(open: OpenAtlas, day: Day, layer: string, format: string): string {
  if (!(LAYERS as readonly string[]).includes(layer))
    throw new Failure(`layer unknown: ${layer}, expected ${LAYERS.join(', ')}`, 2)
  if (!(FORMATS as readonly string[]).includes(format))
    throw new Failure(`format unknown: ${format}, expected ${FORMATS.join(', ')}`, 2)
  const collection = layerOn(open, day, layer)
  if (format === 'csv') return toCsv(collection)
  if (format === 'topojson') return JSON.stringify(toTopology({ [layer]: collection as never }, 1e6))
  return JSON.stringify(collection)
}

function layerOn(open: OpenAtlas, day: Day, layer: string): GeoCollection {
  const { atlas } = open
  if (layer === 'territories') {
    const topology = open.read('mosaic-2') as MosaicTopology
    return territoriesGeojson(atlas, topology, new Mosaic(topology), day)
  }
  if (layer === 'proposals') {
    const topology = open.read('mosaic-2') as MosaicTopology
    return proposalsGeojson(atlas, open.read('proposals') as ProposalData[], topology, open.mosaic, day)
  }
  if (layer === 'borders') return bordersGeojson(atlas, open.mosaic, day)
  const features =
    layer === 'places'
      ? places(open, day)
      : layer === 'battles'
        ? battles(open, day)
        : layer === 'events'
          ? events(open, day)
          : routes(open, day)
  return { type: 'FeatureCollection', features }
}

const point = (id: string, lng: number, lat: number, properties: Record<string, unknown>): GeoFeature => ({
  type: 'Feature',
  id,
  properties,
  geometry: { type: 'Point', coordinates: [lng, lat] },
})

function places(open: OpenAtlas, day: Day) {
  return (open.read('places') as PlaceData[])
    .filter((p) => (p.from === null || p.from <= day) && (p.to === null || p.to > day))
    .map((p) => {
      const { from, ...names } = namesOn(p.names, day)
      return point(p.id, p.lng, p.lat, {
        name: names.en,
        names: withSerbianLatin(names as Names),
        nameSince: iso(from),
        rank: p.rank,
        from: iso(p.from),
        to: iso(p.to),
        sources: p.sources,
      })
    })
}

/** Battles that were fought on the day. */
function battles(open: OpenAtlas, day: Day) {
  const stories = open.read('battle-stories') as BattleStory[]
  return (open.read('battles') as BattleData[])
    .map((battle, i) => ({ ...battle, ...stories[i]! }))
    .filter((b) => b.from <= day && day < b.to)
    .map((b) =>
      point(b.id, b.lng, b.lat, {
        name: b.names.en,
        names: withSerbianLatin(b.names),
        kind: b.kind,
        from: iso(b.from),
        to: iso(b.to),
        war: b.war,
        outcome: b.outcome.en,
        accuracyKm: b.accuracyKm,
        sources: b.sources,
      }),
    )
}

function events(open: OpenAtlas, day: Day) {
  const texts = open.read('event-texts-en') as string[]
  return (open.read('events') as EventData[]).flatMap((e, i) =>
    e.lng === null || e.lat === null || e.from > day || e.to <= day
      ? []
      : [
          point(e.id, e.lng, e.lat, {
            name: e.names.en,
            names: withSerbianLatin(e.names),
            kind: e.kind,
            from: iso(e.from),
            to: iso(e.to),
            text: texts[i]!,
            sources: e.sources,
          }),
        ],
  )
}

/** Routes that were travelled, or stood, on the day. */
function routes(open: OpenAtlas, day: Day): GeoFeature[] {
  return (open.read('routes') as RouteData[])
    .filter((r) => r.from <= day && (r.to === null || day < r.to))
    .map((r) => ({
      type: 'Feature',
      id: r.id,
      properties: {
        name: r.names.en,
        names: withSerbianLatin(r.names),
        kind: r.kind,
        from: iso(r.from),
        to: iso(r.to),
        war: r.war,
        text: r.text.en,
        accuracyKm: r.accuracyKm,
        sources: r.sources,
      },
      geometry: { type: 'MultiLineString', coordinates: r.lines },
    }))
}

/** Properties as columns, nested ones as JSON; points with lng and lat. */
function toCsv({ features }: GeoCollection): string {
  const rows = features.map(({ properties, geometry }) => ({
    ...properties,
    ...(geometry.type === 'Point' && {
      lng: (geometry.coordinates as number[])[0],
      lat: (geometry.coordinates as number[])[1],
    }),
  })) as Record<string, unknown>[]
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))]
  const cell = (value: unknown) => {
    const text =
      value === null || value === undefined ? '' : typeof value === 'object' ? JSON.stringify(value) : String(value)
    return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
  }
  return [columns.join(','), ...rows.map((row) => columns.map((c) => cell(row[c])).join(','))].join('\n')
}
