/** Schemas of what is drawn on top of the land: places, battles, events, sites, routes, alliances, spans of time. */
import { z } from 'zod'
import { also, datedNames, edtf, id, names, position, sources } from './common'

const rank = z.number().int().min(1).max(5)

export const place = z.strictObject({
  at: position,
  rank,
  /** A name's `rank` is that of the place while it bears the name. */
  names: z.array(datedNames.extend({ rank: rank.optional() })).min(1),
  from: edtf.optional(),
  to: edtf.optional(),
  sources,
  note: z.string().optional(),
})

/** Men, from `least` to `most`, by a source; where nobody knows, the figure is left out. */
const figure = z
  .strictObject({
    least: z.number().int().nonnegative(),
    most: z.number().int().nonnegative().optional(),
    source: z.string(),
    note: z.string().optional(),
  })
  .refine(({ least, most }) => most === undefined || most >= least, { error: 'range reversed: most is under least' })

const side = z.strictObject({
  name: names,
  commanders: z.array(z.string()).default([]),
  forces: figure.optional(),
  losses: figure.optional(),
})

export const battle = z.strictObject({
  kind: z.enum(['battle', 'siege', 'uprising', 'campaign', 'massacre', 'bombing']),
  at: position,
  accuracyKm: z.number().positive(),
  name: names,
  also,
  from: edtf,
  to: edtf.optional(),
  war: z.string().optional(),
  /** 1 decided a war, 2 a battle, 3 a skirmish. */
  weight: z.number().int().min(1).max(3).default(2),
  sides: z.array(side).default([]),
  outcome: names,
  sources,
  note: z.string().optional(),
})

export const event = z.strictObject({
  kind: id,
  at: position.optional(),
  name: names,
  also,
  text: names,
  from: edtf,
  to: edtf.optional(),
  sources,
  note: z.string().optional(),
})

export const site = z.strictObject({
  kind: id,
  at: position,
  name: names,
  also,
  text: names,
  from: edtf.optional(),
  to: edtf.optional(),
  sources,
})

export const ROUTE_KINDS = [
  'settlers',
  'refugees',
  'retreat',
  'evacuation',
  'deportation',
  'campaign',
  'march',
  'voyage',
  'mission',
  'railway',
  'road',
  'pipeline',
] as const

/** Where a route called: a place of geodata/places, or a point with a name. */
const stop = z
  .strictObject({
    place: z.string().optional(),
    at: position.optional(),
    name: names.optional(),
    day: edtf.optional(),
    note: z.string().optional(),
  })
  .refine(({ place, at, name }) => (place ? !at && !name : at && name), {
    error: 'stop unclear: expected a place, or at and name',
  })

/** The way of people, an army or a pipe; without `to` it took a day, or still stands if it was built. */
export const route = z.strictObject({
  kind: z.enum(ROUTE_KINDS),
  name: names,
  also,
  text: names,
  from: edtf,
  to: edtf.optional(),
  war: z.string().optional(),
  accuracyKm: z.number().positive(),
  lines: z.array(z.array(position).min(2)).min(1),
  stops: z.array(stop).default([]),
  sources,
  note: z.string().optional(),
})

export const MEMBER_KINDS = ['member', 'associate', 'observer', 'candidate', 'proposed'] as const

/** An alliance or union of states and who belonged to it when. */
export const alliance = z.strictObject({
  name: names,
  also,
  text: names,
  from: edtf,
  to: edtf.optional(),
  members: z
    .array(
      z.strictObject({
        polity: z.string(),
        from: edtf,
        to: edtf.optional(),
        as: z.enum(MEMBER_KINDS).default('member'),
        note: z.string().optional(),
      }),
    )
    .min(1),
  sources,
  note: z.string().optional(),
})

/** An era or a war; without `to` it goes on. */
export const span = z.strictObject({
  name: names,
  also,
  from: edtf,
  to: edtf.optional(),
  sources: z.array(z.string()).optional(),
})

export type SideSource = z.infer<typeof side>
