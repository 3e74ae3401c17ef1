import { z } from 'zod'
import { parseEdtf, parseIsoDay } from '../../../src/core/time'

export const id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'id malformed: expected kebab-case')

/** YAML reads `1878-07-13` as text and `1878` as a number; both are dates here. */
export const edtf = z
  .union([z.string(), z.number().int()])
  .transform(String)
  .refine((text) => parseEdtf(text) !== null, {
    error: (issue) => `date impossible: ${String(issue.input)}, expected an EDTF day, month or year`,
  })

export const isoDay = z.string().refine((text) => parseIsoDay(text) !== null, {
  error: (issue) => `date impossible: ${String(issue.input)}, expected YYYY-MM-DD`,
})

/** English and Serbian Cyrillic are required; Serbian Latin is derived unless given. */
export const names = z
  .object({
    en: z.string({ error: 'name missing in a language: en' }),
    'sr-Cyrl': z.string({ error: 'name missing in a language: sr-Cyrl' }),
  })
  .catchall(z.string())

/** Other names that people search by; nothing is called so on the map. */
export const also = z.array(z.string().min(1)).min(1).optional()

export const datedNames = z
  .object({
    from: edtf.optional(),
    en: z.string({ error: 'name missing in a language: en' }),
    'sr-Cyrl': z.string({ error: 'name missing in a language: sr-Cyrl' }),
  })
  .catchall(z.string())

export const position = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)])
export const sources = z.array(z.string()).min(1, 'source missing: expected at least one key of the bibliography')
