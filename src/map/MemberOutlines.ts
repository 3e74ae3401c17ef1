import type { Feature, GeoJSON } from 'geojson'
import type { Topology } from 'topojson-specification'
import type { AtlasData } from '../core/atlas-data'
import type { Scene } from '../core/scene'
import { outlineOf } from './land-outline'

/** What land is to an alliance: a full member's, that of an associate or candidate, or none of it. */
type Role = 'member' | 'other' | 'outside'
const ROLES: readonly Role[] = ['member', 'other', 'outside']

/** The land of an alliance's members, and all land outside, as outlines; set only when some cell differs. */
export class MemberOutlines {
  readonly #atlas: AtlasData
  readonly #setData: (source: string, data: GeoJSON) => void
  #key = ''
  #mosaic: Topology | null = null

  constructor(atlas: AtlasData, setData: (source: string, data: GeoJSON) => void) {
    this.#atlas = atlas
    this.#setData = setData
  }

  show({ members, standings }: Scene, mosaic: Topology) {
    const roles = this.#rolesOfStandings(members)
    const cells: Record<Role, number[]> = { member: [], other: [], outside: [] }
    if (members.length > 0) standings.forEach((standing, cell) => cells[roles[standing]!].push(cell))
    const key = `${cells.member.join()}|${cells.other.join()}`
    if (key === this.#key && (members.length === 0 || mosaic === this.#mosaic)) return
    this.#key = key
    this.#mosaic = mosaic
    const features = ROLES.filter((role) => cells[role].length > 0).map((role): Feature => ({
      ...outlineOf(mosaic, cells[role]),
      properties: { role },
    }))
    this.#setData('members', { type: 'FeatureCollection', features })
  }

  #rolesOfStandings(members: Scene['members']): Role[] {
    const full = new Set(members.filter(({ as }) => as === 'member').map(({ polity }) => polity))
    const all = new Set(members.map(({ polity }) => polity))
    return this.#atlas.standings.map(({ chain }) =>
      chain.some((polity) => full.has(polity))
        ? 'member'
        : chain.some((polity) => all.has(polity))
          ? 'other'
          : 'outside',
    )
  }
}
