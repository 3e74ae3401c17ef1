import { expect, test } from 'vitest'
import { formatSource } from '../../../scripts/lib/format/format-folder'

const cut = `{"geometry": {"coordinates": [[20.1234567, 43], [-0.000001, 44.5]], "type": "LineString"},
"properties": {"note": "Along the Raška", "units": ["SRB-834", "SRB-830"], "id": "south", "follow": [[0, 1]], "more": {"a": 1}},
"type": "Feature"}`

test('a cut has its keys in order and a vertex a line', () => {
  const formatted = formatSource(cut, 'cuts/south.geojson')
  expect(formatted).toBe(`{
  "type": "Feature",
  "properties": {
    "id": "south",
    "units": ["SRB-830", "SRB-834"],
    "follow": [[0, 1]],
    "note": "Along the Raška",
    "more": {
      "a": 1
    }
  },
  "geometry": {
    "type": "LineString",
    "coordinates": [
      [20.12346, 43],
      [0, 44.5]
    ]
  }
}
`)
  expect(formatSource(formatted, 'cuts/south.geojson')).toBe(formatted)
})

test('line ends and byte order marks of other systems are dropped', () => {
  expect(formatSource('\uFEFF{"type":\r\n"Feature"}', 'cuts/x.geojson')).toBe('{\n  "type": "Feature"\n}\n')
})

test('broken JSON is an error with its reason', () => {
  expect(() => formatSource('{', 'cuts/x.geojson')).toThrow(/JSON malformed/)
})

test('files of no known kind are left alone', () => {
  expect(formatSource('  x', 'units/provenance.json')).toBe('  x')
})
