/** What is picked on the map, by its name. */
import { namesOn } from '../core/atlas'
import { formatCoordinates } from '../core/format-coordinates'
import { nameIn, type Names } from '../core/names'
import type { Highlight, Selection } from '../core/view'
import { cellAt } from './cell-at'
import type { Screen } from './screen.svelte'

/** The name of a selection in the reader's language, or null where the atlas does not know it. */
export function nameOfPicked(screen: Screen, picked: Selection): string | null {
  const { opened, view, more } = screen
  if (!opened || picked.kind === 'none') return null
  if (picked.kind === 'point' || picked.kind === 'border')
    return formatCoordinates(picked.lng, picked.lat, view.language)
  const { atlas, marks } = opened
  const { id } = picked
  const named = (list: readonly { id: string; names: Names }[]) => {
    const found = list.find((one) => one.id === id)
    return found ? nameIn(found.names, view.language) : null
  }
  switch (picked.kind) {
    case 'polity':
      return nameOfPolity(screen, id)
    case 'place': {
      const place = marks.places.find((one) => one.id === id)
      return place ? nameIn(namesOn(place.names, view.day), view.language) : null
    }
    case 'act': {
      const act = atlas.data.acts.findIndex((one) => one.id === id)
      return act < 0 ? null : screen.nameOfAct(act)
    }
    case 'battle':
      return named(marks.battles)
    case 'event':
      return named(marks.events)
    case 'war':
      return named(atlas.data.wars)
    case 'route':
      return named(more.routes)
    case 'proposal':
      return named(more.proposals)
    case 'alliance':
      return named(more.alliances)
  }
}

/** The name of what is pointed out; its id until its file is there. */
export function nameOfHighlight(
  screen: Screen,
  { kind, id }: Highlight,
  lands: readonly { id: string; names: Names }[],
): string {
  if (kind === 'polity') return nameOfPolity(screen, id) ?? id
  const known = (kind === 'route' ? screen.more.routes : lands).find((one) => one.id === id)
  return known ? nameIn(known.names, screen.view.language) : id
}

function nameOfPolity({ opened, view }: Screen, id: string): string | null {
  const polity = opened?.atlas.polityIndex(id)
  return polity === undefined ? null : nameIn(opened!.atlas.namesOf(polity, view.day), view.language)
}

/** The cell that what is picked stands in, or null where it stands in none. */
export async function cellOfPicked(screen: Screen, picked: Selection): Promise<number | null> {
  const { opened } = screen
  if (!opened) return null
  const { manifest, marks } = opened
  const { zoom } = screen.view.camera
  if (picked.kind === 'point' || picked.kind === 'border') return cellAt(manifest, picked.lng, picked.lat, zoom)
  if (picked.kind === 'place') return marks.places.find(({ id }) => id === picked.id)?.cell ?? null
  const list = picked.kind === 'battle' ? marks.battles : picked.kind === 'event' ? marks.events : []
  const mark = list.find((one) => 'id' in picked && one.id === picked.id)
  return mark?.lng != null && mark.lat != null ? cellAt(manifest, mark.lng, mark.lat, zoom) : null
}

/** A link to what is picked, as it stands in a lesson's text; null where nothing is picked that has a name. */
export function linkToPicked(screen: Screen, picked: Selection): { address: string; name: string } | null {
  const name = nameOfPicked(screen, picked)
  if (name === null || picked.kind === 'none') return null
  const what = 'id' in picked ? picked.id : `${picked.lng.toFixed(4)},${picked.lat.toFixed(4)}`
  return { address: `?pick=${picked.kind}:${what}`, name }
}
