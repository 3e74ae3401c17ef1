import { describe, expect, it } from 'vitest'
import { compileSources } from '../../../scripts/lib/compile/atlas-sources'
import { compileAtlas } from '../../../scripts/lib/compile/atlas-data'
import { dissolveCells } from '../../../scripts/lib/compile/topology'
import { Atlas } from '../../../src/core/atlas'
import { areaOf, territoriesOn } from '../../../src/core/territory'
import { parseIsoDay } from '../../../src/core/time'
import { actFile, worldFolder } from '../../world/ascii-world'

const WEST = 0
const EAST = 1

async function play(files: Record<string, string | null>) {
  const compiled = await compileSources(worldFolder(files))
  expect(compiled.errors.map(String)).toEqual([])
  const atlas = new Atlas({ version: 'test', ...compileAtlas(compiled, dissolveCells(compiled.mosaic)) })
  const on = (cell: number, text: string) => {
    const standing = atlas.standing(atlas.standingAt(cell, parseIsoDay(text)!))
    const id = (i: number) => atlas.polity(i).id
    return {
      chain: standing.chain.map(id),
      control: standing.control.map(id),
      suzerain: standing.suzerain === null ? null : id(standing.suzerain),
      status: standing.status,
      claims: standing.claims.map(id),
    }
  }
  return { atlas, on }
}

describe('the ledger', () => {
  it('passes a land to its new holder on the day itself', async () => {
    const { on } = await play(
      actFile('1800-05-01', 'peace', 'moves:\n  - { lands: [west], from: west-empire, to: east-kingdom }'),
    )
    expect(on(WEST, '1800-04-30').chain).toEqual(['west-empire'])
    expect(on(WEST, '1800-05-01').chain).toEqual(['east-kingdom'])
  })

  it('moves whatever a polity holds within lands', async () => {
    const { on } = await play(
      actFile(
        '1800-05-01',
        'union',
        'moves:\n  - { within: all, from: [west-empire, east-kingdom], to: east-kingdom }',
      ),
    )
    expect(on(WEST, '1800-05-01').chain).toEqual(['east-kingdom'])
    expect(on(EAST, '1800-05-01').chain).toEqual(['east-kingdom'])
  })

  it('keeps the legal holder beside the one who runs the land', async () => {
    const { on } = await play({
      ...actFile(
        '1800-05-01',
        'occupation',
        'control:\n  - { lands: [west], from: none, to: east-kingdom, as: occupied }',
      ),
      ...actFile('1801-05-01', 'withdrawal', 'control:\n  - { lands: [west], from: east-kingdom, to: none }'),
    })
    expect(on(WEST, '1800-05-01')).toMatchObject({
      chain: ['west-empire'],
      control: ['east-kingdom'],
      status: 'occupied',
    })
    expect(on(WEST, '1801-05-01')).toMatchObject({
      chain: ['west-empire'],
      control: ['west-empire'],
      status: 'sovereign',
    })
  })

  it('builds the chain from relations, by date', async () => {
    const { on } = await play({
      ...actFile(
        '1800-05-01',
        'march-founded',
        'moves:\n  - { lands: [west], from: west-empire, to: march }\nrelations:\n  - { polity: march, starts: { part-of: west-empire } }',
      ),
      ...actFile(
        '1810-05-01',
        'march-freed',
        'relations:\n  - { polity: march, ends: { part-of: west-empire }, starts: { autonomous-in: east-kingdom } }',
      ),
    })
    expect(on(WEST, '1800-05-01')).toMatchObject({ chain: ['march', 'west-empire'], status: 'constituent' })
    expect(on(WEST, '1810-04-30').chain).toEqual(['march', 'west-empire'])
    expect(on(WEST, '1810-05-01')).toMatchObject({ chain: ['march', 'east-kingdom'], status: 'autonomous' })
  })

  it('makes a vassal its own sovereign with a suzerain', async () => {
    const { on } = await play({
      ...actFile(
        '1800-05-01',
        'homage',
        'relations:\n  - { polity: east-kingdom, starts: { vassal-of: west-empire } }',
      ),
      ...actFile(
        '1810-05-01',
        'independence',
        'relations:\n  - { polity: east-kingdom, ends: { vassal-of: west-empire } }',
      ),
    })
    expect(on(EAST, '1800-05-01')).toMatchObject({ chain: ['east-kingdom'], suzerain: 'west-empire', status: 'vassal' })
    expect(on(EAST, '1810-05-01')).toMatchObject({ suzerain: null, status: 'sovereign' })
  })

  it('keeps claims apart from holders', async () => {
    const { on } = await play({
      ...actFile('1800-05-01', 'claim', 'claims:\n  - { lands: [west], by: east-kingdom, change: starts }'),
      ...actFile('1801-05-01', 'renunciation', 'claims:\n  - { lands: [west], by: east-kingdom, change: ends }'),
    })
    expect(on(WEST, '1800-05-01')).toMatchObject({ chain: ['west-empire'], claims: ['east-kingdom'] })
    expect(on(WEST, '1801-05-01').claims).toEqual([])
  })

  it('applies acts of one day in their order and keeps one entry', async () => {
    const { atlas, on } = await play({
      ...actFile(
        '1800-05-01',
        'a-first',
        'order: 2\nmoves:\n  - { lands: [west], from: east-kingdom, to: west-empire }',
      ),
      ...actFile(
        '1800-05-01',
        'b-second',
        'order: 1\nmoves:\n  - { lands: [west], from: west-empire, to: east-kingdom }',
      ),
    })
    expect(on(WEST, '1800-05-01').chain).toEqual(['west-empire'])
    expect(atlas.tenuresOf(WEST)).toHaveLength(1)
  })

  it('counts land a day in law and in fact', async () => {
    const { atlas } = await play(
      actFile('1800-05-01', 'annexation', 'control:\n  - { lands: [west], from: none, to: east-kingdom, as: annexed }'),
    )
    const day = parseIsoDay('1800-05-01')!
    const [west, east] = atlas.data.cells.map((c) => c.km2) as [number, number]
    const area = (id: string) => areaOf(atlas, atlas.polityIndex(id)!, day)
    expect(area('east-kingdom')).toMatchObject({ km2: east + west, inLaw: east, onlyInFact: west })
    expect(area('west-empire').km2).toBe(west)
    expect(
      territoriesOn(atlas, day)
        .map((t) => atlas.polity(t.polity).id)
        .sort(),
    ).toEqual(['east-kingdom', 'west-empire'])
  })
})
