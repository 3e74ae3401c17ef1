/** What the page of lessons shows: the list of them, one of them, or why it cannot. */
import type { LessonListing } from '../core/atlas-data'
import type { Lesson } from '../core/lesson'
import type { LessonAddress, LessonOrigin } from '../core/lesson-address'
import { faultSentence } from '../core/lesson-fault'
import type { Language } from '../core/names'
import { loadManifest } from '../data/load'
import { fileInLink, unpackFile, type LinkProblem } from '../data/lesson-link'
import { languageOfLesson, loadLesson, loadLessonList } from '../data/lessons'
import { LANGUAGE_NAMES } from '../i18n/languages'
import { loadLessonWords, type LessonWords } from '../i18n/lesson'
import { loadLessonFaultWords } from '../i18n/lesson-faults'
import type { Screen } from './screen.svelte'

export interface LessonMistake {
  /** Null where it is not the file that is wrong but the link it came in. */
  line: number | null
  message: string
}

export type LessonStatus =
  | { kind: 'loading' }
  | { kind: 'failed' }
  | { kind: 'broken'; mistakes: LessonMistake[] }
  | { kind: 'list'; lessons: LessonListing[] }
  | { kind: 'lesson'; lesson: Lesson; origin: LessonOrigin; languages: Language[] }

export class LessonPage {
  status = $state.raw<LessonStatus>({ kind: 'loading' })
  words = $state.raw<LessonWords | null>(null)

  constructor(
    readonly screen: Screen,
    readonly address: LessonAddress,
  ) {}

  /** Loads what the address asks for, in a language; what is shown stays until it is there. */
  async load(language: Language): Promise<void> {
    try {
      const [words, status] = await Promise.all([loadLessonWords(language), this.#find(language)])
      if (language !== this.screen.view.language) return
      this.words = words
      this.#say(words, status)
      this.status = status
    } catch (error) {
      console.warn(error)
      this.words ??= await loadLessonWords('en').catch(() => null)
      if (this.status.kind === 'loading') this.status = { kind: 'failed' }
      else this.screen.say(this.screen.words.fault.partText)
    }
  }

  async #find(language: Language): Promise<LessonStatus> {
    const packed = fileInLink(location.hash)
    if (packed !== null) return this.#unpack(packed, language)
    const manifest = await loadManifest()
    const lessons = await loadLessonList(manifest)
    const listing = lessons.find(({ slug }) => slug === this.address.lesson)
    if (!listing) return { kind: 'list', lessons }
    const lesson = await loadLesson(manifest, listing.slug, languageOfLesson(listing, language))
    const languages = Object.keys(listing.languages) as Language[]
    return { kind: 'lesson', lesson, origin: { slug: listing.slug }, languages }
  }

  async #unpack(packed: string, language: Language): Promise<LessonStatus> {
    const read = unpackFile(packed)
    if ('problem' in read) return { kind: 'broken', mistakes: [await this.#linkMistake(read.problem, language)] }
    const { parseLesson } = await import('../core/lesson-file')
    const { lesson, problems } = parseLesson(read.markdown, { slug: 'lesson', language, today: this.screen.view.today })
    if (lesson) return { kind: 'lesson', lesson, origin: { packed }, languages: [] }
    const words = await loadLessonFaultWords(language)
    return {
      kind: 'broken',
      mistakes: problems.map(({ line, fault }) => ({ line, message: faultSentence(fault, words) })),
    }
  }

  async #linkMistake(problem: LinkProblem, language: Language): Promise<LessonMistake> {
    return { line: null, message: (await loadLessonWords(language)).wait.link[problem] }
  }

  /** Says where something else is shown than was asked for. */
  #say({ notice }: LessonWords, status: LessonStatus): void {
    const { address, screen } = this
    if (status.kind === 'list' && address.lesson !== null) screen.say(notice.unknownLesson)
    if (status.kind !== 'lesson') return
    const { lesson, origin } = status
    const { step } = address
    if (step !== null && (step < 1 || step > lesson.steps.length)) screen.say(notice.unknownStep)
    if ('slug' in origin && lesson.language !== screen.view.language)
      screen.say(notice.otherLanguage(LANGUAGE_NAMES[lesson.language]))
  }
}
