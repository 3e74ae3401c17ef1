/** Settlements of today that the atlas knows by name and point alone, out of GeoNames (scripts/import-localities.ts). */
import type { Localities } from '../../../src/core/marks-data'

/**
 * The localities of a table `name, country, lng, lat` with a head, without those that `isLand` says lie outside the map
 * and all but the first of each point; throws on a row that is none.
 */
export function compileLocalities(table: string, isLand: (lng: number, lat: number) => boolean): Localities {
  const localities: Localities = { names: [], lng: [], lat: [] }
  const points = new Set<string>()
  const rows = table.trimEnd().split('\n').slice(1)
  rows.forEach((row, index) => {
    const [name, , ...position] = row.split('\t')
    const [lng, lat] = position.map(Number)
    if (!name || position.length !== 2 || !Number.isFinite(lng) || !Number.isFinite(lat))
      throw new Error(`localities.tsv: line ${index + 2} malformed: ${row}, expected name, country, lng, lat`)
    const point = `${lng},${lat}`
    if (!isLand(lng!, lat!) || points.has(point)) return
    points.add(point)
    localities.names.push(name)
    localities.lng.push(Math.round(lng! * 100))
    localities.lat.push(Math.round(lat! * 100))
  })
  return localities
}
