import { Map as GlMap, type ExpressionSpecification, type GeoJSONSource } from 'maplibre-gl'
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson'
import { feature, merge } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import '../../src/map/worker'
import { Atlas } from '../../src/core/atlas'
import { standingPaints } from '../../src/core/palette'
import type { Day } from '../../src/core/time'
import type { World } from './world'

/** Another way to change the date: `go` shows a day and resolves when it is drawn. */
export interface Rival {
  go: (day: Day) => Promise<void>
}

/** The level of detail that the atlas itself shows at a zoom. */
const levelAt = (zoom: number) => (zoom < 5.5 ? 0 : zoom < 7.5 ? 1 : 2)
const empty: FeatureCollection = { type: 'FeatureCollection', features: [] }

/** The way of OpenHistoricalMap's plug-in: one feature a tenure, and a filter by day on each layer. */
export async function filterRival(
  container: HTMLElement,
  world: World,
  camera: { lng: number; lat: number; zoom: number },
): Promise<Rival> {
  const map = await plainMap(container, camera)
  const mosaic = await world.mosaic(levelAt(camera.zoom))
  const paint = standingPaints(world.atlas, 'light')
  const { features } = feature(mosaic, mosaic.objects['cells'] as GeometryCollection)
  const tenures = new Atlas(world.atlas)
  const rows = features.flatMap((cell, index) =>
    tenures.tenuresOf(index).map(({ from, to, standing }) => ({
      ...cell,
      properties: { from, to: to ?? 1e9, fill: paint(standing).fill },
    })),
  )
  const onDay = (day: Day): ExpressionSpecification => ['all', ['<=', ['get', 'from'], day], ['<', day, ['get', 'to']]]
  map.setFilter('fill', onDay(world.atlas.cells[0]!.timeline[0]!))
  map.setFilter('line', onDay(world.atlas.cells[0]!.timeline[0]!))
  await drawn(map, () => source(map).setData({ type: 'FeatureCollection', features: rows as Feature[] }))
  return {
    go: (day) =>
      drawn(map, () => {
        map.setFilter('fill', onDay(day))
        map.setFilter('line', onDay(day))
      }),
  }
}

/**
 * The way of historicborders.app: that day's merged GeoJSON, parsed and set as the source's data. It has one file a date for
 * every zoom, hence the finest geometry; `coarse` gives it what the atlas itself shows at this zoom.
 */
export async function dataRival(
  container: HTMLElement,
  world: World,
  camera: { lng: number; lat: number; zoom: number },
  days: readonly Day[],
  coarse: boolean,
): Promise<Rival> {
  const map = await plainMap(container, camera)
  const mosaic = await world.mosaic(coarse ? levelAt(camera.zoom) : 2)
  const texts = new Map(days.map((day) => [day, JSON.stringify(territoriesOn(world, mosaic, day))]))
  return {
    go: (day) => drawn(map, () => source(map).setData(JSON.parse(texts.get(day)!) as FeatureCollection)),
  }
}

function territoriesOn(world: World, mosaic: Topology, day: Day): FeatureCollection {
  const atlas = new Atlas(world.atlas)
  const paint = standingPaints(world.atlas, 'light')
  const shapes = (mosaic.objects['cells'] as GeometryCollection).geometries as unknown as (Polygon | MultiPolygon)[]
  const byStanding = new Map<number, typeof shapes>()
  shapes.forEach((shape, cell) => {
    const standing = atlas.standingAt(cell, day)
    byStanding.set(standing, [...(byStanding.get(standing) ?? []), shape])
  })
  return {
    type: 'FeatureCollection',
    features: [...byStanding].map(([standing, members]) => ({
      type: 'Feature',
      properties: { fill: paint(standing).fill },
      geometry: merge(mosaic, members as never),
    })),
  }
}

async function plainMap(container: HTMLElement, { lng, lat, zoom }: { lng: number; lat: number; zoom: number }) {
  const map = new GlMap({
    container,
    center: [lng, lat],
    zoom,
    fadeDuration: 0,
    attributionControl: false,
    style: {
      version: 8,
      sources: { land: { type: 'geojson', data: empty, tolerance: 0 } },
      layers: [
        { id: 'fill', type: 'fill', source: 'land', paint: { 'fill-color': ['get', 'fill'] } },
        { id: 'line', type: 'line', source: 'land', paint: { 'line-color': '#333333', 'line-width': 1 } },
      ],
    },
  })
  await map.once('load')
  return map
}

const source = (map: GlMap) => map.getSource<GeoJSONSource>('land')!

function drawn(map: GlMap, change: () => void): Promise<void> {
  return new Promise((resolve) =>
    requestAnimationFrame(() => {
      change()
      map.once('idle', () => resolve())
      map.triggerRepaint()
    }),
  )
}
