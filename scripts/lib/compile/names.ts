import { parseEdtf } from '../../../src/core/time'
import type { DatedNames } from '../../../src/core/atlas-data'
import type { Names } from '../../../src/core/names'
import { toSerbianLatin } from '../../../src/core/serbian-script'
import type { DatedNamesSource, NamesSource } from '../schema/sources'

/** Names in NFC; Serbian Latin stays out where it follows from Cyrillic by rule (`nameIn` derives it). */
export function compileNames(source: NamesSource): Names {
  const names: Names = { ...source }
  if (names['sr-Latn'] === toSerbianLatin(names['sr-Cyrl'])) delete names['sr-Latn']
  for (const [language, name] of Object.entries(names)) if (name) names[language] = name.normalize('NFC')
  return names
}

/** Names by period. */
export function compileDatedNames(source: DatedNamesSource[]): DatedNames[] {
  return source.map(({ from, ...names }): DatedNames => {
    const day = from ? parseEdtf(from)!.day : null
    return Object.assign(compileNames(names as NamesSource), { from: day })
  })
}
