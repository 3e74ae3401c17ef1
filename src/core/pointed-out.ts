/** The names of what a view points out. */
import type { Atlas } from './atlas'
import type { LandData, RouteData } from './atlas-data'
import { nameIn } from './names'
import type { View } from './view'

export interface PointedOut {
  /** Lands and polities, by their names on the day. */
  outlined: string[]
  routes: string[]
}

/** In the language of the map's names; what is unknown is left out. */
export function pointedOut(
  atlas: Atlas,
  { day, highlight, mapLanguage }: Pick<View, 'day' | 'highlight' | 'mapLanguage'>,
  lands: readonly LandData[],
  routes: readonly RouteData[],
): PointedOut {
  const named: PointedOut = { outlined: [], routes: [] }
  for (const { kind, id } of highlight) {
    const polity = kind === 'polity' ? atlas.polityIndex(id) : undefined
    const names =
      polity !== undefined
        ? atlas.namesOf(polity, day)
        : (kind === 'route' ? routes : kind === 'land' ? lands : []).find((one) => one.id === id)?.names
    if (names) named[kind === 'route' ? 'routes' : 'outlined'].push(nameIn(names, mapLanguage))
  }
  return named
}
