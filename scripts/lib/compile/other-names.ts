/** By what else people search for a thing than by its names. */
import type { EntryKind } from '../../../src/core/entries'
import { entryKey, type OtherNames } from '../../../src/core/search'
import type { Geodata } from '../read/geodata'

/** The other names of all things that have any, by their keys in the search. */
export function compileOtherNames(geodata: Geodata): OtherNames {
  const lists: [EntryKind, ReadonlyMap<string, { also?: string[] | undefined }>][] = [
    ['polity', geodata.polities],
    ['battle', geodata.battles],
    ['event', geodata.events],
    ['site', geodata.sites],
    ['war', geodata.wars],
    ['route', geodata.routes],
    ['alliance', geodata.alliances],
    ['proposal', geodata.proposals],
  ]
  return Object.fromEntries(
    lists.flatMap(([kind, things]) =>
      [...things].flatMap(([id, { also }]) => (also ? [[entryKey({ kind, id }), also]] : [])),
    ),
  )
}
