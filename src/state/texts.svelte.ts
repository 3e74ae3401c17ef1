/** The sentences of acts and events in one language, fetched when the panel first tells of one. */
import type { Manifest, TextsData } from '../core/atlas-data'
import type { Language } from '../core/names'
import { loadOnce } from './load-once'

/** How often the reader asked again; whatever waits for sentences reads it, so that one press mends all. */
let attempts = $state(0)

/** The sentences as written; those of Serbian Latin are its Cyrillic ones. */
export function loadTexts(manifest: Manifest, language: Language): Promise<TextsData> {
  void attempts
  return loadOnce(manifest, `texts-${language === 'sr-Latn' ? 'sr-Cyrl' : language}`)
}

export const askAgain = () => void (attempts += 1)
