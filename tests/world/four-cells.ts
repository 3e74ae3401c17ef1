import type { AtlasData, StandingData } from '../../src/core/atlas-data'
import { Atlas } from '../../src/core/atlas'

/*
 * Four cells in a row, days 0 to 100:
 *
 *        | a        | b        | c             | d
 *   0    | empire   | empire   | empire        | empire
 *   10   |          |          | principality, vassal of the empire (founded)
 *   20   |          |          | independent   |            (freed; the empire claims d)
 *   30   | run by the principality             (occupied)
 *   40   | principality, by law                (ceded), the occupation of a has ended
 */
const names = (en: string) => ({ en, 'sr-Cyrl': en, 'sr-Latn': en })
const dated = (en: string) => ({ from: null, ...names(en) }) as never

const EMPIRE = 0
const PRINCIPALITY = 1
const standing = (part: Partial<StandingData> & { chain: number[] }): StandingData => ({
  suzerain: null,
  control: part.chain,
  status: 'sovereign',
  claims: [],
  ...part,
})

export const STANDINGS = {
  empire: 0,
  vassal: 1,
  free: 2,
  claimed: 3,
  occupied: 4,
}

export function fourCells(): Atlas {
  const act = (id: string, day: number, km2: number) => ({
    id,
    day,
    precision: 'day' as const,
    kind: id === 'opening' ? 'opening' : 'treaty',
    km2,
  })
  const cell = (km2: number, timeline: number[]) => ({ unit: 'X', km2, timeline })
  const data: AtlasData = {
    version: 'test',
    families: { grey: { light: '#888888', dark: '#999999', name: names('Grey') } as never },
    polities: [
      { id: 'empire', level: 'state', family: 'grey', names: [dated('Empire')] },
      { id: 'principality', level: 'state', family: 'grey', names: [dated('Principality')], julianUntil: 50 },
    ],
    acts: [
      act('opening', 0, 0),
      act('founded', 10, 40),
      act('freed', 20, 0),
      act('freed-too', 20, 0),
      act('occupied', 30, 30),
      act('ceded', 40, 20),
    ],
    standings: [
      standing({ chain: [EMPIRE] }),
      standing({ chain: [PRINCIPALITY], suzerain: EMPIRE, status: 'vassal' }),
      standing({ chain: [PRINCIPALITY] }),
      standing({ chain: [PRINCIPALITY], claims: [EMPIRE] }),
      standing({ chain: [EMPIRE], control: [PRINCIPALITY], status: 'occupied' }),
    ],
    lands: [{ id: 'plain', names: names('Plain') }],
    landsOfCells: [
      [-1, 0, 0],
      [-1, -1, -1],
      [0, 0, 0],
      [-1, -1, -1],
    ],
    cells: [
      cell(10, [0, 0, 0, 30, 4, 4, 40, 0, 5]),
      cell(20, [0, 0, 0, 30, 4, 4, 40, 2, 5]),
      cell(30, [0, 0, 0, 10, 1, 1, 20, 2, 2]),
      cell(40, [0, 0, 0, 10, 1, 1, 20, 3, 2]),
    ],
    cuts: [{ id: 'line', certainty: 'approximate', accuracyKm: 5 }],
    borders: [0, 0, 1, -1, 1, 1, 2, 0, 2, 2, 3, -1],
    labels: [],
    eras: [],
    wars: [],
  }
  return new Atlas(data)
}
