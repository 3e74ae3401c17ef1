import { readFileSync } from 'node:fs'
import { today } from '../today'
import { area, at, diffLines, history } from './answers'
import { dayArgument, pointArgument, splitOptions } from './arguments'
import { exportLayer } from './export'
import { Failure } from './failure'
import { findLines } from './find'
import { offline } from './offline'
import { openAtlas } from './open-atlas'
import { picture, PICTURE_FLAGS, PICTURE_OPTIONS } from './picture'

const USAGE = `usage: atlas COMMAND
  at LNG LAT DAY                 who held the point on the day
  at --batch                     the same for NDJSON lines {"lng","lat","day"} on stdin
  history LNG LAT                all tenures of the point, oldest first
  area POLITY DAY                what the polity held on the day, km²
  diff DAY1 DAY2                 what changed between the days
  find TEXT [--kind K] [--day D] whatever has a name; kinds: place battle war event site act polity …
  export --day D [--layer territories|borders|places|battles|events|routes|proposals] [--format geojson|topojson|csv]
  picture --day D [--box W,S,E,N | --map Z/LAT/LNG] [--size 1200x800] [--lang L] [--theme dark] [--layers …]
          [--highlight …] [--view LINK] [--title T] [--bare] [--outlines] [--out FILE.svg]  the view as an SVG drawing
  offline SLUG [--lang sr-Cyrl,en] --out FILE  a lesson as one HTML file, out of the built site
  check                          validates geodata`

const print = (value: unknown) => process.stdout.write(`${typeof value === 'string' ? value : JSON.stringify(value)}\n`)

/** Runs one command and returns its exit code. */
export async function run(args: string[]): Promise<number> {
  const [command = '', ...rest] = args
  try {
    if (command === 'check') {
      await import('../../check-data')
      return Number(process.exitCode ?? 0)
    }
    const handler = commands[command]
    if (!handler)
      throw new Failure(
        command ? `command unknown: ${command}, expected ${Object.keys(commands).join(', ')} or check` : USAGE,
        2,
      )
    handler(rest)
    return 0
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    console.error(error.message)
    return error.exitCode
  }
}

const words = (found: string[], count: number, usage: string): string[] => {
  if (found.length !== count) throw new Failure(`usage: atlas ${usage}`, 2)
  return found
}

const commands: Record<string, (args: string[]) => void> = {
  at: (args) => {
    if (args[0] === '--batch') return batch()
    const [lng, lat, day] = words(args, 3, 'at LNG LAT DAY')
    const point = pointArgument(lng, lat)
    const open = openAtlas()
    print(at(open, point, dayArgument(day, open.today)))
  },
  history: (args) => {
    const [lng, lat] = words(args, 2, 'history LNG LAT')
    const point = pointArgument(lng, lat)
    history(openAtlas(), point).forEach(print)
  },
  area: (args) => {
    const [polity, day] = words(args, 2, 'area POLITY DAY')
    const open = openAtlas()
    print(area(open, polity!, dayArgument(day, open.today)))
  },
  diff: (args) => {
    const [from, to] = words(args, 2, 'diff DAY1 DAY2')
    const open = openAtlas()
    diffLines(open, dayArgument(from, open.today), dayArgument(to, open.today)).forEach(print)
  },
  find: (args) => {
    const { words: text, options } = splitOptions(args, ['kind', 'day'])
    if (text.length === 0) throw new Failure('usage: atlas find TEXT [--kind K] [--day D]', 2)
    const open = openAtlas()
    const day = options.day === undefined ? undefined : dayArgument(options.day, open.today)
    const lines = findLines(open, text.join(' '), { kind: options.kind, day })
    if (lines.length === 0) throw new Failure(`nothing found: ${text.join(' ')}`)
    lines.forEach(print)
  },
  picture: (args) => {
    const { words: extra, options } = splitOptions(args, PICTURE_OPTIONS, PICTURE_FLAGS)
    if (extra.length > 0) throw new Failure(`word too many: ${extra[0]}, expected options alone`, 2)
    const svg = picture(openAtlas(), options)
    if (svg !== null) print(svg)
  },
  export: (args) => {
    const { words: extra, options } = splitOptions(args, ['day', 'layer', 'format'])
    if (extra.length > 0 || options.day === undefined)
      throw new Failure('usage: atlas export --day D [--layer L] [--format F]', 2)
    const open = openAtlas()
    print(
      exportLayer(
        open,
        dayArgument(options.day, open.today),
        options.layer ?? 'territories',
        options.format ?? 'geojson',
      ),
    )
  },
  offline: (args) => {
    const { words: slugs, options } = splitOptions(args, ['lang', 'out'])
    print(offline(slugs, options, today()))
  },
}

/** Answers NDJSON lines from stdin in their order; a line that can't be answered gives `{error}` and the rest goes on. */
function batch() {
  const lines = readFileSync(0, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
  const open = openAtlas()
  const out = lines.map((line) => {
    try {
      const { lng, lat, day } = parseLine(line)
      return JSON.stringify(at(open, pointArgument(lng, lat), dayArgument(day, open.today)))
    } catch (error) {
      if (error instanceof Failure) return JSON.stringify({ error: error.message })
      throw error
    }
  })
  if (out.length > 0) print(out.join('\n'))
}

function parseLine(line: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(line)
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>
  } catch {
    // falls through to the one error below
  }
  throw new Failure(`line malformed: ${line.slice(0, 60)}, expected {"lng","lat","day"}`)
}
