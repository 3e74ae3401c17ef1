import { expect, test } from 'vitest'
import type { DatedNames } from '../../../src/core/atlas-data'
import { localityEntries, type Entry } from '../../../src/core/entries'
import { openSearch, writeSearch, type SearchFile } from '../../../src/core/search'
import { searchKey } from '../../../src/core/search-key'
import { gregorianToDay } from '../../../src/core/time'

const names = (en: string, cyrillic: string, more: Record<string, string> = {}) =>
  Object.assign({ from: null, en, 'sr-Cyrl': cyrillic }, more) as unknown as DatedNames
const entry = (kind: Entry['kind'], id: string, weight: number, ...all: DatedNames[]): Entry => ({
  kind,
  id,
  names: all,
  weight,
  from: null,
  to: null,
  point: null,
})
const entries = [
  entry(
    'place',
    'kropyvnytskyi',
    3,
    names('Elisavetgrad', 'Јелисаветград', { ru: 'Елисаветград' }),
    names('Zinovievsk', 'Зиновјевск'),
    names('Kropyvnytskyi', 'Кропивницки', { uk: 'Кропивницький' }),
  ),
  entry('polity', 'elisavetgrad-province', 3, names('Elisavetgrad Province', 'Јелисаветградска провинција')),
  entry('place', 'sabac', 3, names('Šabac', 'Шабац')),
  entry('place', 'belgrade', 1, names('Belgrade', 'Београд', { de: 'Belgrad' })),
  entry('battle', 'belgrade-1789', 6, names('Siege of Belgrade', 'Опсада Београда')),
  entry('site', 'house-of-flowers', 6, names('House of Flowers, Belgrade', 'Кућа цвећа, Београд')),
]
const search = openSearch(
  JSON.parse(writeSearch(entries, { 'battle:belgrade-1789': ['Laudon before Belgrade'] })) as SearchFile,
  entries,
)
const idsOf = (text: string) => search(text, 10).map((found) => found.entry.id)

test('a name is found in every script and without its marks', () => {
  for (const text of ['Šabac', 'sabac', 'ШАБАЦ', 'Шабац']) expect(idsOf(text), text).toEqual(['sabac'])
})

test('a thing is found by what the atlas does not call it, and the answer says by which name', () =>
  expect(search('laudon', 10).map(({ entry, name }) => [entry.id, name])).toEqual([
    ['belgrade-1789', 'Laudon before Belgrade'],
  ]))

test('a whole word comes before a longer one that begins with it', () => {
  const towns = [
    entry('polity', 'circassia', 0, names('Circassia', 'Черкезија')),
    entry('battle', 'cer-1914', 6, names('Battle of Cer', 'Церска битка')),
  ]
  const find = openSearch(JSON.parse(writeSearch(towns)) as SearchFile, towns)
  expect(find('cer', 10).map((found) => found.entry.id)).toEqual(['cer-1914', 'circassia'])
})

test('localities are found as they are written, after what the atlas tells of', () => {
  const villages = localityEntries({
    names: ['Šabačka Kamenica', 'Belgrade Hills'],
    lng: [1970, 2050],
    lat: [4470, 4470],
  })
  const find = openSearch(JSON.parse(writeSearch(entries)) as SearchFile, entries, villages)
  const found = (text: string) => find(text, 10).map(({ entry }) => `${entry.kind} ${entry.id}`)
  expect(found('Шабачка')[0]).toBe('locality 19.7,44.7')
  expect(found('belgrade')[0]).toBe('place belgrade')
  expect(found('belgrade')).toContain('locality 20.5,44.7')
  expect(found('Sabacca Camenica')).toEqual([])
})

test('a place is found by the names of all its periods and languages', () => {
  for (const text of ['Elisavetgrad', 'Елисаветград', 'Zinovievsk', 'Кропивницький', 'Jelisavetgrad'])
    expect(idsOf(text)[0], text).toBe('kropyvnytskyi')
})

test('the very name comes before what begins with it, and that before what has it as a word', () => {
  expect(idsOf('elisavetgrad')).toEqual(['kropyvnytskyi', 'elisavetgrad-province'])
  expect(idsOf('belgrade')).toEqual(['belgrade', 'belgrade-1789', 'house-of-flowers'])
})

test('the first letters are enough, of any word', () => {
  expect(idsOf('krop')).toEqual(['kropyvnytskyi'])
  expect(idsOf('sie bel')).toEqual(['belgrade-1789'])
})

test('one wrong letter is forgiven in a word, two in a long one, none in the shortest', () => {
  expect(idsOf('Sabec')).toEqual(['sabac'])
  expect(idsOf('Krupivnytskyi')).toEqual(['kropyvnytskyi'])
  expect(idsOf('Elisvetgard')[0]).toBe('kropyvnytskyi')
  expect(idsOf('zab')).toEqual([])
})

