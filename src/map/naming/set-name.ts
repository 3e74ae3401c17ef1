import { namesOn } from '../../core/atlas'
import type { AtlasData, CellIndex, PolityIndex, PolityLevel } from '../../core/atlas-data'
import { nameIn } from '../../core/names'
import type { Scene } from '../../core/scene'

/** A name set into the land that is seen, in the place of the one that the map would set by itself. */
export interface SetName {
  polity: PolityIndex
  level: PolityLevel
  /** What the polity is called, and the same in capitals and lines as it stands on the map. */
  text: string
  name: string
  /** px, and em between letters. */
  size: number
  spacing: number
  at: [lng: number, lat: number]
  /** A cell of the land under it. */
  cell: CellIndex
  /** Width and height, px, and the zoom for which it was set. */
  extent: [width: number, height: number]
  zoom: number
}

/** What a polity is called in a scene. */
export const calledIn = ({ day, language }: Scene, atlas: AtlasData, polity: PolityIndex): string =>
  nameIn(namesOn(atlas.polities[polity]!.names, day), language)

/** Whether a name still says the truth in another scene. */
export function stillHolds(atlas: AtlasData, scene: Scene, { polity, cell, text }: SetName): boolean {
  const { control, chain } = atlas.standings[scene.standings[cell]!]!
  return (control.includes(polity) || chain.at(-1) === polity) && calledIn(scene, atlas, polity) === text
}
