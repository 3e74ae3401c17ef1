/** The names and sentences of acts, the sentences of events, and the notes on cuts: what is read in the panel. */
import type { ActNames, ActTexts, EventData } from '../../../src/core/atlas-data'
import { nameIn, ownName, WRITTEN_LANGUAGES, type Names, type WrittenLanguage } from '../../../src/core/names'
import { SHELVES, shelfOf, type Shelf } from '../../../src/core/shelves'
import type { NamesSource } from '../schema/sources'
import type { Compiled } from './atlas-sources'
import { compileNames } from './names'

/** The files of sentences in all languages by their names in the manifest: of acts a shelf each, in the order of the atlas's
 * acts; of events in the order of `events`; and the names of all acts. */
export function compileTexts(compiled: Compiled, events: readonly EventData[]): Record<string, unknown> {
  const perLanguage = WRITTEN_LANGUAGES.map((language) => [
    ...SHELVES.map((shelf) => [`act-texts-${language}-${shelf}`, actTexts(compiled, language, shelf)]),
    [`event-texts-${language}`, eventTexts(compiled, events, language)],
    [`act-names-${language}`, actNames(compiled, language)],
  ])
  return Object.fromEntries(perLanguage.flat())
}

/** The names of all acts, in all languages that they have. */
export const compileActNames = ({ played }: Compiled): Names[] => played.acts.map(({ name }) => compileNames(name))

const actNames = ({ played }: Compiled, language: WrittenLanguage): ActNames =>
  played.acts.map(({ name }) => nameIn(compileNames(name), language))

const say = (text: NamesSource | undefined, language: WrittenLanguage) =>
  text ? (ownName(compileNames(text), language) ?? '') : ''

function actTexts({ played: { acts, days } }: Compiled, language: WrittenLanguage, shelf: Shelf): ActTexts {
  const first = days.findIndex((day) => shelfOf(day) >= shelf)
  const onShelf = acts.filter((_, i) => shelfOf(days[i]!) === shelf)
  return { first, texts: onShelf.map(({ text }) => say(text, language)) }
}

const eventTexts = ({ geodata }: Compiled, events: readonly EventData[], language: WrittenLanguage) =>
  events.map(({ id, kind }) => say((kind.startsWith('site-') ? geodata.sites : geodata.events).get(id)?.text, language))

/** What authors noted on the cuts, by id. */
export function compileNotes({ geodata }: Compiled): Record<string, string> {
  return Object.fromEntries(
    [...geodata.cuts].flatMap(([id, { properties }]) => (properties.note ? [[id, properties.note]] : [])),
  )
}
