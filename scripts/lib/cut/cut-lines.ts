/** Turns a cut's waypoints into the line that is drawn, tracing rivers where it says `follow`. */
import { DataError } from '../data-error'
import type { Geodata } from '../read/geodata'
import { traceRiver, type RiverNetwork } from '../water/trace'

type Position = [number, number]

export interface CutLine {
  id: string
  units: string[]
  coordinates: Position[]
}

/** The lines of all cuts, [lng, lat]; mistakes go to `errors`. The network is asked for only when a cut follows a river. */
export function cutLines(cuts: Geodata['cuts'], network: () => RiverNetwork, errors: DataError[]): CutLine[] {
  return [...cuts.values()].map(({ properties, geometry, file }) => {
    const waypoints = geometry.coordinates as Position[]
    const followed = new Set<number>()
    properties.follow.forEach(([from, to], i) => {
      if (from < 0 || from >= to || to >= waypoints.length)
        errors.push(
          new DataError(`follow impossible: [${from}, ${to}], expected two vertices in order of ${waypoints.length}`, {
            file,
            path: `follow.${i}`,
          }),
        )
      else for (let v = from; v < to; v++) followed.add(v)
    })
    const coordinates = waypoints.flatMap((point, i) => {
      const next = waypoints[i + 1]
      if (!next || !followed.has(i)) return [point]
      try {
        return [point, ...traceRiver(network(), point, next)]
      } catch (error) {
        errors.push(
          new DataError((error as Error).message, {
            file,
            path: `follow ${i}`,
            hint: 'move the vertices nearer to the river, or draw it',
          }),
        )
        return [point]
      }
    })
    return { id: properties.id, units: properties.units, coordinates: withoutSpikes(coordinates) }
  })
}

/** Drops a vertex where a waypoint beside the river makes the line go out and come back. */
function withoutSpikes(line: Position[]): Position[] {
  return line.filter((p, i) => {
    const a = line[i - 1]
    const b = line[i + 1]
    if (a && a[0] === p[0] && a[1] === p[1]) return false
    if (!a || !b) return true
    const u = [p[0] - a[0], p[1] - a[1]] as const
    const v = [b[0] - p[0], b[1] - p[1]] as const
    const cosine = (u[0] * v[0] + u[1] * v[1]) / (Math.hypot(...u) * Math.hypot(...v) || 1)
    return cosine > -0.94
  })
}
