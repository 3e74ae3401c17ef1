/** How the atlas travels: long lists of like rows as columns, which compress by a sixth better. */
import type { ActData, AtlasData, CellData, LabelData, LandData } from './atlas-data'

/** Raised whenever a file is built in a way that the program before could not read. */
export const DATA_FORMAT = 2

type Columns<T> = { [K in keyof T]: T[K][] }

/** The atlas as its file holds it; the names of its lands wait in a file of their own. */
export type PackedAtlas = Omit<AtlasData, 'acts' | 'cells' | 'labels' | 'lands'> & {
  acts: Columns<ActData>
  cells: Columns<CellData>
  labels: Columns<LabelData>
}

/** The atlas with its acts, cells and labels as columns. */
export function packAtlas({ lands: _, ...atlas }: AtlasData): PackedAtlas {
  return {
    ...atlas,
    acts: columnsOf(atlas.acts, ['id', 'day', 'precision', 'kind', 'names', 'sources', 'km2']),
    cells: columnsOf(atlas.cells, ['unit', 'lands', 'km2', 'timeline']),
    labels: columnsOf(atlas.labels, ['polity', 'from', 'to', 'km2', 'point', 'spine']),
  }
}

/** The atlas with its columns as rows again, and with its lands, or none where only their places are wanted. */
export function unpackAtlas(packed: PackedAtlas, lands: LandData[] = []): AtlasData {
  return {
    ...packed,
    lands,
    acts: rowsOf(packed.acts, packed.acts.id.length),
    cells: rowsOf(packed.cells, packed.cells.unit.length),
    labels: rowsOf(packed.labels, packed.labels.from.length),
  }
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
