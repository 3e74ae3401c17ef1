/** The drafts kept in this browser, each under a key of its own; no tab writes over what another has written since. */
import { lessonTexts, type Draft } from '../core/draft'
import { readKept, writeKept, type KeptDraft } from '../core/draft-kept'

const PREFIX = 'granica-draft:'

export interface ShelvedDraft {
  id: string
  title: string
  steps: number
  saved: number
}

/** `elsewhere`: another tab has kept the same draft since this one read it. */
export type Keeping = 'kept' | 'refused' | 'elsewhere'

export class Shelf {
  /** The revision of each draft that this tab knows. */
  readonly #known = new Map<string, string>()
  #written = 0

  /** `storage` is null where the browser forbids it; `tab` is unlike that of any other tab. */
  constructor(
    private readonly storage: Storage | null,
    private readonly tab: string,
  ) {}

  /** The drafts, the latest first. */
  list(): ShelvedDraft[] {
    const ids = this.#keys().map((key) => key.slice(PREFIX.length))
    return ids
      .flatMap((id) => {
        const kept = this.#read(id)
        if (!kept) return []
        const { draft, saved } = kept
        return [{ id, title: lessonTexts(draft, draft.languages[0]).title, steps: draft.steps.length, saved }]
      })
      .sort((a, b) => b.saved - a.saved)
  }

  take(id: string): Draft | null {
    const kept = this.#read(id)
    if (kept) this.#known.set(id, kept.revision)
    return kept?.draft ?? null
  }

  keep(id: string, draft: Draft, now: number): Keeping {
    if (!this.storage) return 'refused'
    const before = this.#read(id)
    if (before && before.revision !== this.#known.get(id)) return 'elsewhere'
    // What is only looked at is not written: it would count as changed in the other tabs.
    if (before && JSON.stringify(before.draft) === JSON.stringify(draft)) return 'kept'
    const revision = `${this.tab}:${(this.#written += 1)}`
    try {
      this.storage.setItem(PREFIX + id, writeKept({ draft, saved: now, revision }))
    } catch {
      return 'refused'
    }
    this.#known.set(id, revision)
    return 'kept'
  }

  drop(id: string): void {
    this.#known.delete(id)
    this.storage?.removeItem(PREFIX + id)
  }

  isChangedElsewhere(id: string): boolean {
    const kept = this.#read(id)
    return kept !== null && kept.revision !== this.#known.get(id)
  }

  #read(id: string): KeptDraft | null {
    return readKept(this.storage?.getItem(PREFIX + id) ?? null)
  }

  #keys(): string[] {
    if (!this.storage) return []
    return Array.from({ length: this.storage.length }, (_, i) => this.storage!.key(i)!).filter((key) =>
      key.startsWith(PREFIX),
    )
  }
}

/** The browser's storage, if it can really be written to. */
export function usableStorage(storage: () => Storage): Storage | null {
  try {
    const found = storage()
    found.setItem('granica-trial', '1')
    found.removeItem('granica-trial')
    return found
  } catch {
    return null
  }
}
