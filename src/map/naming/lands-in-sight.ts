import type { AtlasData, PolityIndex } from '../../core/atlas-data'
import { OUTSIDE, type CellGrid } from './cell-grid'

/** The land of a polity that is on the screen. */
export interface LandInSight {
  polity: PolityIndex
  /** Points of the grid on it. */
  points: number
  /** It fills so much of the screen that it must not be without its name. */
  isLarge: boolean
  /** Whether it ends on the screen. */
  isWhole: boolean
  /** The polity holds it without running it, or runs it and holds other land instead: its name is set as quietly as that of a zone. */
  isQuiet: boolean
  /** Whether its name may stand on a point. */
  has: (point: number) => boolean
}

/** Shares of the screen from which on land must bear the name of who runs it, and of who holds it in law alone. */
const RUN_SHARE = 0.04
const HELD_SHARE = 0.06

interface Part {
  standings: Set<number>
  points: number
  atEdge: boolean
}

/** The polities that have land on the screen: those that run it, and those whose colour it bears. */
export function landsInSight(
  { standings, polities }: AtlasData,
  standingOf: Readonly<Uint16Array>,
  { cells, columns }: CellGrid,
): LandInSight[] {
  const under = cells.map((cell) => (cell < 0 ? cell : standingOf[cell]!))
  const counts = countStandings(under, columns)
  const isState = (polity: PolityIndex) => polities[polity]!.level === 'state'
  const found = new Map<PolityIndex, { run: Part; held: Part; own: Part }>()
  for (const [standing, count] of counts) {
    const { control, chain } = standings[standing]!
    const holder = chain.at(-1)!
    for (const polity of new Set([...control, holder])) {
      const holds = chain.includes(polity)
      // Land that others hold is named by the zone as which it is run, not once more by the state behind it.
      const runs = control[0] === polity || (holds && control.includes(polity))
      let land = found.get(polity)
      if (!land) found.set(polity, (land = { run: nothing(), held: nothing(), own: nothing() }))
      if (runs) add(land.run, standing, count)
      if (polity === holder) add(land.held, standing, count)
      if (runs && holds && (isState(polity) || control[0] === polity)) add(land.own, standing, count)
    }
  }
  const holders = new Set([...new Set(standingOf)].flatMap((standing) => standings[standing]!.chain))
  return [...found].map(([polity, { run, held, own }]) => {
    const isRun = run.points >= cells.length * RUN_SHARE
    const isHeld = held.points >= cells.length * HELD_SHARE
    const isInLaw = !isRun && (isHeld || run.points === 0)
    // A name belongs on the land that bears its colour, that of a part on land which is no smaller part's.
    const isOwn = own.points > 0 && own.points >= run.points / 4
    const land = isInLaw ? held : isOwn ? own : run
    const isOn = new Uint8Array(standings.length)
    for (const standing of land.standings) isOn[standing] = 1
    const has = (point: number) => isOn[under[point]!] === 1
    return {
      polity,
      points: land.points,
      isLarge: isRun || isHeld,
      isWhole: !land.atEdge,
      isQuiet: isInLaw || (isState(polity) && !isOwn && holders.has(polity)),
      has,
    }
  })
}

function countStandings(under: Int32Array, columns: number) {
  const counts = new Map<number, { points: number; atEdge: boolean }>()
  for (let point = 0; point < under.length; point++) {
    const standing = under[point]!
    if (standing < 0) continue
    let count = counts.get(standing)
    if (!count) counts.set(standing, (count = { points: 0, atEdge: false }))
    count.points++
    const column = point % columns
    count.atEdge ||= column === 0 || column === columns - 1
    // Beyond the first and last row there is nothing at all.
    for (const next of [point - 1, point + 1, point - columns, point + columns])
      count.atEdge ||= (under[next] ?? OUTSIDE) === OUTSIDE
  }
  return counts
}

const nothing = (): Part => ({ standings: new Set(), points: 0, atEdge: false })

function add(part: Part, standing: number, { points, atEdge }: { points: number; atEdge: boolean }) {
  part.standings.add(standing)
  part.points += points
  part.atEdge ||= atEdge
}
