/** The sentences of acts and events, and the notes on cuts: what is read in the panel and not needed before the first map. */
import type { EventData, TextsData } from '../../../src/core/atlas-data'
import { ownName, type NameLanguage } from '../../../src/core/names'
import type { NamesSource } from '../schema/sources'
import type { Compiled } from './atlas-sources'
import { compileNames } from './names'

/** The sentences in one language, in the order of the acts of the atlas and of `events`. */
export function compileTexts(
  { geodata, played }: Compiled,
  events: readonly EventData[],
  language: NameLanguage,
): TextsData {
  const say = (text: NamesSource | undefined) => (text ? (ownName(compileNames(text), language) ?? '') : '')
  const eventText = ({ id, kind }: EventData) =>
    (kind.startsWith('site-') ? geodata.sites : geodata.events).get(id)?.text
  const isCarried = language === 'en' || language === 'sr-Cyrl'
  return {
    actNames: isCarried ? [] : played.acts.map(({ name }) => compileNames(name)[language] ?? ''),
    acts: played.acts.map(({ text }) => say(text)),
    events: events.map((event) => say(eventText(event))),
  }
}

/** What authors noted on the cuts, by id. */
export function compileNotes({ geodata }: Compiled): Record<string, string> {
  return Object.fromEntries(
    [...geodata.cuts].flatMap(([id, { properties }]) => (properties.note ? [[id, properties.note]] : [])),
  )
}
