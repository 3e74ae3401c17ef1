import { expect, test } from 'vitest'
import type { AtlasData, PolityData, StandingData } from '../../../src/core/atlas-data'
import { standingPaints } from '../../../src/core/palette'
import { penOf } from '../../../src/map/border-state'
import { hatchId, StandingPainter } from '../../../src/map/StandingPainter'

/**
 * Four cells in a row and the arcs between them:
 *
 *   | 0 |a0| 1 |a1| 2 |a2| 3 |
 */
const plain = (chain: number[], rest: Partial<StandingData> = {}): StandingData => ({
  chain,
  control: chain,
  suzerain: null,
  status: 'sovereign',
  claims: [],
  ...rest,
})
const atlas = {
  families: { red: { light: '#aa0000', dark: '#bb0000' }, blue: { light: '#0000aa', dark: '#0000bb' } },
  polities: [{ family: 'red' }, { family: 'blue' }] as PolityData[],
  standings: [plain([0]), plain([1]), plain([0], { suzerain: 1, status: 'vassal' })],
  cells: [{}, {}, {}, {}],
  cuts: [{ id: 'cut', certainty: 'approximate', accuracyKm: 10 }],
  borders: [0, 0, 1, -1, 1, 1, 2, 0, 2, 2, 3, -1],
} as unknown as AtlasData

function painting() {
  let log: string[] = []
  const states = new Map<string, object>()
  const painter = new StandingPainter(atlas, (source, id, state) => {
    log.push(`${source} ${id}`)
    states.set(`${source} ${id}`, { ...states.get(`${source} ${id}`), ...state })
  })
  const show = (standings: number[], theme: 'light' | 'dark' = 'light', claims = true) => {
    log = []
    painter.show(Uint16Array.from(standings), theme, claims)
    return log
  }
  return { painter, show, states }
}

test('the first day is told by the features, and by no state', () => {
  const { painter, show } = painting()
  expect(show([0, 0, 1, 1])).toEqual([])
  const { fill: red } = standingPaints(atlas, 'light')(0)
  const { fill: blue } = standingPaints(atlas, 'light')(1)
  expect([0, 1, 2, 3].map((cell) => painter.fillOf(cell))).toEqual([red, red, blue, blue])
  expect([0, 1, 2].map((row) => penOf(painter.borderOf(row)))).toEqual([undefined, 'solid', undefined])
  expect(painter.borderOf(1)).toMatchObject({ left: '#aa0000', right: '#0000aa' })
})

test('a day on which nothing changed touches nothing', () => {
  const { show } = painting()
  show([0, 0, 1, 1])
  expect(show([0, 0, 1, 1])).toEqual([])
})

test('only the cells that changed and the borders that look different are touched', () => {
  const { show } = painting()
  show([0, 0, 1, 1])
  // Cell 2 passes to the red state: its border with 1 goes, its border with 3 appears, that of 0 and 1 stays.
  expect(show([0, 0, 0, 1]).sort()).toEqual(['borders 2', 'borders 3', 'cells 3'])
})

test('a border shows by its pen, with the hues of both sides', () => {
  const { show, states } = painting()
  show([0, 0, 1, 1])
  show([0, 1, 1, 1])
  expect(states.get('borders 1')).toEqual({ solid: 1, left: '#aa0000', right: '#0000aa' })
  expect(states.get('borders 2')).toEqual({ solid: 0, left: '#00000000', right: '#00000000' })
})

test('another theme paints all anew', () => {
  const { show, states } = painting()
  show([0, 0, 1, 1])
  expect(show([0, 0, 1, 1], 'dark').sort()).toEqual(['borders 2', 'cells 1', 'cells 2', 'cells 3', 'cells 4'])
  expect(states.get('borders 2')).toMatchObject({ left: '#bb0000', right: '#0000bb' })
})

test('hatch lines that come later are painted as the day stands, and only where they exist', () => {
  const { painter, show, states } = painting()
  show([2, 0, 1, 1])
  expect([...states.keys()].some((key) => key.startsWith('hatch'))).toBe(false)
  painter.addHatches(new Set([hatchId(0, 'rising')]))
  expect(states.get(`hatch ${hatchId(0, 'rising')}`)).toMatchObject({ colour: '#0000aa' })
  show([0, 0, 1, 1])
  expect(states.get(`hatch ${hatchId(0, 'rising')}`)).toMatchObject({ width: 0 })
})
