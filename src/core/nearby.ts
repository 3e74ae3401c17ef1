/** What happened at a point and near it. */
import type { Day } from './time'

export interface Happening {
  kind: 'battle' | 'event'
  id: string
  from: Day
  lng: number | null
  lat: number | null
}

export interface Near<T> {
  thing: T
  km: number
}

const EARTH_KM = 6371
const radians = (degrees: number) => (degrees * Math.PI) / 180

/** Great-circle distance in km on a sphere of 6,371 km (haversine). */
export function kmApart(a: { lng: number; lat: number }, b: { lng: number; lat: number }): number {
  const [dLat, dLng] = [radians(b.lat - a.lat) / 2, radians(b.lng - a.lng) / 2]
  const h = Math.sin(dLat) ** 2 + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * Math.sin(dLng) ** 2
  return 2 * EARTH_KM * Math.asin(Math.sqrt(h))
}

/** Things within some km of a point, oldest first. */
export function within<T extends Happening>(
  things: readonly T[],
  point: { lng: number; lat: number },
  km: number,
): Near<T>[] {
  return things
    .flatMap((thing): Near<T>[] => {
      if (thing.lng === null || thing.lat === null) return []
      const away = kmApart(point, { lng: thing.lng, lat: thing.lat })
      return away <= km ? [{ thing, km: away }] : []
    })
    .sort((a, b) => a.thing.from - b.thing.from)
}
