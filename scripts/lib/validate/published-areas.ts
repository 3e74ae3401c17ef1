/** Published areas: their keys, their days, and one figure for a polity and day. */
import { SPAN_START, formatIsoDay, parseIsoDay } from '../../../src/core/time'
import { DataError } from '../data-error'
import type { Geodata } from '../read/geodata'

/** Reports unknown polities and sources, days before the span, and figures that are there twice. */
export function checkPublishedAreas(geodata: Geodata, errors: DataError[]): void {
  const seen = new Map<string, string>()
  for (const [id, { polity, day, source, file }] of geodata.areas) {
    const fail = (path: string, message: string, hint = '') =>
      errors.push(new DataError(message, { file, path: `${id}.${path}`, hint }))
    if (!geodata.polities.has(polity)) fail('polity', `polity unknown: ${polity}`)
    if (!geodata.bibliography.has(source)) fail('source', `source unknown: ${source}`, 'add it to geodata/bibliography')
    if (parseIsoDay(day)! < SPAN_START)
      fail('day', `day outside the span: ${day}, expected ${formatIsoDay(SPAN_START)} or later`)
    const key = `${polity} ${day}`
    if (seen.has(key))
      fail('day', `area published twice: ${key}, already as ${seen.get(key)}`, 'tell of other figures in note')
    seen.set(key, id)
  }
}
