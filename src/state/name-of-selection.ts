/** What the thing picked is called, in the reader's language. */
import { namesOn } from '../core/atlas'
import { nameIn, type Names } from '../core/names'
import type { Selection } from '../core/view'
import { cellAt } from './cell-at'
import type { OpenedAtlas } from './atlas-status'
import type { Screen } from './screen.svelte'

/** The name on the day of the clock; of a point that of its holder; null where there is none, as at sea or on a border. */
export async function nameOfSelection(screen: Screen, selection: Selection): Promise<string | null> {
  const { opened, view } = screen
  if (!opened || selection.kind === 'none' || selection.kind === 'border') return null
  if (selection.kind === 'point') return holderAt(screen, opened, selection)
  if (selection.kind === 'act') {
    const act = opened.atlas.data.acts.findIndex(({ id }) => id === selection.id)
    return act < 0 ? null : screen.nameOfAct(act)
  }
  const names = namesOf(screen, opened, selection)
  return names && nameIn(names, view.language)
}

/** Whether the selection names something that the atlas does not have; while its file is on the way that is not known. */
export function isUnknown({ opened, more, view }: Screen, selection: Selection): boolean {
  if (!opened || !('id' in selection)) return false
  const { kind, id } = selection
  if (kind === 'act') return opened.atlas.act(id) === undefined
  const later: Record<string, readonly unknown[]> = {
    proposal: more.proposals,
    route: more.routes,
    alliance: more.alliances,
  }
  return later[kind]?.length !== 0 && namesOf({ more, view }, opened, selection) === null
}

async function holderAt(
  { view }: Screen,
  { atlas, manifest }: OpenedAtlas,
  { lng, lat }: { lng: number; lat: number },
) {
  const { day, language } = view
  const cell = await cellAt(manifest, lng, lat, view.camera.zoom).catch(() => null)
  if (cell === null) return null
  return nameIn(atlas.namesOf(atlas.standing(atlas.standingAt(cell, day)).chain[0]!, day), language)
}

function namesOf(
  { more, view }: Pick<Screen, 'more' | 'view'>,
  { atlas, marks }: OpenedAtlas,
  { kind, id }: Extract<Selection, { id: string }>,
): Names | null {
  const of = (things: readonly { id: string; names: Names }[]) => things.find((thing) => thing.id === id)?.names ?? null
  if (kind === 'polity') {
    const polity = atlas.polityIndex(id)
    return polity === undefined ? null : atlas.namesOf(polity, view.day)
  }
  if (kind === 'place') {
    const place = marks.places.find((one) => one.id === id)
    return place ? namesOn(place.names, view.day) : null
  }
  if (kind === 'battle') return of(marks.battles)
  if (kind === 'event') return of(marks.events)
  if (kind === 'war') return of(atlas.data.wars)
  if (kind === 'proposal') return of(more.proposals)
  if (kind === 'route') return of(more.routes)
  if (kind === 'alliance') return of(more.alliances)
  return null
}
