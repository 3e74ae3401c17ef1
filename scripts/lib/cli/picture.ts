/** `atlas -- picture`: a view as an SVG drawing. */
import fs from 'node:fs'
import { formatQuery, parseQuery } from '../../../src/core/query'
import { formatIsoDay } from '../../../src/core/time'
import type { View } from '../../../src/core/view'
import { posterOf, type Size } from '../posters/poster-of'
import { dayArgument } from './arguments'
import { Failure } from './failure'
import type { OpenAtlas } from './open-atlas'

/** Options that are keys of a link's query too, and what they expect. */
const EXPECTED: Record<string, string> = {
  day: 'YYYY-MM-DD',
  box: 'west,south,east,north in degrees, with its middle in the frame',
  map: 'zoom/latitude/longitude within zoom 3.2–10, 34–61° N, 5–50° E',
  layers: 'layers of a link such as fills,borders,names, or none',
  marks: 'day, year, war or all',
  alliance: 'the id of an alliance',
  highlight: 'land:ID, polity:ID or route:ID, with commas between',
  lang: 'en, sr-Cyrl, sr-Latn, ru or uk',
  theme: 'light or dark',
  pick: 'kind:ID',
}
const OWN = ['size', 'out', 'view', 'title'] as const
export const PICTURE_OPTIONS = [...Object.keys(EXPECTED), ...OWN]
export const PICTURE_FLAGS = ['bare', 'outlines']

const LEAST_PX = 100
const MOST_PX = 8000

/** Draws what the options ask for; returns the SVG, or null when it was written to the file of `--out`. */
export function picture(open: OpenAtlas, options: Partial<Record<string, string>>): string | null {
  const size = sizeArgument(options['size'] ?? '1200x800')
  if (options['day'] !== undefined) dayArgument(options['day'], open.today)
  const pairs = new Map(options['view'] === undefined ? [] : parseQuery(queryOf(options['view'])))
  if (options['map'] !== undefined) pairs.delete('box')
  for (const key of Object.keys(EXPECTED)) if (options[key] !== undefined) pairs.set(key, options[key])
  if (!pairs.has('day')) throw new Failure('day missing: expected --day YYYY-MM-DD, or --view with a day in it', 2)
  const { svg, view, bent } = posterOf(
    open,
    formatQuery(pairs),
    size,
    {
      heading: options['title'],
      ...(options['bare'] && { date: false, scaleBar: false, credit: undefined }),
    },
    options['outlines'] !== undefined,
  )
  const [wrong] = bent
  if (wrong !== undefined)
    throw new Failure(
      `${wrong} malformed: ${pairs.get(wrong)}, expected ${EXPECTED[wrong] ?? 'a value as in a link'}`,
      2,
    )
  refuseUnknown(open, view)
  if (options['out'] === undefined) return svg
  try {
    fs.writeFileSync(options['out'], svg)
  } catch (error) {
    throw new Failure(`file not written: ${options['out']}, ${(error as NodeJS.ErrnoException).code}`)
  }
  return null
}

function sizeArgument(text: string): Size {
  const [, width, height] = (/^(\d+)x(\d+)$/.exec(text) ?? []).map(Number)
  const isPossible = (px: number | undefined) => px !== undefined && px >= LEAST_PX && px <= MOST_PX
  if (!isPossible(width) || !isPossible(height))
    throw new Failure(`size malformed: ${text}, expected WIDTHxHEIGHT, ${LEAST_PX} to ${MOST_PX} px each`, 2)
  return { width: width!, height: height! }
}

/** The query of a link, or the text itself where it is a query. */
const queryOf = (link: string) => link.replace(/^[^?]*\?/, '').replace(/#.*$/, '')

/** What is pointed out has to be there: a drawing without it would say something else. */
function refuseUnknown(open: OpenAtlas, { highlight, day }: View) {
  const known = {
    land: (id: string) => open.atlas.data.lands.some((land) => land.id === id),
    polity: (id: string) => open.atlas.polityIndex(id) !== undefined,
    route: (id: string) => (open.read('routes') as { id: string }[]).some((route) => route.id === id),
  }
  for (const { kind, id } of highlight)
    if (!known[kind](id))
      throw new Failure(`${kind} unknown: ${id}, expected an id of the atlas on ${formatIsoDay(day)}`)
}
