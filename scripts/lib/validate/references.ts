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
  for (const [id, battle] of geodata.battles)
    battle.sides.forEach((side, i) => {
      for (const what of ['forces', 'losses'] as const)
        if (side[what])
          checkSources(geodata, [side[what].source], battle.file, `${id}.sides.${i}.${what}.source`, errors)
    })
  checkRoutes(geodata, errors)
  checkAlliances(geodata, errors)
  for (const collection of [geodata.wars, geodata.eras])
    for (const [id, span] of collection) checkOrder(span.from, span.to, span.file, id, errors)
}

function checkRoutes(geodata: Geodata, errors: DataError[]) {
  for (const [id, route] of geodata.routes) {
    const { file } = route
    checkSources(geodata, route.sources, file, `${id}.sources`, errors)
    checkOrder(route.from, route.to, file, id, errors)
    if (route.war && !geodata.wars.has(route.war))
      errors.push(new DataError(`war unknown: ${route.war}`, { file, path: `${id}.war` }))
    route.stops.forEach(({ place }, i) => {
      if (place && !geodata.places.has(place))
        errors.push(
          new DataError(`place unknown: ${place}`, {
            file,
            path: `${id}.stops.${i}.place`,
            hint: 'add it to geodata/places, or give at and name',
          }),
        )
    })
  }
}

function checkAlliances(geodata: Geodata, errors: DataError[]) {
  for (const [id, alliance] of geodata.alliances) {
    const { file } = alliance
    checkSources(geodata, alliance.sources, file, `${id}.sources`, errors)
    checkOrder(alliance.from, alliance.to, file, id, errors)
    alliance.members.forEach(({ polity, from, to }, i) => {
      const path = `${id}.members.${i}`
      if (!geodata.polities.has(polity)) errors.push(new DataError(`polity unknown: ${polity}`, { file, path }))
      checkOrder(from, to, file, path, errors)
    })
  }
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
