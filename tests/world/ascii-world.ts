/** A small world drawn in letters: each letter is a unit, each character a square of half a degree; `.` is sea. */
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll } from 'vitest'
import { mergeArcs } from 'topojson-client'
import { topology } from 'topojson-server'
import type { Feature, Polygon } from 'geojson'

const STEP = 0.5
const made: string[] = []

afterAll(() => {
  for (const root of made.splice(0)) fs.rmSync(root, { recursive: true, force: true })
})
const WEST = 20
const NORTH = 46

/** Point in the middle of a square, by column and row of the drawing. */
export const middleOf = (column: number, row: number): [number, number] => [
  WEST + (column + 0.5) * STEP,
  NORTH - (row + 0.5) * STEP,
]

/** Point on the grid, by column and row of its north-west corner; fractions lie between. */
export const cornerOf = (column: number, row: number): [number, number] => [WEST + column * STEP, NORTH - row * STEP]

/** Units TopoJSON of a drawing: unit `A` is called `AAA`. */
export function unitsOf(drawing: string): string {
  const rows = drawing
    .trim()
    .split('\n')
    .map((row) => row.trim())
  const squares = new Map<string, Feature<Polygon>[]>()
  rows.forEach((row, r) =>
    [...row].forEach((letter, c) => {
      if (letter === '.') return
      const [x, y] = cornerOf(c, r)
      const ring = [
        [x, y],
        [x, y - STEP],
        [x + STEP, y - STEP],
        [x + STEP, y],
        [x, y],
      ]
      const square: Feature<Polygon> = {
        type: 'Feature',
        properties: { unit: letter.repeat(3), name: letter, country: letter.repeat(3) },
        geometry: { type: 'Polygon', coordinates: [ring] },
      }
      squares.set(letter, [...(squares.get(letter) ?? []), square])
    }),
  )
  const letters = [...squares.keys()]
  const drawn = topology(
    Object.fromEntries(letters.map((l) => [l, { type: 'FeatureCollection', features: squares.get(l)! }])) as never,
  )
  const geometries = letters.map((letter) => ({
    ...mergeArcs(drawn as never, (drawn.objects[letter] as unknown as { geometries: never[] }).geometries),
    properties: { unit: letter.repeat(3), name: letter, country: letter.repeat(3) },
  }))
  return JSON.stringify({ ...drawn, objects: { units: { type: 'GeometryCollection', geometries } } })
}

const BASE: Record<string, string> = {
  'bibliography/world.yaml': 'chronicle: { type: book, title: A chronicle of the square world, issued: 1900 }\n',
  'families.yaml': 'red: { name: { en: Red, sr-Cyrl: Црвени }, light: "#aa3333", dark: "#cc5555" }\n',
  'polities/world.yaml': `east-kingdom:
  level: state
  family: red
  names: [{ en: East Kingdom, sr-Cyrl: Источна краљевина }]
west-empire:
  level: state
  family: red
  names: [{ en: West Empire, sr-Cyrl: Западно царство }]
march:
  level: part
  family: red
  names: [{ en: The March, sr-Cyrl: Марка }]
`,
  'lands/world.yaml': `east: { name: { en: East, sr-Cyrl: Исток }, units: [BBB] }
west: { name: { en: West, sr-Cyrl: Запад }, units: [AAA] }
`,
  'ledger/1739-09-18-opening.yaml': `id: opening
day: 1739-09-18
kind: opening
name: { en: Opening, sr-Cyrl: Почетак }
sources: [chronicle]
moves:
  - { lands: [west], from: none, to: west-empire }
  - { lands: [east], from: none, to: east-kingdom }
`,
  'water/rivers.topojson': JSON.stringify({
    type: 'Topology',
    arcs: [
      [
        [20.5, 46.5],
        [20.55, 45.5],
        [20.5, 44.5],
      ],
    ],
    objects: {
      rivers: { type: 'GeometryCollection', geometries: [{ type: 'LineString', arcs: [0], properties: { class: 1 } }] },
    },
  }),
}

/**
 * Writes a geodata folder of the world `AABB / AABB` (two states side by side, a river down column 1) with the given
 * files added or replaced, and returns its path. A file given as null is left out.
 */
export function worldFolder(files: Record<string, string | null> = {}, drawing = 'AABB\nAABB'): string {
  const root = fs.mkdtempSync(path.join(os.tmpdir(), 'granica-world-'))
  made.push(root)
  const all: Record<string, string | null> = { ...BASE, 'units/units.topojson': unitsOf(drawing), ...files }
  for (const [name, text] of Object.entries(all)) {
    if (text === null) continue
    fs.mkdirSync(path.dirname(path.join(root, name)), { recursive: true })
    fs.writeFileSync(path.join(root, name), text)
  }
  return root
}

/** A cut feature file. */
export function cutFile(
  id: string,
  units: string[],
  coordinates: [number, number][],
  more: object = {},
): Record<string, string> {
  const feature = {
    type: 'Feature',
    properties: { id, units, accuracyKm: 1, sources: ['chronicle'], ...more },
    geometry: { type: 'LineString', coordinates },
  }
  return { [`cuts/${id}.geojson`]: JSON.stringify(feature) }
}

/** An act file. */
export function actFile(day: string, id: string, body: string): Record<string, string> {
  return {
    [`ledger/${day}-${id}.yaml`]: `id: ${id}\nday: ${day}\nkind: treaty\nname: { en: ${id}, sr-Cyrl: ${id} }\nsources: [chronicle]\n${body}\n`,
  }
}
