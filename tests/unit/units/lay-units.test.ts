import { describe, expect, it } from 'vitest'
import { feature } from 'topojson-client'
import type { FeatureCollection } from 'geojson'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { borderEnds } from '../../../scripts/lib/units/border-ends'
import { barEnds, layUnits, prolongBorders, SHORE, sweepCrumbs } from '../../../scripts/lib/units/lay-units'
import {
  joinPieces,
  overlayLines,
  type OverlayLine,
  type Position,
  type UnitFeature,
} from '../../../scripts/lib/units/overlay'
import { townBells } from '../../../scripts/lib/units/town-bells'
import { areaOfRings } from '../../../scripts/lib/cut/rings'
import { cornerOf, unitsOf } from '../../world/ascii-world'

const world = (drawing: string): UnitFeature[] => {
  const topology = JSON.parse(unitsOf(drawing)) as Topology<{ units: GeometryCollection }>
  return (feature(topology, topology.objects.units) as unknown as FeatureCollection).features as UnitFeature[]
}

// AABB    a border down the middle
// AABB
const two = world(`
  AABB
  AABB
`)

const lay = async (lines: OverlayLine[], rules: Parameters<typeof layUnits>[2], units = two) => {
  const pieces = await overlayLines(units, lines)
  const counts = layUnits(pieces, units, rules)
  const laid = await joinPieces(pieces, new Map(units.map((f) => [f.properties.unit, f.properties])))
  return { counts, laid, pieces }
}
const km2 = (units: UnitFeature[], unit: string) => {
  const found = units.find((f) => f.properties.unit === unit)?.geometry
  if (!found) return 0
  const polygons = found.type === 'Polygon' ? [found.coordinates] : found.coordinates
  return polygons.reduce((sum, rings) => sum + areaOfRings(rings), 0)
}
const total = (units: UnitFeature[]) => units.reduce((sum, f) => sum + km2(units, f.properties.unit), 0)
const shore = (...corners: [number, number][]): OverlayLine => ({
  id: SHORE,
  coordinates: corners.map(([x, y]) => cornerOf(x, y)),
})

describe('laying the units', () => {
  it('changes nothing without lines and rules', async () => {
    const { laid } = await lay([], {})
    expect(km2(laid, 'AAA')).toBeCloseTo(km2(two, 'AAA'), 3)
    expect(km2(laid, 'BBB')).toBeCloseTo(km2(two, 'BBB'), 3)
  })

  it('takes from the units what lies seaward of the shore and gives them what lies landward', async () => {
    // land on the left: down the west, along the south, up the east, back along the north
    const ring = shore([-0.1, -0.1], [-0.1, 1.9], [4.1, 1.9], [4.1, -0.1], [-0.1, -0.1])
    const { laid } = await lay([ring, ...prolongBorders(borderEnds(two), 20)], { onShore: () => true })
    const land = areaOfRings([ring.coordinates])
    expect(total(laid)).toBeCloseTo(land, 0)
    expect(km2(laid, 'AAA') / land).toBeCloseTo(0.5, 2)
  })

  it('gives an island that no unit holds to the unit nearest to it', async () => {
    const island = shore([4.4, 0.5], [4.4, 0.8], [4.7, 0.8], [4.7, 0.5], [4.4, 0.5])
    const { laid } = await lay([island], { onShore: () => true })
    expect(km2(laid, 'BBB') - km2(two, 'BBB')).toBeCloseTo(areaOfRings([island.coordinates]), 1)
  })

  it('lays a border on the river that it follows, and moves no ground elsewhere', async () => {
    const river: OverlayLine = { id: 'river', coordinates: [cornerOf(1.9, 0.4), cornerOf(1.94, 1), cornerOf(1.9, 1.6)] }
    // flowing south, the left bank is the east
    const { laid, counts } = await lay([river, ...barEnds(river, 12)], {
      rivers: [{ id: 'river', left: ['BBB'], right: ['AAA'] }],
    })
    expect(counts.river.river).toBe(1)
    expect(total(laid)).toBeCloseTo(total(two), 3)
    const moved = km2(laid, 'BBB') - km2(two, 'BBB')
    const between = [cornerOf(1.9, 0.4), cornerOf(1.94, 1), cornerOf(1.9, 1.6), cornerOf(2, 1.6), cornerOf(2, 0.4)]
    expect(moved / areaOfRings([[...between, between[0]!]])).toBeCloseTo(1, 2)
  })

  it('moves the border just beyond a town of the other side, but takes no town with it', async () => {
    const town = { name: 'Town', country: 'AAA', at: cornerOf(2.04, 1) }
    const rival = { name: 'Rival', country: 'BBB', at: cornerOf(2.03, 1.1) }
    const bells = townBells([town], two, [town, rival])
    expect(bells).toHaveLength(1)
    const { laid } = await lay(
      bells.map(({ geometry }, i) => ({ id: `bell-${i}`, coordinates: geometry.coordinates[0] as Position[] })),
      { corrections: bells },
    )
    expect(townBells([town, rival], laid, [])).toEqual([])
    expect(total(laid)).toBeCloseTo(total(two), 3)
  })

  it('leaves a town that already lies in its own country alone', () => {
    expect(townBells([{ name: 'Home', country: 'AAA', at: cornerOf(1.9, 1) }], two, [])).toEqual([])
  })

  it('sweeps a crumb that lies apart from its unit to the neighbour about it', async () => {
    const ring = [cornerOf(3, 1), cornerOf(3.02, 1), cornerOf(3.02, 1.02), cornerOf(3, 1.02), cornerOf(3, 1)]
    const crumb: Parameters<typeof layUnits>[2] = {
      corrections: [
        {
          type: 'Feature',
          geometry: { type: 'Polygon', coordinates: [ring] },
          properties: { unit: 'AAA', from: ['BBB'], reason: 'a crumb', source: 'none' },
        },
      ],
    }
    const { laid, pieces } = await lay([{ id: 'crumb', coordinates: ring }], crumb)
    expect(km2(laid, 'AAA')).toBeGreaterThan(km2(two, 'AAA'))
    expect(sweepCrumbs(pieces, 3)).toBe(1)
    const swept = await joinPieces(pieces, new Map(two.map((f) => [f.properties.unit, f.properties])))
    expect(km2(swept, 'AAA')).toBeCloseTo(km2(two, 'AAA'), 3)
  })
})
