/** Read → validate → cut → play: everything between the source files and what is written. */
import fs from 'node:fs'
import path from 'node:path'
import type { Topology } from 'topojson-specification'
import type { StandingAt } from '../../../src/core/assertions'
import type { Day } from '../../../src/core/time'
import { entryAt } from '../../../src/core/timeline-entry'
import { cellFinder } from '../cut/cell-finder'
import { joinPieces, type Mosaic } from '../cut/cells'
import { cutLines, type CutLine } from '../cut/cut-lines'
import { resolveLands, type LandCells } from '../cut/land-cells'
import { cutUnits, ringsOf, unitShapes } from '../cut/pieces'
import { innerPoint } from '../cut/rings'
import type { DataError } from '../data-error'
import { readGeodata, type Geodata } from '../read/geodata'
import { checkCompleteness } from '../validate/completeness'
import { checkIdleCuts } from '../validate/idle-cuts'
import { today } from '../today'
import { checkLessons } from '../validate/lessons'
import { checkProposals } from '../validate/proposals'
import { checkPublishedAreas } from '../validate/published-areas'
import { checkReferences } from '../validate/references'
import { readRivers } from '../water/read-rivers'
import { riverNetwork, type RiverNetwork } from '../water/trace'
import { playLedger, type PlayedLedger } from './ledger'
import { resolveStandings, type Timelines } from './standings'

export interface Compiled {
  geodata: Geodata
  mosaic: Mosaic
  lines: CutLine[]
  landCells: LandCells
  played: PlayedLedger
  timelines: Timelines
  /** A point well inside each cell's largest piece, [lng, lat]. */
  points: [number, number][]
  errors: DataError[]
}

/** Compiles the sources under `root`; `mosaicOf` may keep the mosaic of unchanged units and cuts. */
export async function compileSources(root: string, mosaicOf: MosaicMaker = makeMosaic): Promise<Compiled> {
  const { geodata, errors } = readGeodata(root)
  const unitsText = fs.readFileSync(path.join(root, 'units/units.topojson'), 'utf8')
  const { mosaic, lines, errors: cutErrors } = await mosaicOf(root, unitsText, geodata)
  errors.push(...cutErrors)
  const units = new Set(mosaic.cells.map((c) => c.unit))
  checkReferences(geodata, units, errors)
  checkPublishedAreas(geodata, errors)
  checkIdleCuts(geodata, mosaic, lines, errors)
  const landCells = resolveLands(geodata, mosaic, errors)
  const points = mosaic.cells.map((cell) => {
    const largest = cell.pieces.reduce((a, b) => (mosaic.pieces[b]!.areaKm2 > mosaic.pieces[a]!.areaKm2 ? b : a))
    return innerPoint(ringsOf(mosaic.arcs, mosaic.pieces[largest]!.arcs))
  })
  const describe = (cell: number) =>
    `${mosaic.cells[cell]!.unit} near ${points[cell]!.map((v) => v.toFixed(2)).join(',')}`
  checkProposals(geodata, landCells, describe, errors)
  const played = playLedger(geodata, mosaic.cells.length, landCells, describe, errors)
  const timelines = resolveStandings(played, errors)
  const cellAt = cellFinder(mosaic)
  const standingAt: StandingAt = (at, day) => {
    const cell = cellAt(...at)
    return cell === null ? null : standingIn(timelines, cell, day)
  }
  checkLessons(geodata, standingAt, today(), errors)
  checkCompleteness(geodata, played, timelines, (c) => mosaic.cells[c]!.unit, describe, errors)
  return { geodata, mosaic, lines, landCells, played, timelines, points, errors }
}

/** The standing of a cell on a day; null while the ledger gives it none. */
function standingIn({ standings, timelines }: Timelines, cell: number, day: Day) {
  const timeline = timelines[cell]!
  return standings[timeline[entryAt(timeline, day) + 1]!] ?? null
}

export interface MadeMosaic {
  mosaic: Mosaic
  lines: CutLine[]
  errors: DataError[]
}
export type MosaicMaker = (root: string, unitsText: string, geodata: Geodata) => Promise<MadeMosaic>

/** Cuts the units by the cuts of `geodata`. */
export async function makeMosaic(root: string, unitsText: string, geodata: Geodata): Promise<MadeMosaic> {
  const errors: DataError[] = []
  let network: RiverNetwork | undefined
  const lines = cutLines(geodata.cuts, () => (network ??= riverNetwork(readRivers(path.join(root, 'water')))), errors)
  const shapes = unitShapes(JSON.parse(unitsText) as Topology)
  return { mosaic: joinPieces(await cutUnits(unitsText, shapes, lines), lines), lines, errors }
}
