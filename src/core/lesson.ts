/** A lesson: steps of text with the view that belongs to each, in one language. */
import type { Assertion } from './assertions'
import type { Language } from './names'

export interface Lesson {
  format: 1
  /** The name of its folder, or of the author's file. */
  slug: string
  language: Language
  title: string
  /** One sentence. */
  summary: string
  /** How long it takes in class, or null where nobody has said. */
  minutes: number | null
  sources: LessonSource[]
  /** Notes for the teacher on the whole lesson, in Markdown; '' where there are none. */
  teacher: string
  steps: LessonStep[]
}

/** A key of the atlas's bibliography, or a source of the author's own. */
export type LessonSource = { key: string } | { text: string; url: string | null }

/** How a lesson goes from one step to the next: at once, by moving the map, or by letting the years between run. */
export type Transition = 'cut' | 'fly' | 'play'
export const TRANSITIONS: readonly Transition[] = ['cut', 'fly', 'play']

export interface LessonStep {
  id: string
  title: string
  /** Markdown. */
  text: string
  /** A query without its question mark, in the keys of the URL table. */
  view: string
  next: Transition
  question: Question | null
  /** Notes for the teacher, in Markdown. */
  teacher: string
  /** What the map must show for the text to be true. */
  shows: Assertion[]
}

/** All in Markdown; without choices it is an open question. */
export interface Question {
  ask: string
  choices: Choice[]
  answer: string
}

export interface Choice {
  text: string
  right: boolean
}
