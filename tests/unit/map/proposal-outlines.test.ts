import { expect, test } from 'vitest'
import type { FeatureCollection, GeoJSON, MultiLineString } from 'geojson'
import type { ProposalData } from '../../../src/core/atlas-data'
import type { Scene } from '../../../src/core/scene'
import { ProposalOutlines } from '../../../src/map/ProposalOutlines'
import { fourCells } from '../../world/four-cells'
import { twoSquares as mosaic } from '../../world/two-squares'

const names = (en: string) => ({ en, 'sr-Cyrl': en })
const area = (cells: number[]) => ({ to: { names: names('Zone') }, cells, km2: 1, certainty: 'unknown' as const })
const plan: ProposalData = {
  id: 'plan',
  kind: 'plan',
  names: names('A plan'),
  text: names('A plan.'),
  from: 0,
  to: null,
  precision: 'day',
  by: [],
  areas: [area([0]), area([1])],
  sources: [],
}
const scene = (proposals: ProposalData[], change: Partial<Scene> = {}) =>
  ({ proposals, theme: 'light', language: 'en', selection: { kind: 'none' }, ...change }) as Scene

function outlines() {
  const set: GeoJSON[] = []
  return { set, painter: new ProposalOutlines(fourCells().data, (_, data) => set.push(data)) }
}

test('the line between two areas is drawn once', () => {
  const { set, painter } = outlines()
  painter.show(scene([plan]), null, mosaic)
  const { features } = set[0] as FeatureCollection
  const lines = features.filter(({ geometry }) => geometry.type === 'MultiLineString')
  expect(lines).toHaveLength(1)
  const segments = (lines[0]!.geometry as MultiLineString).coordinates.flatMap((line) =>
    line.slice(1).map((point, i) => [line[i]!.join(), point.join()].sort().join(' ')),
  )
  expect(new Set(segments).size).toBe(segments.length)
  expect(segments).toContain('1,0 1,1')
  expect(features.filter(({ geometry }) => geometry.type !== 'MultiLineString')).toHaveLength(2)
})

test('nothing is set while nothing of the proposals differs, nor while there are none', () => {
  const { set, painter } = outlines()
  const empty = scene([])
  painter.show(empty, null, mosaic)
  painter.show(scene(empty.proposals as ProposalData[]), empty, mosaic)
  expect(set).toHaveLength(0)
  const proposals = [plan]
  const first = scene(proposals)
  painter.show(first, empty, mosaic)
  painter.show({ ...first, day: 5 }, first, mosaic)
  expect(set).toHaveLength(1)
})

test('outlines go when their layer does, and come anew with a finer mosaic', () => {
  const { set, painter } = outlines()
  const shown = scene([plan])
  painter.show(shown, null, mosaic)
  painter.show(shown, shown, { ...mosaic })
  expect(set).toHaveLength(2)
  painter.show(scene([]), shown, mosaic)
  expect((set.at(-1) as FeatureCollection).features).toEqual([])
})
