import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import type { SourceData } from '../../src/core/atlas-data'
import { parseIsoDay, type Day } from '../../src/core/time'
import { atlas, mosaic, read } from './open-data'

const folder = path.join(import.meta.dirname, 'truth')
const sources = read<Record<string, SourceData>>('sources')
const files = fs.readdirSync(folder).filter((name) => name.endsWith('.tsv'))

interface Fact {
  line: string
  lng: number
  lat: number
  day: Day
  expected: [string, string][]
  source: string
}

function factsOf(file: string): Fact[] {
  const [, ...rows] = fs.readFileSync(path.join(folder, file), 'utf8').trim().split('\n')
  return rows
    .filter((row) => !row.startsWith('#'))
    .map((row, i) => {
      const [place, lng, lat, day, expected, source] = row.split('\t')
      const at = parseIsoDay(day ?? '')
      if (at === null || !source) throw new Error(`fact malformed: ${file} row ${i + 2}, expected six columns: ${row}`)
      const pairs = expected!.split(' ').map((pair) => pair.split('=') as [string, string])
      return { line: `${place} ${day}`, lng: Number(lng), lat: Number(lat), day: at, expected: pairs, source }
    })
}

/** What the atlas says of a fact's point and day under one of the keys of the table. */
function answersTo({ lng, lat, day }: Fact): Record<string, string[]> {
  const cell = mosaic.cellNear(lng, lat, 3)
  if (cell === null) return {}
  const standing = atlas.standing(atlas.standingAt(cell, day))
  const id = (i: number) => atlas.polity(i).id
  const run = standing.control.join() !== standing.chain.join()
  return {
    holder: [id(standing.chain[0]!)],
    in: standing.chain.map(id),
    sovereign: [id(standing.chain.at(-1)!)],
    suzerain: standing.suzerain === null ? [] : [id(standing.suzerain)],
    controller: run ? standing.control.map(id) : [id(standing.chain.at(-1)!)],
    status: [standing.status],
    claimed: standing.claims.map(id),
  }
}

describe.each(files)('the truth table %s', (file) => {
  const facts = factsOf(file)

  it('is answered in every fact', () => {
    const wrong = facts.flatMap((fact) => {
      const answers = answersTo(fact)
      return fact.expected
        .filter(([key, value]) => !answers[key]?.includes(value))
        .map(([key, value]) => `${fact.line}: ${key} ${answers[key]?.join(' < ') ?? 'unknown'}, expected ${value}`)
    })
    expect(wrong).toEqual([])
  })

  it('names a source that the bibliography has for every fact', () => {
    expect(facts.filter(({ source }) => !sources[source]).map(({ line, source }) => `${line}: ${source}`)).toEqual([])
  })
})
