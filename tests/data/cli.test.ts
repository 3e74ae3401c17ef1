import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'

type Answer = Record<string, unknown>

function atlas(args: string[], input = '') {
  const run = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/atlas.ts', ...args], {
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  const lines = run.stdout.split('\n').filter((line) => line !== '')
  return {
    code: run.status,
    err: run.stderr.trim().split('\n').at(-1)!,
    lines,
    get answers() {
      return lines.map((line) => JSON.parse(line) as Answer)
    },
  }
}

const BELGRADE = ['20.46', '44.81']

describe('atlas at', () => {
  it('answers who held a point, by which act and on what sources', () => {
    const { code, answers } = atlas(['at', ...BELGRADE, '1900-01-01'])
    expect(code).toBe(0)
    expect(answers).toHaveLength(1)
    expect(answers[0]).toMatchObject({
      day: '1900-01-01',
      chain: ['kingdom-of-serbia'],
      sovereign: 'kingdom-of-serbia',
      controller: 'kingdom-of-serbia',
      status: 'sovereign',
      claims: [],
    })
    expect(answers[0]!.act).toEqual(expect.any(String))
    expect((answers[0]!.sources as string[]).length).toBeGreaterThan(0)
  })

  it('gives a vassal its suzerain', () => {
    expect(atlas(['at', ...BELGRADE, '1840-01-01']).answers[0]).toMatchObject({
      sovereign: 'kingdom-of-serbia',
      suzerain: 'ottoman-empire',
      status: 'vassal',
    })
  })

  it('names the legal holder and the occupier both', () => {
    expect(atlas(['at', ...BELGRADE, '1942-06-01']).answers[0]).toMatchObject({
      sovereign: 'kingdom-of-yugoslavia',
      controller: 'military-commander-in-serbia',
      status: 'occupied',
    })
  })

  it.each([
    ['at sea', ['at', '18', '42', '1900-01-01'], 1, /^point outside the land of the frame: 18 42/],
    ['outside the frame', ['at', '-100', '40', '1900-01-01'], 1, /^point outside/],
    ['before the span', ['at', ...BELGRADE, '1700-01-01'], 1, /^day outside the span: 1700-01-01/],
    ['in the far future', ['at', ...BELGRADE, '3000-01-01'], 1, /^day outside the span: 3000-01-01/],
    [
      'on a day that does not exist',
      ['at', ...BELGRADE, '1900-02-30'],
      2,
      /^day malformed: 1900-02-30, expected YYYY-MM-DD$/,
    ],
    ['with letters for numbers', ['at', 'east', 'north', '1900-01-01'], 2, /^point malformed/],
    ['with a word too few', ['at', ...BELGRADE], 2, /^usage: atlas at LNG LAT DAY$/],
    ['of an unknown polity', ['area', 'atlantis', '1900-01-01'], 1, /^polity unknown: atlantis/],
    ['of a polity not yet there', ['area', 'sfr-yugoslavia', '1900-01-01'], 1, /^polity without land: sfr-yugoslavia/],
    ['for a name nobody bears', ['find', 'xyzzyplugh'], 1, /^nothing found: xyzzyplugh$/],
    ['with an unknown option', ['find', 'Niš', '--colour', 'red'], 2, /^option unknown: --colour/],
    [
      'in an unknown format',
      ['export', '--day', '1900-01-01', '--format', 'shapefile'],
      2,
      /^format unknown: shapefile/,
    ],
    ['by an unknown command', ['conquer'], 2, /^command unknown: conquer/],
    ['by no command', [], 2, /check +validates geodata$/],
  ])('says in a line what is wrong with a question %s', (_, args, code, message) => {
    const answer = atlas(args)
    expect(answer.code).toBe(code)
    expect(answer.lines).toEqual([])
    expect(answer.err).toMatch(message)
  })
})

