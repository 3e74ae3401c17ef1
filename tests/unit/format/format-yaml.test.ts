import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parse, stringify } from 'yaml'
import { formatSource } from '../../../scripts/lib/format/format-folder'

const format = (file: string, text: string) => formatSource(text, file)

test('the keys of an act stand in their order, lands sorted, quotes only where needed', () => {
  const text = `sources: [ berlin-1878 ]
id: treaty-of-berlin
day: '1878-07-13'
name: { sr-Cyrl: "Берлински уговор", en: "Treaty of Berlin" }
kind: treaty
moves:
  - { to: kingdom-of-serbia, from: ottoman-empire, lands: [pirot, nis, nis] }
`
  expect(format('ledger/1878-07-13-treaty-of-berlin.yaml', text)).toBe(`id: treaty-of-berlin
day: 1878-07-13
kind: treaty
name: { en: Treaty of Berlin, sr-Cyrl: Берлински уговор }
sources: [berlin-1878]
moves:
  - { lands: [nis, pirot], from: ottoman-empire, to: kingdom-of-serbia }
`)
})

test('a map too long for one line stands a key a line, a text too long for it is folded', () => {
  const note = 'word '.repeat(40).trim()
  const formatted = format('ledger/1800-x.yaml', `id: x\nnote: "${note}"\n`)
  expect(formatted).toMatch(/^id: x\nnote: >-\n {2}word/)
  expect(Math.max(...formatted.split('\n').map((line) => line.length))).toBeLessThanOrEqual(120)
  expect(parse(formatted)).toEqual({ id: 'x', note })
})

test('comments stay with what they stand above or behind', () => {
  const text = `# The east

# border of 1833
b-land: { units: [X-2, X-1] } # whole units
a-land: { units: [X-3] }
# The west

c-land:
  units:
    - X-5 # an island
    - X-4
`
  expect(format('lands/serbia.yaml', text)).toBe(`# The east

a-land:
  units: [X-3]

# border of 1833
b-land:
  # whole units
  units: [X-1, X-2]

# The west

c-land:
  units:
    - X-5 # an island
    - X-4
`)
})

test('events are sorted by day, other entries by id', () => {
  const event = (id: string, day: string) => `${id}: { kind: song, from: ${day} }\n`
  const formatted = format('events.yaml', event('a', '1900-01') + event('c', '1804-02-15') + event('b', '1804-02'))
  expect(Object.keys(parse(formatted) as object)).toEqual(['b', 'c', 'a'])
  expect(Object.keys(parse(format('wars.yaml', 'b: { to: 1900 }\na: { to: 1901 }\n')) as object)).toEqual(['a', 'b'])
})

test('coordinates have at most five decimals and no idle zeros', () => {
  const formatted = format('places/serbia.yaml', 'nis: { rank: 2, at: [21.8958123, 43.320000] }\n')
  expect(formatted).toBe('nis:\n  at: [21.89581, 43.32]\n  rank: 2\n')
})

test('text that only looks like a number or a word of YAML keeps its quotes', () => {
  const text = `x: { names: [{ en: "1804", sr-Cyrl: "true", ru: "a: b", uk: "- c" }] }\n`
  expect(parse(format('polities/a.yaml', text))).toEqual(parse(text))
})

test('a broken file is an error with file and reason, and is not rewritten', () => {
  expect(() => format('lands/broken.yaml', 'a: { b: [1, 2 }\n')).toThrow(/YAML malformed/)
})

test('files with aliases keep their order', () => {
  const text = 'b: &b { units: [B, A] }\na: *b\n'
  expect(parse(format('lands/x.yaml', text))).toEqual(parse(text))
})

test('formatting loses nothing and formatting twice changes nothing more', () => {
  const word = fc.oneof(
    fc.stringMatching(/^[a-z][a-z -]{0,30}$/),
    fc
      .string({ unit: 'grapheme', maxLength: 60 })
      .map((s) => s.normalize('NFC').replace(/[\r\u2028\u2029\u0085]/g, ' ')),
    fc.lorem({ maxCount: 60 }),
    fc.constantFrom(
      'null',
      'yes',
      '1e3',
      '0x1',
      '~',
      '#x',
      'a #b',
      "it's",
      '"q"',
      ' lead',
      'trail ',
      'a\nb',
      '',
      'a: b',
    ),
  )
  const names = fc.record({ en: word, 'sr-Cyrl': word, uk: word }, { requiredKeys: ['en'] })
  const list = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,40}$/), { maxLength: 12 }).map((l) => l.sort())
  const move = fc.record({ lands: list, from: word, to: word, note: word }, { requiredKeys: ['from'] })
  const act = fc.record(
    { id: word, name: names, text: names, sources: list, moves: fc.array(move), other: names },
    { requiredKeys: ['id'] },
  )
  fc.assert(
    fc.property(act, fc.boolean(), (value, flow) => {
      const once = format(
        'ledger/x.yaml',
        stringify(value, { collectionStyle: flow ? 'flow' : 'block', schema: 'core' }),
      )
      expect(parse(once, { schema: 'core' })).toEqual(value)
      expect(format('ledger/x.yaml', once)).toBe(once)
    }),
    { numRuns: 100 },
  )
})

test('no comment is lost, wherever it stands', () => {
  const id = fc.stringMatching(/^[a-z]{1,30}$/)
  const lands = fc.uniqueArray(id, { minLength: 1, maxLength: 8 }).map((list) => list.sort())
  const move = fc.record({ to: id, lands, from: id })
  const act = fc.record({ moves: fc.array(move, { minLength: 1 }), sources: lands, name: fc.record({ en: id }), id })
  fc.assert(
    fc.property(act, fc.boolean(), fc.infiniteStream(fc.nat(9)), (value, flow, chances) => {
      const lines = stringify(value, { collectionStyle: flow ? 'flow' : 'block', lineWidth: 0 })
        .trimEnd()
        .split('\n')
      const commented = lines.flatMap((line, i) => {
        const chance = chances.next().value
        if (chance === 0) return [line.replace(/\S.*$/, `# above ${i}`), line]
        return chance === 1 ? [`${line} # behind ${i}`] : [line]
      })
      const text = commented.join('\n') + '\n'
      const once = format('ledger/x.yaml', text)
      expect(parse(once)).toEqual(parse(format('ledger/x.yaml', stringify(value))))
      expect(once.match(/# \w+ \d+/g)?.sort()).toEqual(text.match(/# \w+ \d+/g)?.sort())
      expect(format('ledger/x.yaml', once)).toBe(once)
    }),
    { numRuns: 100 },
  )
})
