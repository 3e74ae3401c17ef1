/** What was, what is and what was undone: undo and redo over values that are only ever replaced. */

export interface History<T> {
  readonly past: readonly T[]
  readonly present: T
  readonly future: readonly T[]
  /** What the last change was to, and when: the next one to the same thing soon after is one with it. */
  readonly last: { readonly subject: string; readonly at: number } | null
}

/** Typing with shorter pauses than this is undone in one go. */
const PAUSE_MS = 1000
/** Steps back that are kept. */
const DEPTH = 200

export const historyOf = <T>(present: T): History<T> => ({ past: [], present, future: [], last: null })

/**
 * The history with a change in it. Changes to the same `subject` (a field of text) without a pause count as one;
 * without a subject each stands alone. `at` is any clock in milliseconds.
 */
export function record<T>(history: History<T>, next: T, subject: string | null, at: number): History<T> {
  if (next === history.present) return history
  const { last, past, present } = history
  const continues = subject !== null && last?.subject === subject && at - last.at < PAUSE_MS
  return {
    past: continues ? past : [...past, present].slice(-DEPTH),
    present: next,
    future: [],
    last: subject === null ? null : { subject, at },
  }
}

export function undo<T>(history: History<T>): History<T> {
  const { past, present, future } = history
  if (past.length === 0) return history
  return { past: past.slice(0, -1), present: past.at(-1)!, future: [present, ...future], last: null }
}

export function redo<T>(history: History<T>): History<T> {
  const { past, present, future } = history
  if (future.length === 0) return history
  return { past: [...past, present], present: future[0]!, future: future.slice(1), last: null }
}
