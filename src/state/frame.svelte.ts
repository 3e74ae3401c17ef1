/** The atlas in a frame: what of it shows, and whether its map is drawn or rests as a picture. */
import { formatDay } from '../core/format-day'
import type { EmbedOptions, FramePart } from '../core/embed-options'
import type { FrameOpening } from '../core/embed-opening'
import { loadEmbedWords, type EmbedWords } from '../i18n/embed'
import { Hinting } from './hinting.svelte'
import type { Screen } from './screen.svelte'

export class Frame {
  /** The words of the frame; those of the language before while the new ones are on their way. */
  words = $state.raw() as EmbedWords
  /** Off the screen the map is given up, since a browser draws only some sixteen at a time. */
  awake = $state(true)
  /** The map as it last stood, as the address of a picture, until it is drawn again. */
  picture = $state<string | null>(null)
  /** The panel lies open. */
  leaf = $state(false)
  readonly hinting = new Hinting()
  readonly options: EmbedOptions
  /** What is to be said of the data that the author pinned: that newer ones exist, or that they are kept no longer. */
  readonly aboutData = $derived.by(() => {
    const { opened } = this.screen
    const { data } = this.options
    if (data === null || !opened || data === opened.newest) return null
    return opened.manifest.version === data ? this.words.newerData : this.words.missingData
  })
  #isWanted = true

  constructor(
    readonly screen: Screen,
    { options, bent, span }: FrameOpening,
    words: EmbedWords,
  ) {
    this.options = options
    screen.dataVersion = options.data
    this.words = words
    const keys = [...bent.view.map((key) => screen.words.notice.keys[key]), ...bent.frame.map((key) => words.keys[key])]
    if (keys.length > 0) screen.say(words.bent(keys.join(', ')))
    if (options.span && bent.view.includes('day')) {
      const { language } = screen.view
      screen.say(
        screen.words.time.problems['outside-span'](formatDay(span.from, language), formatDay(span.to, language)),
      )
    }
  }

  /** Whether a part shows; what a lock makes useless does not. */
  shows(part: FramePart): boolean {
    const { lock, show } = this.options
    return show.has(part) && !(part === 'time' && lock.has('time')) && !(part === 'zoom' && lock.has('map'))
  }

  /** Gives up the map and keeps a picture of it. A map that is a picture itself stays. */
  async rest(): Promise<void> {
    const { screen } = this
    this.#isWanted = false
    if (!this.awake || screen.mapStatus === 'failed' || (screen.map && !screen.map.snapshot)) return
    const taken = screen.mapStatus === 'drawn' ? await screen.map?.snapshot?.() : null
    if (this.#isWanted) return
    if (taken) this.picture = URL.createObjectURL(taken)
    this.awake = false
    screen.mapStatus = 'loading'
  }

  wake(): void {
    this.#isWanted = true
    this.awake = true
  }

  /** The map stands again in the place of its picture. */
  dropPicture(): void {
    if (this.picture) URL.revokeObjectURL(this.picture)
    this.picture = null
  }

  /** Fetches the words of the language chosen; offline, those at hand stay. */
  async loadWords(): Promise<void> {
    const { language } = this.screen.view
    const words = await loadEmbedWords(language).catch(() => null)
    if (words && this.screen.view.language === language) this.words = words
  }
}
