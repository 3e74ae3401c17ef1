import { namesOn } from '../../core/atlas'
import type { AtlasData, PolityIndex } from '../../core/atlas-data'
import { nameIn } from '../../core/names'
import type { Scene } from '../../core/scene'
import type { SetName } from './set-name'

/** What a polity is called in a scene. */
export const calledIn = ({ day, language }: Scene, atlas: AtlasData, polity: PolityIndex): string =>
  nameIn(namesOn(atlas.polities[polity]!.names, day), language)

/** What the map may write where that has no room. */
export function shorterNames(scene: Scene, atlas: AtlasData, polity: PolityIndex): string[] {
  const { short } = atlas.polities[polity]!
  return short ? [nameIn(short, scene.language)].filter((name) => name !== calledIn(scene, atlas, polity)) : []
}

/** Whether a name that was set for one scene says the truth in another. */
export function stillHolds(atlas: AtlasData, scene: Scene, { polity, proposal, cell, text }: SetName): boolean {
  const { standings, proposals, language } = scene
  if (polity === undefined)
    return proposals.some(({ id, names }) => id === proposal && nameIn(names, language) === text)
  const { control, chain } = atlas.standings[standings[cell]!]!
  const isThere = control.includes(polity) || chain.at(-1) === polity
  return isThere && calledIn(scene, atlas, polity) === text
}
