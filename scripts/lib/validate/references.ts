/** Keys that name something elsewhere: sources, families, units, wars. */
import { DataError } from '../data-error'
import type { Geodata } from '../read/geodata'
import { parseEdtf } from '../../../src/core/time'

/** Reports every key that resolves to nothing, and periods that are out of order. */
export function checkReferences(geodata: Geodata, units: ReadonlySet<string>, errors: DataError[]): void {
  for (const cut of geodata.cuts.values()) {
    cut.properties.units.forEach((unit, i) => {
      if (!units.has(unit))
        errors.push(
          new DataError(`unit unknown: ${unit}`, {
            file: cut.file,
            path: `properties.units.${i}`,
            hint: 'codes stand in geodata/units/units.tsv',
          }),
        )
    })
    checkSources(geodata, cut.properties.sources, cut.file, `properties.sources`, errors)
  }
  for (const [id, polity] of geodata.polities) {
    if (geodata.families.size > 0 && !geodata.families.has(polity.family))
      errors.push(
        new DataError(`family unknown: ${polity.family}`, {
          file: polity.file,
          path: `${id}.family`,
          hint: 'families stand in geodata/families.yaml',
        }),
      )
    checkPeriods(polity.names, polity.file, id, errors)
    checkSources(geodata, polity.sources ?? [], polity.file, `${id}.sources`, errors)
  }
  for (const [id, place] of geodata.places) {
    checkPeriods(place.names, place.file, id, errors)
    checkSources(geodata, place.sources, place.file, `${id}.sources`, errors)
  }
  for (const [id, battle] of geodata.battles) {
    checkSources(geodata, battle.sources, battle.file, `${id}.sources`, errors)
    checkOrder(battle.from, battle.to, battle.file, id, errors)
    if (battle.war && !geodata.wars.has(battle.war))
      errors.push(new DataError(`war unknown: ${battle.war}`, { file: battle.file, path: `${id}.war` }))
  }
  for (const collection of [geodata.events, geodata.sites])
    for (const [id, entry] of collection) {
      checkSources(geodata, entry.sources, entry.file, `${id}.sources`, errors)
      if (entry.from) checkOrder(entry.from, entry.to, entry.file, id, errors)
    }
  for (const collection of [geodata.wars, geodata.eras])
    for (const [id, span] of collection) checkOrder(span.from, span.to, span.file, id, errors)
}

function checkSources(geodata: Geodata, keys: string[], file: string, path: string, errors: DataError[]) {
  keys.forEach((key, i) => {
    if (!geodata.bibliography.has(key))
      errors.push(
        new DataError(`source unknown: ${key}`, { file, path: `${path}.${i}`, hint: 'add it to geodata/bibliography' }),
      )
  })
}

function checkOrder(from: string, to: string | undefined, file: string, id: string, errors: DataError[]) {
  if (to && parseEdtf(to)!.day < parseEdtf(from)!.day)
    errors.push(new DataError(`span reversed: ${from} to ${to}`, { file, path: `${id}.to` }))
}

/** Names by period: the first has no `from`, the others follow in order of time. */
function checkPeriods(names: { from?: string | undefined }[], file: string, id: string, errors: DataError[]) {
  let before = -Infinity
  names.forEach((name, i) => {
    if ((i === 0) !== (name.from === undefined)) {
      errors.push(
        new DataError(
          i === 0 ? 'intervals malformed: the first name has no from' : 'intervals malformed: a later name needs from',
          { file, path: `${id}.names.${i}` },
        ),
      )
      return
    }
    const day = name.from ? parseEdtf(name.from)!.day : -Infinity
    if (i > 0 && day <= before)
      errors.push(
        new DataError(`intervals overlap: ${name.from} is not after the name before`, {
          file,
          path: `${id}.names.${i}.from`,
        }),
      )
    before = day
  })
}
