/** What may be wrong with a lesson file. Values are what stands in the file or may stand there, in no language; an empty one is nothing. */

const or = (given: string) => given || 'nothing'

/** The sentences of the command line; those of the page stand in i18n/lesson-faults. */
export const ENGLISH_FAULTS = {
  'too-long': (letters: string, most: string) => `lesson too long: ${letters} letters, expected up to ${most}`,
  'front-missing': (dashes: string) => `front matter missing: expected a first line of ${dashes} and another after it`,
  'front-empty': (keys: string, dashes: string) =>
    `front matter missing: expected ${keys} between two lines of ${dashes}`,
  'front-unreadable': (reason: string) => `front matter unreadable: ${reason}`,
  'too-many-aliases': () => 'front matter unreadable: too many aliases',
  'format-unknown': (given: string, known: string) => `lesson format unknown: ${or(given)}, expected ${known}`,
  'key-unknown': (key: string, known: string) => `key unknown: ${key}, expected ${known}`,
  'text-missing': (key: string, given: string, most: string) =>
    `${key} missing: ${or(given)}, expected a text of up to ${most} letters`,
  'id-unclear': (key: string, given: string) =>
    `${key} unclear: ${or(given)}, expected small letters, digits and hyphens`,
  'id-taken': (id: string) => `step id taken: ${id}`,
  'language-unknown': (given: string, known: string) => `language unknown: ${or(given)}, expected ${known}`,
  'minutes-unclear': (given: string, most: string) =>
    `minutes unclear: ${or(given)}, expected a whole number up to ${most}`,
  'no-list': (key: string) => `${key} unclear: expected a list`,
  'source-unclear': (given: string, keys: string) =>
    `source unclear: ${or(given)}, expected a key of the bibliography, or ${keys}`,
  'steps-missing': (count: string, most: string) => `steps missing: ${count}, expected 1 to ${most}`,
  'step-unclear': (given: string, keys: string) => `step unclear: ${or(given)}, expected ${keys}`,
  'steps-differ': (inFront: string, headings: string, mark: string) =>
    `steps differ: ${inFront} in the front matter, ${headings} headings, expected one ${mark} heading a step`,
  'view-missing': (given: string, example: string) => `view missing: ${or(given)}, expected a query such as ${example}`,
  'view-key-unknown': (key: string, known: string) => `view key unknown: ${key}, expected ${known}`,
  'view-without-day': (query: string, example: string) => `view without day: ${or(query)}, expected ${example} in it`,
  'view-without-place': (query: string, example: string) =>
    `view without place: ${or(query)}, expected ${example} in it`,
  'view-unclear': (key: string, query: string) => `view unclear: ${key} in ${query}`,
  'transition-unknown': (given: string, known: string) => `transition unknown: ${or(given)}, expected ${known}`,
  'assertion-unclear': (given: string, example: string) =>
    `assertion unclear: ${or(given)}, expected such as ${example}`,
  'assertion-at-sea': (what: string, at: string, day: string) =>
    `assertion at sea: ${what} at ${at} on ${day}, expected a point on land in the frame`,
  'assertion-untrue': (what: string, at: string, day: string, found: string, expected: string) =>
    `assertion untrue: ${what} at ${at} on ${day} is ${found || 'nobody'}, expected ${expected}`,
  'unknown-to-atlas': (kind: string, id: string) => `${kind} unknown: ${id}`,
  'text-before-steps': (example: string) => `text before the first step: expected a heading such as ${example}`,
  'question-before-steps': (example: string) => `question before the first step: expected a heading such as ${example}`,
  'question-empty': (mark: string) => `question empty: expected it after ${mark}`,
  'second-question': (title: string) => `second question in a step: ${title}, expected one`,
  'no-right-choice': (mark: string) => `question without a right choice: expected ${mark} before one`,
  'block-not-open': (end: string, known: string) =>
    `block closed that was never open: ${end}, expected ${known} before it`,
  'block-in-block': (name: string, end: string) => `block within a block: ${name}, expected ${end} first`,
  'block-unknown': (name: string, known: string) => `block unknown: ${name}, expected ${known}`,
  'block-not-closed': (name: string, end: string) => `block never closed: ${name}, expected ${end} after it`,
}

/** A sentence for every kind of fault. */
export type LessonFaultWords = typeof ENGLISH_FAULTS
export type LessonFaultKind = keyof LessonFaultWords

export interface LessonFault {
  kind: LessonFaultKind
  values: readonly string[]
}

export const lessonFault = <K extends LessonFaultKind>(
  kind: K,
  ...values: Parameters<LessonFaultWords[K]>
): LessonFault => ({ kind, values })

/** The sentence of a fault, without a full stop. */
export const faultSentence = ({ kind, values }: LessonFault, words: LessonFaultWords = ENGLISH_FAULTS): string =>
  (words[kind] as (...values: readonly string[]) => string)(...values)
