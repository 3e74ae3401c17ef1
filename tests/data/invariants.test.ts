import { beforeAll, describe, expect, it } from 'vitest'
import { compileSources, type Compiled } from '../../scripts/lib/compile/atlas-sources'
import { cachedMosaic } from '../../scripts/lib/cut/cached-mosaic'
import { formatIsoDay, parseIsoDay } from '../../src/core/time'
import { atlas, data, mosaic } from './open-data'

let compiled: Compiled
beforeAll(async () => {
  compiled = await compileSources('geodata', cachedMosaic)
})

describe('the acts', () => {
  it('give land to nobody who has it', () => {
    const idle = compiled.geodata.acts.filter((act) => act.moves.some(({ from, to }) => from.includes(to)))
    expect(idle.map(({ id }) => id)).toEqual([])
  })

  it('change something, where they say that they do', () => {
    const { played } = compiled
    const named = new Set(played.entries.flatMap((list) => list.map(({ act }) => act)))
    const idle = played.acts.filter((act, i) => {
      const changes = act.moves.length + act.control.length + act.claims.length > 0
      const isOverlaid = played.days.some((day, j) => day === played.days[i] && j > i && named.has(j))
      return changes && !named.has(i) && !isOverlaid
    })
    expect(idle.map(({ id }) => id)).toEqual([])
  })

  it('say in a sentence what they were, where they change nothing', () => {
    const silent = compiled.geodata.acts.filter(
      (act) => !act.text && act.moves.length + act.control.length + act.claims.length + act.relations.length === 0,
    )
    expect(silent.map(({ id }) => id)).toEqual([])
  })
})

describe('the relations', () => {
  it('hold on the first and on the last day of every tenure that rests on them', () => {
    const { timelines, standings } = compiled.timelines
    const { relations } = compiled.played
    const loose = new Set<string>()
    for (const timeline of timelines)
      for (let i = 0; i < timeline.length; i += 3) {
        const days = [timeline[i]!, (timeline[i + 3] ?? timeline[i]! + 1) - 1]
        const { chain } = standings[timeline[i + 1]!]!
        for (const day of days)
          chain.slice(1).forEach((above, level) => {
            if (relations.above(chain[level]!, day)?.target !== above)
              loose.add(`${chain[level]} < ${above} on ${formatIsoDay(day)}`)
          })
      }
    expect([...loose]).toEqual([])
  })

  it('are of polities that have land at some time', () => {
    const landed = new Set(compiled.timelines.standings.flatMap(({ chain, control }) => [...chain, ...control]))
    const landless = compiled.played.relations.all().filter(({ polity }) => !landed.has(polity))
    expect(landless.map(({ polity }) => polity)).toEqual([])
  })
})

describe('those who claim or run land', () => {
  it('claim and run nothing after their last day on the map', () => {
    const last = new Map<number, number>()
    const tenures = data.cells.flatMap((_, cell) => atlas.tenuresOf(cell))
    for (const { to, standing } of tenures)
      for (const polity of atlas.standing(standing).chain)
        last.set(polity, Math.max(last.get(polity) ?? 0, to ?? Infinity))
    const late = new Set<string>()
    for (const { from, to, standing } of tenures) {
      const { claims, control, chain } = atlas.standing(standing)
      for (const polity of [...claims, ...control.filter((power) => !chain.includes(power))])
        if ((to ?? Infinity) > (last.get(polity) ?? Infinity))
          late.add(`${atlas.polity(polity).id} from ${formatIsoDay(from)}`)
    }
    expect([...late]).toEqual([])
  })
})

describe('the lines', () => {
  it('are each named by a land', () => {
    const named = new Set(
      [...compiled.geodata.lands.values()].flatMap(({ parts }) => parts.flatMap(({ cuts }) => cuts)),
    )
    expect([...compiled.geodata.cuts.keys()].filter((cut) => !named.has(cut))).toEqual([])
  })
})

const DAYS = '1740-06-01 1812-06-01 1878-08-01 1914-06-28 1919-06-01 1942-06-01 1994-06-01 2023-06-01'.split(' ')
const LEAST_KM2 = 1000

describe('the names', () => {
  it.each(DAYS)('of those that run land stand on the map of %s', (iso) => {
    const day = parseIsoDay(iso)!
    const isOn = ({ from, to }: { from: number; to: number | null }) => from <= day && (to === null || day < to)
    const named = new Set(data.labels.filter(isOn).map(({ polity }) => polity))
    const run = new Map<number, number>()
    data.cells.forEach(({ km2 }, cell) => {
      const power = atlas.standing(atlas.standingAt(cell, day)).control.at(-1)!
      run.set(power, (run.get(power) ?? 0) + km2)
    })
    const nameless = [...run].filter(([polity, km2]) => km2 > LEAST_KM2 && !named.has(polity))
    expect(nameless.map(([polity]) => atlas.polity(polity).id)).toEqual([])
  })

  it('stand on land that those they name run, as long as they stand', () => {
    const astray = data.labels.filter(({ polity, from, to, point: [lng, lat] }) => {
      const { timeline } = data.cells[mosaic.cellNear(lng, lat, 3)!]!
      for (let i = 0; i < timeline.length; i += 3) {
        const isOn = timeline[i]! < (to ?? Infinity) && (timeline[i + 3] ?? Infinity) > from
        if (isOn && !atlas.standing(timeline[i + 1]!).control.includes(polity)) return true
      }
      return false
    })
    expect(astray.map(({ polity, from }) => `${atlas.polity(polity).id} ${formatIsoDay(from)}`)).toEqual([])
  })
})
