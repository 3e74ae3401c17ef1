/** How the atlas travels: long lists of like rows as columns, and numbers as steps from one to the next, which compress by a fifth better. */
import type { ActData, AtlasData, CellData, LabelData } from './atlas-data'

/** Raised whenever a file is built in a way that the program before could not read. */
export const DATA_FORMAT = 4

type Columns<T> = { [K in keyof T]: T[K][] }

/** Lands by name, and which of them each cell passed as: files of their own, for the map needs neither. */
export type Lands = Pick<AtlasData, 'lands' | 'landsOfCells'>

/** The atlas as its file holds it, without its lands. */
export type PackedAtlas = Omit<AtlasData, 'acts' | 'borders' | 'cells' | 'labels' | keyof Lands> & {
  acts: Columns<ActData>
  /** Arcs and left cells as steps, then right cells, then cuts. */
  borders: [number[], number[], number[], number[]]
  /** Timelines are without their days: an entry is of the day of its act. */
  cells: Columns<CellData>
  /** Spines are flat, in hundredths of a degree: a point, then steps. */
  labels: Columns<Omit<LabelData, 'spine'> & { spine: number[] }>
}

/** The atlas packed; throws where an entry of a timeline is not of the day of its act. */
export function packAtlas({ lands: _, landsOfCells: __, ...atlas }: AtlasData): PackedAtlas {
  const cells = atlas.cells.map((cell) => ({ ...cell, timeline: withoutDays(cell.timeline, atlas.acts) }))
  const labels = atlas.labels.map((label) => ({ ...label, spine: stepsOf(label.spine) }))
  return {
    ...atlas,
    acts: columnsOf(atlas.acts, ['id', 'day', 'precision', 'kind', 'km2']),
    borders: packBorders(atlas.borders),
    cells: columnsOf(cells, ['unit', 'km2', 'timeline']),
    labels: columnsOf(labels, ['polity', 'from', 'to', 'km2', 'point', 'spine']),
  }
}

/** The atlas as it was, with its lands, or none where nobody asks by which land a cell passed. */
export function unpackAtlas(packed: PackedAtlas, lands: Lands = { lands: [], landsOfCells: [] }): AtlasData {
  const acts = rowsOf(packed.acts, packed.acts.id.length)
  const cells = rowsOf(packed.cells, packed.cells.unit.length)
  const labels = rowsOf(packed.labels, packed.labels.from.length)
  return {
    ...packed,
    ...lands,
    acts,
    borders: unpackBorders(packed.borders),
    cells: cells.map((cell) => ({ ...cell, timeline: withDays(cell.timeline, acts) })),
    labels: labels.map((label) => ({ ...label, spine: spineOf(label.spine) })),
  }
}

function withoutDays(timeline: readonly number[], acts: readonly ActData[]): number[] {
  const pairs: number[] = []
  for (let at = 0; at < timeline.length; at += 3) {
    const [day, standing, act] = [timeline[at]!, timeline[at + 1]!, timeline[at + 2]!]
    if (acts[act]!.day !== day)
      throw new Error(`timeline broken: an entry of day ${day} by ${acts[act]!.id} of another`)
    pairs.push(standing, act)
  }
  return pairs
}

function withDays(pairs: readonly number[], acts: readonly ActData[]): number[] {
  const timeline: number[] = []
  for (let at = 0; at < pairs.length; at += 2) timeline.push(acts[pairs[at + 1]!]!.day, pairs[at]!, pairs[at + 1]!)
  return timeline
}

function packBorders(borders: readonly number[]): PackedAtlas['borders'] {
  const column = (nth: number) => borders.filter((_, at) => at % 4 === nth)
  return [differences(column(0)), differences(column(1)), column(2), column(3)]
}

function unpackBorders([arcs, lefts, rights, cuts]: PackedAtlas['borders']): number[] {
  const [arc, left] = [sums(arcs), sums(lefts)]
  return rights.flatMap((right, at) => [arc[at]!, left[at]!, right, cuts[at]!])
}

function stepsOf(spine: LabelData['spine']): number[] {
  const axis = (nth: 0 | 1) => differences(spine.map((point) => Math.round(point[nth] * 100)))
  const [lng, lat] = [axis(0), axis(1)]
  return lng.flatMap((step, at) => [step, lat[at]!])
}

function spineOf(steps: readonly number[]): LabelData['spine'] {
  const axis = (nth: 0 | 1) => sums(steps.filter((_, at) => at % 2 === nth))
  const [lng, lat] = [axis(0), axis(1)]
  return lng.map((hundredths, at) => [hundredths / 100, lat[at]! / 100])
}

const differences = (numbers: readonly number[]) => numbers.map((number, at) => number - (numbers[at - 1] ?? 0))

function sums(steps: readonly number[]): number[] {
  let sum = 0
  return steps.map((step) => (sum += step))
}

function columnsOf<T extends object>(rows: readonly T[], keys: (keyof T)[]): Columns<T> {
  return Object.fromEntries(keys.map((key) => [key, rows.map((row) => row[key])])) as Columns<T>
}

function rowsOf<T extends object>(columns: Columns<T>, count: number): T[] {
  const entries = Object.entries(columns) as [keyof T, T[keyof T][]][]
  return Array.from(
    { length: count },
    (_, i) => Object.fromEntries(entries.map(([key, column]) => [key, column[i]])) as T,
  )
}
