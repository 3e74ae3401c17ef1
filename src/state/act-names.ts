/** Fetches the names of the acts in the language of the reader. */
import type { NamedActs } from '../core/act-names'
import type { Manifest } from '../core/atlas-data'
import { writtenLanguage, type Language } from '../core/names'
import { loadOnce } from './load-once'

/** The names in a language, or null where its file does not arrive. */
export async function loadActNames(manifest: Manifest, language: Language): Promise<NamedActs | null> {
  const written = writtenLanguage(language)
  const names = await loadOnce(manifest, `act-names-${written}`).catch(() => null)
  return names && { language: written, names }
}
