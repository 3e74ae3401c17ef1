import type { Feature, GeoJSON } from 'geojson'
import type { Topology } from 'topojson-specification'
import type { AtlasData } from '../core/atlas-data'
import type { Scene } from '../core/scene'
import { linesBetween, outlineOf } from './land-outline'

/** What land is to an alliance: a full member's, that of an associate or candidate, or none of it. */
type Role = 'member' | 'other' | 'outside'

/** Where the land of an alliance ends on land (a coast is never a border), and the land outside; set only when some cell differs. */
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
    const features: Feature[] = members.length === 0 ? [] : rolesDrawn(mosaic, cells)
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

/** The land outside as a shape; as lines, what parts members, and associates, from those further out. */
function rolesDrawn(mosaic: Topology, cells: Record<Role, number[]>): Feature[] {
  const line = (role: Role, groups: number[][]): Feature => ({
    type: 'Feature',
    properties: { role },
    geometry: linesBetween(mosaic, groups),
  })
  return [
    line('member', [cells.member, [...cells.other, ...cells.outside]]),
    line('other', [cells.other, cells.outside]),
    ...(cells.outside.length > 0 ? [{ ...outlineOf(mosaic, cells.outside), properties: { role: 'outside' } }] : []),
  ]
}