test('the answer names the name that agreed', () => {
  expect(search('zinov', 1)[0]!.name).toBe('Zinovievsk')
  expect(search('Елисаветград', 1)[0]!.name).toBe('Елисаветград')
})

test('a name that is only nearly right is answered by the name that is nearest', () => {
  expect(search('Elisovetgrat', 1)[0]!.name).toBe('Elisavetgrad')
})

test('names agree however they are romanised', () => {
  const same = [
    ['Шабац', 'Šabac', 'Shabats', 'Shabac'],
    ['Ниш', 'Niš', 'Nish'],
    ['Ђаковица', 'Đakovica', 'Djakovica'],
    ['Житомир', 'Zhitomir', 'Žitomir'],
    ['Житомир', 'Zhytomyr'],
    ['Харьков', 'Kharkov', "Khar'kov"],
    ['Кропивницький', 'Kropyvnytskyi', 'Kropivnitskiy'],
    ['Щорс', 'Shchors'],
    ['Велико Търново', 'Veliko Tarnovo'],
    ['Съезжее', 'Sezzhee'],
    ['Ялта', 'Yalta', 'Jalta'],
    ['Юзовка', 'Yuzovka', 'Juzovka'],
    ['Warszawa', 'Варшава'],
  ]
  for (const [first, ...others] of same)
    for (const other of others) expect(searchKey(other), other).toBe(searchKey(first!))
})

test('kinds can be left out', () => {
  expect(search('belgrade', 5, ({ kind }) => kind === 'battle').map((found) => found.entry.id)).toEqual([
    'belgrade-1789',
  ])
})

test('keys agree across case, marks, hyphens and scripts', () => {
  expect(searchKey('Bosanska-Gradiška')).toBe(searchKey('босанска  градишка'))
  expect(searchKey('—')).toBe('')
})

test('nothing is found for nothing', () => {
  expect(idsOf('')).toEqual([])
  expect(idsOf('  ')).toEqual([])
})

test('small words are neither asked for nor missed', () => {
  for (const text of ['the siege of Belgrade', 'опсада код Београда', 'Siege at Belgrade'])
    expect(idsOf(text), text).toContain('belgrade-1789')
})

test('what agrees nearly is named in the script of the question', () => {
  expect(search('опсада Београду', 1)[0]?.name).toBe('Опсада Београда')
})

const day = (year: number, month: number, day: number) => gregorianToDay({ year, month, day })
const moments: Entry[] = [
  { ...entry('battle', 'izmail-1790', 5, names('Storming of Izmail', 'Јуриш на Измаил', { ru: 'Штурм Измаила' })), from: day(1790, 12, 22), to: day(1790, 12, 23) },
  { ...entry('place', 'izmail', 2, names('Izmail', 'Измаил')) },
  { ...entry('act', 'izmail-1809', 7, names('Izmail taken', 'Пад Измаила')), from: day(1809, 9, 25), to: day(1809, 9, 26) },
  { ...entry('place', 'donji-vakuf', 2, names('Srbobran', 'Србобран'), names('Donji Vakuf', 'Доњи Вакуф')) },
  { ...entry('place', 'srbobran', 3, names('Srbobran', 'Србобран')) },
] // prettier-ignore
const searchMoments = openSearch(JSON.parse(writeSearch(moments)) as SearchFile, moments)
const momentsFor = (text: string) => searchMoments(text, 10).map((found) => found.entry.id)

test('a year asks for what was there in it first', () => {
  expect(momentsFor('Izmail')[0]).toBe('izmail')
  expect(momentsFor('Izmail 1809')[0]).toBe('izmail-1809')
  expect(momentsFor('Измаил 1790')[0]).toBe('izmail-1790')
  expect(momentsFor('1790 Izmail')[0]).toBe('izmail-1790')
  expect(momentsFor('Izmail 1853')).toHaveLength(3)
})

test('a battle is found under another word for a battle, in another language too', () => {
  for (const text of ['Siege of Izmail', 'Battle of Izmail 1790', 'осада Измаила', 'опсада Измаила'])
    expect(momentsFor(text)[0], text).toBe('izmail-1790')
})

test('a name of today comes before the same name of another town in the past', () => {
  expect(momentsFor('Srbobran')).toEqual(['srbobran', 'donji-vakuf'])
})

test('numbers by letters stay apart: the Second World War is not the First', () => {
  expect(searchKey('World War II')).not.toBe(searchKey('World War I'))
  expect(searchKey('Alexander III')).not.toBe(searchKey('Alexander II'))
  expect(searchKey('Jičín')).toBe(searchKey('Ичин'))
})
