/** The handout on the page: whose lesson, in which language, what of it is printed. */
import type { HandoutAddress } from '../core/handout-address'
import type { Lesson } from '../core/lesson'
import type { Language } from '../core/names'
import { languageOfLesson, loadLesson, loadLessonList } from '../data/lessons'
import { loadHandoutWords, type HandoutWords } from '../i18n/handout'
import type { Screen } from './screen.svelte'

/** Why there is nothing to print: no such lesson, its window gone, its link broken, data missing. */
export type HandoutFault = 'unknown' | 'lost' | 'unreadable' | 'data'

/** Lessons that do not come from the atlas: all language versions, or why there are none. */
export type GivenLessons = readonly Lesson[] | Extract<HandoutFault, 'lost' | 'unreadable'>

export class HandoutState {
  lesson = $state.raw<Lesson | null>(null)
  words = $state.raw() as HandoutWords
  languages = $state.raw<readonly Language[]>([])
  fault = $state<HandoutFault | null>(null)
  /** The lesson is not there in the language asked for. */
  isOtherLanguage = $state(false)
  withNames = $state(true)
  withKey = $state(true)
  readonly slug: string | null

  constructor(
    readonly screen: Screen,
    address: HandoutAddress,
    words: HandoutWords,
    /** Null where the lesson is one of the atlas's own. */
    private readonly given: GivenLessons | null,
  ) {
    this.slug = address.lesson
    this.withNames = address.withNames
    this.withKey = address.withKey
    this.words = words
  }

  /** Loads the lesson in a language, or in the first that it has; the whole page then speaks it. */
  async open(language: Language): Promise<void> {
    this.fault = null
    try {
      const found = this.given === null ? await this.#ofAtlas(language) : this.#ofGiven(this.given, language)
      if (typeof found === 'string') this.fault = found
      else {
        this.isOtherLanguage = found.language !== language
        await this.#show(found)
      }
    } catch (error) {
      console.warn(error)
      this.fault = 'data'
    }
  }

  async #show(lesson: Lesson): Promise<void> {
    this.screen.view.speak(lesson.language)
    const [words] = await Promise.all([loadHandoutWords(lesson.language), this.screen.loadWords()])
    this.words = words
    this.lesson = lesson
  }

  async #ofAtlas(language: Language): Promise<Lesson | HandoutFault> {
    const manifest = this.screen.opened?.manifest
    if (!manifest) return 'data'
    const listing = (await loadLessonList(manifest)).find(({ slug }) => slug === this.slug)
    if (!listing) return 'unknown'
    this.languages = Object.keys(listing.languages) as Language[]
    return loadLesson(manifest, listing.slug, languageOfLesson(listing, language))
  }

  #ofGiven(given: GivenLessons, language: Language): Lesson | HandoutFault {
    if (typeof given === 'string') return given
    this.languages = given.map((lesson) => lesson.language)
    return given.find((lesson) => lesson.language === language) ?? given[0]!
  }
}
