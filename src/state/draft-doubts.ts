/** Holds a draft against the atlas; what its files cannot tell because they did not arrive is not held against it. */
import { refute, type StandingAt } from '../core/assertions'
import type { Draft } from '../core/draft'
import { doubtsOf, type Doubt } from '../core/draft-doubts'
import type { Highlight } from '../core/view'
import { mosaicAt } from './cell-at'
import { nameOfPicked } from './draft-picked'
import { loadOnce } from './load-once'
import type { Screen } from './screen.svelte'

/** A zoom at which points are found in the finer mosaic. */
const CLOSE = 6
/** A point just off a simplified coast still means the land. */
const NEAR_KM = 3

export async function findDoubts(screen: Screen, draft: Draft): Promise<Doubt[]> {
  const { opened, view } = screen
  if (!opened) return []
  const { atlas, manifest } = opened
  const [lands, mosaic] = await Promise.all([
    loadOnce(manifest, 'land-cells'),
    mosaicAt(manifest, CLOSE),
    loadLists(screen),
  ])
  const idsOf = (polities: readonly number[]) => polities.map((polity) => atlas.polity(polity).id)
  const standingAt: StandingAt = ([lng, lat], day) => {
    const cell = mosaic.cellNear(lng, lat, NEAR_KM)
    if (cell === null) return null
    const { chain, control, status, claims } = atlas.standing(atlas.standingAt(cell, day))
    return { chain: idsOf(chain), control: idsOf(control), status, claims: idsOf(claims) }
  }
  const ids = {
    land: new Set(lands.map(({ id }) => id)),
    polity: new Set(atlas.data.polities.map(({ id }) => id)),
    route: new Set(screen.more.routes.map(({ id }) => id)),
  }
  return doubtsOf(draft, view.today, {
    points: ({ kind, id }: Highlight) => ids[kind].has(id),
    picks: (selection) => selection.kind === 'none' || nameOfPicked(screen, selection) !== null,
    refutes: (assertion, day) => refute(assertion, day, standingAt),
  })
}

const loadLists = (screen: Screen) =>
  Promise.all((['routes', 'proposals', 'alliances'] as const).map((name) => screen.loadMore(name)))
