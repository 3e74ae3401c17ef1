/** The sentences of acts and events in one language, fetched when the panel first tells of one. */
import type { ActIndex, Manifest } from '../core/atlas-data'
import type { Atlas } from '../core/atlas'
import { writtenLanguage, type Language } from '../core/names'
import { shelfOf } from '../core/shelves'
import { loadOnce } from './load-once'

/** What is told of: acts, or an event by its place in the list. */
export type Subject = { acts: readonly ActIndex[] } | { event: number }

/** How often the reader asked again; whatever waits for sentences reads it, so that one press mends all. */
let attempts = $state(0)

export const askAgain = () => void (attempts += 1)

/** The sentences told of a subject as written, each once; those of Serbian Latin are its Cyrillic ones. */
export async function loadSentences(
  { atlas, manifest }: { atlas: Atlas; manifest: Manifest },
  subject: Subject,
  language: Language,
): Promise<string[]> {
  void attempts
  const written = writtenLanguage(language)
  const textOfAct = async (act: ActIndex) => {
    const shelf = shelfOf(atlas.data.acts[act]!.day)
    const { first, texts } = await loadOnce(manifest, `act-texts-${written}-${shelf}`)
    return texts[act - first]
  }
  const sentences =
    'acts' in subject
      ? await Promise.all(subject.acts.map(textOfAct))
      : [(await loadOnce(manifest, `event-texts-${written}`))[subject.event]]
  return [...new Set(sentences)].filter((text) => text !== undefined && text !== '') as string[]
}