describe('atlas at --batch', () => {
  it('answers every line in order and goes on after a bad one', () => {
    const { code, answers } = atlas(
      ['at', '--batch'],
      '{"lng":20.46,"lat":44.81,"day":"1900-01-01"}\nnonsense\n{"lng":0,"lat":0,"day":"1900-01-01"}\n{"lng":20.46,"lat":44.81,"day":"1750-01-01"}\n',
    )
    expect(code).toBe(0)
    expect(answers.map((a) => a.sovereign ?? 'error')).toEqual([
      'kingdom-of-serbia',
      'error',
      'error',
      'ottoman-empire',
    ])
    expect(answers[1]!.error).toMatch(/^line malformed: nonsense/)
  })

  it('agrees with itself on two thousand lines', () => {
    const line = '{"lng":20.46,"lat":44.81,"day":"1900-01-01"}\n'
    const { lines } = atlas(['at', '--batch'], line.repeat(2000))
    expect(lines).toHaveLength(2000)
    expect(new Set(lines).size).toBe(1)
  })
})

describe('atlas history, area, diff, find, export', () => {
  it('tells all tenures of a point, tiling the span', () => {
    const { answers } = atlas(['history', ...BELGRADE])
    expect(answers[0]!.from).toBe('1739-09-18')
    expect(answers.at(-1)!.to).toBeNull()
    answers.slice(1).forEach((a, i) => expect(a.from).toBe(answers[i]!.to))
    expect(answers.map((a) => (a.chain as string[]).at(-1))).toEqual(
      expect.arrayContaining([
        'ottoman-empire',
        'kingdom-of-serbia',
        'kingdom-of-yugoslavia',
        'sfr-yugoslavia',
        'serbia',
      ]),
    )
  })

  it('measures a polity and its parts', () => {
    const { answers } = atlas(['area', 'sfr-yugoslavia', '1981-03-31'])
    const parts = answers[0]!.parts as Record<string, number>
    expect(Object.keys(parts).sort()).toEqual([
      'bosnia-and-herzegovina-republic',
      'croatia-republic',
      'macedonia-republic',
      'montenegro-republic',
      'serbia-republic',
      'slovenia-republic',
    ])
    expect(Object.values(parts).reduce((a, b) => a + b, 0)).toBeCloseTo(answers[0]!.km2 as number, -2)
  })

  it('lists what changed between two days and the sum for each polity', () => {
    const { answers } = atlas(['diff', '1878-03-01', '1878-12-31'])
    expect(answers.some((a) => a.from === 'kosovo-vilayet' && a.to === 'kingdom-of-serbia')).toBe(true)
    expect(answers.find((a) => a.total === 'ottoman-empire')!.net).toBeLessThan(-9000)
    const serbia = answers.find((a) => a.total === 'kingdom-of-serbia')!
    expect(serbia.net).toBeGreaterThan(9000)
  })

  it('finds by any name in any script', () => {
    for (const name of ['Elisavetgrad', 'Кропивницький', 'kirovohrad'])
      expect(atlas(['find', name]).answers[0]).toMatchObject({ kind: 'place', id: 'kropyvnytskyi' })
  })

  it('exports a day as valid GeoJSON with shells counter-clockwise', () => {
    const { lines } = atlas(['export', '--day', '1900-01-01'])
    const { type, features } = JSON.parse(lines[0]!) as {
      type: string
      features: { properties: Answer; geometry: { coordinates: [number, number][][][] } }[]
    }
    expect(type).toBe('FeatureCollection')
    const serbia = features.find((f) => f.properties.polity === 'kingdom-of-serbia')!
    expect(serbia.properties).toMatchObject({ level: 'state', status: 'sovereign', name: 'Kingdom of Serbia' })
    for (const [shell] of serbia.geometry.coordinates) {
      expect(shell![0]).toEqual(shell!.at(-1))
      const twice = shell!.slice(1).reduce((sum, [x, y], i) => sum + (shell![i]![0] * y - x * shell![i]![1]), 0)
      expect(twice).toBeGreaterThan(0)
    }
  })

  it('exports places as CSV with a row each', () => {
    const { lines } = atlas(['export', '--day', '1900-01-01', '--layer', 'places', '--format', 'csv'])
    expect(lines[0]).toContain('name')
    expect(lines.length).toBeGreaterThan(100)
  })
})
