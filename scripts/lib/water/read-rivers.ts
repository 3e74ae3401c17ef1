import fs from 'node:fs'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import type { LineString, MultiLineString } from 'geojson'

export type RiverLine = [number, number][]

/** The river lines of `geodata/water` as [lng, lat] vertices; the hand-drawn small rivers included. */
export function readRivers(folder = 'geodata/water'): RiverLine[] {
  const lines: RiverLine[] = []
  const add = (geometry: LineString | MultiLineString | null) => {
    if (!geometry) return
    const parts = geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates
    for (const part of parts) lines.push(part as RiverLine)
  }
  const topology = JSON.parse(fs.readFileSync(`${folder}/rivers.topojson`, 'utf8')) as Topology<{
    rivers: GeometryCollection
  }>
  for (const f of feature(topology, topology.objects.rivers).features)
    add(f.geometry as LineString | MultiLineString | null)
  const drawn = `${folder}/drawn`
  for (const name of fs.existsSync(drawn) ? fs.readdirSync(drawn).sort() : [])
    if (name.endsWith('.geojson'))
      add((JSON.parse(fs.readFileSync(`${drawn}/${name}`, 'utf8')) as { geometry: LineString }).geometry)
  return lines
}
