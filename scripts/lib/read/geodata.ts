/** Reads and checks the shape of every source file; mistakes are collected, never thrown one by one. */
import fs from 'node:fs'
import path from 'node:path'
import { parseDocument } from 'yaml'
import type { z } from 'zod'
import { DataError } from '../data-error'
import * as schema from '../schema/sources'
import type { Lesson } from '../../../src/core/lesson'
import { today } from '../today'
import { readLessons } from './lessons'
import { parsedYaml } from './parsed-yaml'

/** An entry with the file that holds it, for messages. */
export type Filed<T> = T & { file: string }

export interface Geodata {
  polities: Map<string, Filed<z.infer<typeof schema.polity>>>
  lands: Map<string, Filed<z.infer<typeof schema.land>>>
  cuts: Map<string, Filed<z.infer<typeof schema.cut>>>
  acts: Filed<z.infer<typeof schema.act>>[]
  bibliography: Map<string, Filed<z.infer<typeof schema.source>>>
  places: Map<string, Filed<z.infer<typeof schema.place>>>
  battles: Map<string, Filed<z.infer<typeof schema.battle>>>
  events: Map<string, Filed<z.infer<typeof schema.event>>>
  sites: Map<string, Filed<z.infer<typeof schema.site>>>
  wars: Map<string, Filed<z.infer<typeof schema.span>>>
  eras: Map<string, Filed<z.infer<typeof schema.span>>>
  routes: Map<string, Filed<z.infer<typeof schema.route>>>
  alliances: Map<string, Filed<z.infer<typeof schema.alliance>>>
  proposals: Map<string, Filed<z.infer<typeof schema.proposal>>>
  areas: Map<string, Filed<z.infer<typeof schema.publishedArea>>>
  families: Map<string, Filed<z.infer<typeof schema.family>>>
  lessons: Filed<Lesson>[]
}

/** All sources under `root`, and the mistakes found in their shape. */
export function readGeodata(root: string): { geodata: Geodata; errors: DataError[] } {
  const errors: DataError[] = []
  const map = <T extends z.ZodType>(name: string, entry: T) => readMaps(root, name, entry, errors)
  const geodata: Geodata = {
    polities: map('polities', schema.polity),
    lands: map('lands', schema.land),
    bibliography: map('bibliography', schema.source),
    places: map('places', schema.place),
    battles: map('battles', schema.battle),
    events: map('events', schema.event),
    sites: map('sites', schema.site),
    wars: map('wars', schema.span),
    eras: map('eras', schema.span),
    routes: map('routes', schema.route),
    alliances: map('alliances', schema.alliance),
    proposals: map('proposals', schema.proposal),
    areas: map('areas', schema.publishedArea),
    families: map('families', schema.family),
    cuts: readCuts(root, errors),
    acts: readActs(root, errors),
    lessons: readLessons(root, today(), errors),
  }
  return { geodata, errors }
}

/** Files of a folder with one of these endings, relative to `root`, sorted. */
export function filesOf(root: string, folder: string, ending: string): string[] {
  const full = path.join(root, folder)
  if (!fs.existsSync(full)) return []
  return fs
    .readdirSync(full)
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => `${folder}/${name}`)
}

/** `geodata/<name>.yaml` and `geodata/<name>/*.yaml`, each a map of id to entry. */
function readMaps<T extends z.ZodType>(root: string, name: string, entry: T, errors: DataError[]) {
  const all = new Map<string, Filed<z.infer<T>>>()
  const single = fs.existsSync(path.join(root, `${name}.yaml`)) ? [`${name}.yaml`] : []
  for (const file of [...single, ...filesOf(root, name, '.yaml')]) {
    const value = readYaml(root, file, errors)
    if (value === undefined || value === null) continue
    if (typeof value !== 'object' || Array.isArray(value)) {
      errors.push(new DataError('file malformed: expected a map of id to entry', { file }))
      continue
    }
    for (const [id, raw] of Object.entries(value)) {
      const checked = check(entry, raw, file, id, errors)
      if (checked === undefined) continue
      if (all.has(id))
        errors.push(new DataError(`id taken: ${id}, already in ${all.get(id)!.file}`, { file, path: id }))
      else all.set(id, { ...(checked as object), file } as Filed<z.infer<T>>)
    }
  }
  return all
}

function readActs(root: string, errors: DataError[]) {
  const acts: Geodata['acts'] = []
  const ids = new Map<string, string>()
  for (const file of filesOf(root, 'ledger', '.yaml')) {
    const raw = readYaml(root, file, errors)
    if (raw === undefined) continue
    const checked = check(schema.act, raw, file, '', errors)
    if (!checked) continue
    const expected = `ledger/${checked.day.replace(/[~?%]/g, '')}-${checked.id}.yaml`
    if (file !== expected) errors.push(new DataError(`file name wrong: expected ${expected}`, { file }))
    if (ids.has(checked.id))
      errors.push(new DataError(`id taken: ${checked.id}, already in ${ids.get(checked.id)}`, { file, path: 'id' }))
    ids.set(checked.id, file)
    acts.push({ ...checked, file })
  }
  return acts
}

function readCuts(root: string, errors: DataError[]) {
  const cuts: Geodata['cuts'] = new Map()
  for (const file of filesOf(root, 'cuts', '.geojson')) {
    let raw: unknown
    try {
      raw = JSON.parse(fs.readFileSync(path.join(root, file), 'utf8'))
    } catch (error) {
      errors.push(new DataError(`JSON malformed: ${(error as Error).message}`, { file }))
      continue
    }
    const checked = check(schema.cut, raw, file, '', errors)
    if (!checked) continue
    const { id } = checked.properties
    if (path.basename(file, '.geojson') !== id)
      errors.push(new DataError(`file name wrong: expected cuts/${id}.geojson`, { file, path: 'properties.id' }))
    cuts.set(id, { ...checked, file })
  }
  return cuts
}

function readYaml(root: string, file: string, errors: DataError[]): unknown {
  const text = fs.readFileSync(path.join(root, file), 'utf8')
  const known = parsedYaml.get(text)
  if (known !== undefined) return structuredClone(known)
  const document = parseDocument(text, { schema: 'core' })
  for (const error of document.errors.slice(0, 1)) {
    const line = error.linePos?.[0].line
    const message = error.message.split(/ at line|\n/)[0]
    errors.push(new DataError(`YAML malformed: ${message}`, { file, path: line ? `line ${line}` : '' }))
  }
  if (document.errors.length > 0) return undefined
  const value: unknown = document.toJS()
  parsedYaml.set(text, value)
  return value
}

function check<T extends z.ZodType>(shape: T, raw: unknown, file: string, id: string, errors: DataError[]) {
  const result = shape.safeParse(raw)
  if (result.success) return result.data as z.infer<T>
  for (const issue of result.error.issues)
    errors.push(new DataError(issue.message, { file, path: [id, ...issue.path.map(String)].filter(Boolean).join('.') }))
  return undefined
}
