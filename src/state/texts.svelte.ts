/** The sentences of acts and events in one language, fetched when the panel first tells of one. */
import type { Manifest, TextsData } from '../core/atlas-data'
import type { Language } from '../core/names'
import { loadFile } from '../data/load'

/** How often the reader asked again; whatever waits for sentences reads it, so that one press mends all. */
let attempts = $state(0)
const loading = new Map<string, Promise<TextsData>>()

/** The sentences as written; those of Serbian Latin are its Cyrillic ones. A failed load is forgotten, so that it can be tried again. */
export function loadTexts(manifest: Manifest, language: Language): Promise<TextsData> {
  void attempts
  const name = `texts-${language === 'sr-Latn' ? 'sr-Cyrl' : language}` as const
  let texts = loading.get(name)
  if (!texts) {
    texts = loadFile(manifest, name)
    texts.catch(() => loading.delete(name))
    loading.set(name, texts)
  }
  return texts
}

export const askAgain = () => void (attempts += 1)
