import { DataError } from '../data-error'
import { roundCoordinate } from './round'
import { SHAPES } from './shapes'

type Json = null | boolean | number | string | Json[] | { [key: string]: Json }
type JsonObject = { [key: string]: Json }

const ROOT_KEYS = ['type', 'id', 'properties', 'geometry', 'features']

/**
 * The text of a hand-drawn GeoJSON source: keys in order, a position a line, 5 decimals at most. A moved vertex is then
 * one line of a diff.
 */
export function formatGeojson(text: string, file = ''): string {
  let value: Json
  try {
    value = JSON.parse(text) as Json
  } catch (error) {
    throw new DataError(`JSON malformed: ${(error as Error).message}`, { file })
  }
  return print(isObject(value) ? tidy(value) : value, '') + '\n'
}

function tidy(feature: JsonObject): JsonObject {
  const ordered = inOrder(feature, ROOT_KEYS)
  if (isObject(ordered.properties)) ordered.properties = tidyProperties(ordered.properties)
  if (isObject(ordered.geometry)) ordered.geometry = tidyGeometry(ordered.geometry)
  if (Array.isArray(ordered.features)) ordered.features = ordered.features.map((f) => (isObject(f) ? tidy(f) : f))
  return ordered
}

function tidyProperties(properties: JsonObject): JsonObject {
  const { keys, sets = [] } = SHAPES.cut!
  const ordered = inOrder(properties, keys)
  for (const key of sets) {
    const list = ordered[key]
    if (Array.isArray(list)) ordered[key] = [...new Set(list)].sort()
  }
  return ordered
}

function tidyGeometry(geometry: JsonObject): JsonObject {
  const ordered = inOrder(geometry, ['type', 'coordinates'])
  if (ordered.coordinates !== undefined) ordered.coordinates = rounded(ordered.coordinates)
  return ordered
}

function rounded(value: Json): Json {
  if (Array.isArray(value)) return value.map(rounded)
  return typeof value === 'number' ? roundCoordinate(value) : value
}

function inOrder(object: JsonObject, keys: readonly string[]): JsonObject {
  const known = keys.filter((key) => key in object)
  const rest = Object.keys(object).filter((key) => !keys.includes(key))
  return Object.fromEntries([...known, ...rest].map((key) => [key, object[key]!]))
}

/** Objects a key a line, lists of lists an entry a line, everything else on one line. */
function print(value: Json, indent: string): string {
  const inner = indent + '  '
  if (Array.isArray(value)) {
    if (!value.some((item) => typeof item === 'object' && item !== null)) return oneLine(value)
    return `[\n${value.map((item) => inner + print(item, inner)).join(',\n')}\n${indent}]`
  }
  if (!isObject(value)) return JSON.stringify(value)
  const lines = Object.entries(value).map(
    ([key, item]) => `${inner}${JSON.stringify(key)}: ${printProperty(key, item, inner)}`,
  )
  return lines.length ? `{\n${lines.join(',\n')}\n${indent}}` : '{}'
}

/** Pairs of vertex numbers are short: they stay on the line of their key. */
const printProperty = (key: string, item: Json, indent: string) =>
  key === 'follow' ? oneLine(item) : print(item, indent)

const oneLine = (value: Json): string =>
  Array.isArray(value) ? `[${value.map(oneLine).join(', ')}]` : JSON.stringify(value)

const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
