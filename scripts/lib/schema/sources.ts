/** Schemas of the files under geodata/, as geodata/README.md describes them. */
import { z } from 'zod'
import { also, datedNames, edtf, id, isoDay, names, position, sources } from './common'

export * from './marks'

export const polity = z.strictObject({
  level: z.enum(['state', 'part', 'zone']),
  family: id,
  detail: z.literal('outline').optional(),
  julianUntil: isoDay.optional(),
  short: names.optional(),
  names: z.array(datedNames).min(1),
  also,
  note: z.string().optional(),
  sources: z.array(z.string()).optional(),
})

const part = z.strictObject({
  in: z.array(z.string()).min(1),
  at: z.union([position, z.array(position).min(1)]),
  cuts: z.array(z.string()).default([]),
  note: z.string().optional(),
})

export const land = z.strictObject({
  name: names,
  units: z.array(z.string()).default([]),
  parts: z.array(part).default([]),
  lands: z.array(z.string()).default([]),
  except: z.array(z.string()).default([]),
  sources: z.array(z.string()).optional(),
  note: z.string().optional(),
})

export const cut = z.object({
  type: z.literal('Feature'),
  properties: z.strictObject({
    id,
    units: z.array(z.string()).min(1),
    accuracyKm: z.number().positive(),
    certainty: z.enum(['surveyed', 'approximate', 'disputed', 'unknown']).default('approximate'),
    sources,
    follow: z.array(z.tuple([z.number().int(), z.number().int()])).default([]),
    note: z.string().optional(),
    name: z.string().optional(),
    act: z.string().optional(),
  }),
  geometry: z.object({ type: z.literal('LineString'), coordinates: z.array(position).min(2) }),
})

const holders = z.union([z.string(), z.array(z.string()).min(1)]).transform((v) => (typeof v === 'string' ? [v] : v))
const within = z.union([z.literal('all').transform(() => ['all']), z.array(z.string()).min(1)])

/** What a move is about: all of these lands, or whatever is held inside them. */
const scope = { lands: z.array(z.string()).min(1).optional(), within: within.optional(), note: z.string().optional() }

const move = z.strictObject({ ...scope, from: holders, to: z.string() })
const control = z.strictObject({
  ...scope,
  from: holders,
  to: z.string(),
  as: z.enum(['occupied', 'annexed', 'administered', 'de-facto']).optional(),
})
const claim = z.strictObject({
  lands: z.array(z.string()).min(1),
  by: z.string(),
  change: z.enum(['starts', 'ends']),
  note: z.string().optional(),
})

export const RELATION_KINDS = [
  'part-of',
  'autonomous-in',
  'vassal-of',
  'protectorate-of',
  'occupied-by',
  'administered-by',
] as const
const bond = z.partialRecord(z.enum(RELATION_KINDS), z.string())
const relation = z.strictObject({
  polity: z.string(),
  starts: bond.optional(),
  ends: bond.optional(),
  note: z.string().optional(),
})

export const ACT_KINDS = [
  'opening',
  'treaty',
  'decree',
  'conquest',
  'revolt',
  'occupation',
  'liberation',
  'proclamation',
  'union',
  'partition',
  'arbitration',
  'plebiscite',
  'reform',
  'succession',
  'correction',
] as const

export const act = z.strictObject({
  id,
  day: edtf,
  order: z.number().optional(),
  kind: z.enum(ACT_KINDS),
  name: names,
  text: names.optional(),
  sources,
  moves: z.array(move).default([]),
  control: z.array(control).default([]),
  claims: z.array(claim).default([]),
  relations: z.array(relation).default([]),
  note: z.string().optional(),
})

export const source = z.looseObject({
  type: z.string(),
  title: z.string(),
  author: z.array(z.looseObject({ family: z.string(), given: z.string().optional() })).optional(),
  issued: z.union([z.string(), z.number()]).transform(String).optional(),
  publisher: z.string().optional(),
  'container-title': z.string().optional(),
  URL: z.string().optional(),
  note: z.string().optional(),
})

export const PROPOSAL_KINDS = ['treaty', 'promise', 'claim', 'plan', 'line'] as const

const proposedArea = z
  .strictObject({
    polity: z.string().optional(),
    label: names.optional(),
    lands: z.array(z.string()).min(1),
    accuracyKm: z.number().positive().optional(),
    certainty: z.enum(['surveyed', 'approximate', 'disputed', 'unknown']).default('approximate'),
    note: z.string().optional(),
  })
  .refine((area) => (area.polity === undefined) !== (area.label === undefined), {
    error: 'recipient unclear: expected either polity or label',
  })

/** A border that was agreed or claimed but never held; without `to` it still stands. */
export const proposal = z.strictObject({
  kind: z.enum(PROPOSAL_KINDS),
  name: names,
  also,
  from: edtf,
  to: edtf.optional(),
  by: z.array(z.union([z.string(), names])).min(1),
  text: names,
  areas: z.array(proposedArea).min(1),
  sources,
  note: z.string().optional(),
})

/** What somebody published as the area of a polity on a day. */
export const publishedArea = z.strictObject({
  polity: z.string(),
  day: isoDay,
  km2: z.number().positive(),
  source: z.string({ error: 'source missing: expected a key of the bibliography' }),
  note: z.string().optional(),
  differs: z.string().optional(),
})

export const family = z.strictObject({
  name: names,
  light: z.string().regex(/^#[0-9a-f]{6}$/i),
  dark: z.string().regex(/^#[0-9a-f]{6}$/i),
  /** What its offices and maps wrote: the language of local names where it holds the land. */
  language: z.string().optional(),
})

export type PolitySource = z.infer<typeof polity>
export type LandSource = z.infer<typeof land>
export type CutSource = z.infer<typeof cut>
export type ActSource = z.infer<typeof act> & { file: string }
export type NamesSource = z.infer<typeof names>
export type DatedNamesSource = z.infer<typeof datedNames>
