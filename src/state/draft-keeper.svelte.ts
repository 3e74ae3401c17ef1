/** Keeps the draft on the desk in this browser, a moment after each change. */
import { isBlank } from '../core/draft'
import type { Keeping, Shelf } from './draft-shelf'
import type { DraftState } from './draft.svelte'

const WAIT_MS = 400
/** Where a tab remembers which draft it had open, over a reload. */
const OPEN_KEY = 'granica-open-draft'

export class DraftKeeper {
  /** How the last keeping went; null while nothing was to be kept. */
  state = $state<Keeping | null>(null)
  id = $state('')
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(
    private readonly draft: DraftState,
    private readonly shelf: Shelf,
    private readonly session: Storage | null,
  ) {
    this.id = newId()
  }

  /** Starts keeping; returns what ends it. */
  start(): () => void {
    const stop = $effect.root(() => {
      $effect(() => {
        void this.draft.value
        clearTimeout(this.#timer)
        this.#timer = setTimeout(() => this.keepNow(), WAIT_MS)
      })
    })
    const keep = () => this.keepNow()
    const hear = () => {
      if (this.shelf.isChangedElsewhere(this.id)) this.state = 'elsewhere'
    }
    const warn = (event: BeforeUnloadEvent) => {
      this.keepNow()
      if (this.state === 'refused' || this.state === 'elsewhere') event.preventDefault()
    }
    addEventListener('pagehide', keep)
    addEventListener('storage', hear)
    addEventListener('beforeunload', warn)
    return () => {
      stop()
      clearTimeout(this.#timer)
      removeEventListener('pagehide', keep)
      removeEventListener('storage', hear)
      removeEventListener('beforeunload', warn)
    }
  }

  keepNow(): void {
    clearTimeout(this.#timer)
    if (isBlank(this.draft.value)) {
      this.state = null
      return
    }
    this.state = this.shelf.keep(this.id, this.draft.value, Date.now())
    this.session?.setItem(OPEN_KEY, this.id)
  }

  /** Another draft on the desk from here on; without an id it is one not yet kept. */
  follow(id: string = newId()): void {
    this.id = id
    this.state = null
    this.session?.removeItem(OPEN_KEY)
  }

  /** The draft that this tab had open before it was loaded again. */
  openBefore(): string | null {
    return this.session?.getItem(OPEN_KEY) ?? null
  }
}

const newId = () => crypto.getRandomValues(new Uint32Array(2)).join('-')
