import { expect, test } from 'vitest'
import type { BattleData, PlaceData } from '../../../src/core/atlas-data'
import type { Scene } from '../../../src/core/scene'
import type { Selection } from '../../../src/core/view'
import { pickedFeatures } from '../../../src/map/geometry/picked-features'
import { battleFeatures, placeFeatures } from '../../../src/map/geometry/point-features'

const nis = { id: 'nis', lng: 21.9, lat: 43.3 } as PlaceData
const pirot = { id: 'pirot', lng: 22.6, lat: 43.2 } as PlaceData
const places = [
  { place: nis, rank: 2, text: 'Niš', today: null },
  { place: pirot, rank: 3, text: 'Şehirköy', today: 'Pirot' },
]
const battle = { id: 'cegar', lng: 21.9, lat: 43.4, kind: 'battle', weight: 1, war: null, names: { en: 'Čegar' } }
const battles = [battle] as unknown as BattleData[]
const sceneWith = (selection: Selection) =>
  ({ selection, places, battles, events: [], language: 'en' }) as unknown as Scene

test.each<[string, Selection, unknown]>([
  ['a settlement with the name of its day', { kind: 'place', id: 'pirot' }, { text: 'Şehirköy', rank: 3 }],
  ['a battle', { kind: 'battle', id: 'cegar' }, { text: 'Čegar', rank: 0 }],
  ['a point without a name', { kind: 'point', lng: 20, lat: 44 }, { text: '', rank: 0 }],
])('what is picked is ringed and named: %s', (_, selection, properties) => {
  expect(pickedFeatures(sceneWith(selection)).features.map((one) => one.properties)).toEqual([properties])
})

test('nothing is ringed where nothing is picked, or what is picked is not of this day', () => {
  expect(pickedFeatures(sceneWith({ kind: 'none' })).features).toEqual([])
  expect(pickedFeatures(sceneWith({ kind: 'place', id: 'atlantis' })).features).toEqual([])
})

test('what is picked is named once: its own mark goes without', () => {
  expect(placeFeatures(places, 'nis').features.map(({ properties }) => properties!['text'])).toEqual(['', 'Şehirköy'])
  expect(battleFeatures(battles, 'en', () => 0, 'cegar').features[0]!.properties!['text']).toBe('')
})
