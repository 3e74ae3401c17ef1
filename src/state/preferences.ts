/** What the reader chose before, kept in this browser alone; a browser that forbids it is served all the same. In a frame of another page nothing is read or kept. */
import type { Language } from '../core/names'
import type { Theme } from '../core/view'
import { INTERFACE_LANGUAGES, languageOfBrowser } from '../i18n/languages'

const KEY = 'granica'
const isFramed = () => globalThis.parent !== globalThis.self

interface Preferences {
  language: Language
  theme: Theme
  /** Whether keys of one character (D, L, +, [) do something; speech input may press them by mistake. */
  characterKeys: boolean
}

export function readPreferences(): Preferences {
  const kept = readKept()
  const language = INTERFACE_LANGUAGES.find((known) => known === kept.language)
  const theme = (['system', 'light', 'dark'] as const).find((known) => known === kept.theme)
  return {
    language: language ?? languageOfBrowser(navigator.languages),
    theme: theme ?? 'system',
    characterKeys: kept.characterKeys !== false,
  }
}

/** Keeps what was chosen now beside what was chosen before. */
export function keepPreferences(chosen: Partial<Preferences>): void {
  if (isFramed()) return
  try {
    localStorage.setItem(KEY, JSON.stringify({ ...readKept(), ...chosen }))
  } catch {
    // Storage switched off or full: the choice lasts as long as the page.
  }
}

function readKept(): Partial<Preferences> {
  if (isFramed()) return {}
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}')
    return typeof kept === 'object' && kept !== null ? kept : {}
  } catch {
    return {}
  }
}
