/** A draft as it is kept in the browser: JSON with the number of its shape, so that a later atlas can still read it. */
import type { Draft } from './draft'
import { LANGUAGES } from './names'

const SHAPE = 1

export interface KeptDraft {
  draft: Draft
  /** Milliseconds since 1970. */
  saved: number
  /** Another for every time it is kept, and for every tab that keeps it. */
  revision: string
}

export const writeKept = (kept: KeptDraft): string => JSON.stringify({ shape: SHAPE, ...kept })

/** What was kept, or null where it is not a draft of this or an earlier shape. */
export function readKept(text: string | null): KeptDraft | null {
  const kept = parsed(text)
  if (!isRecord(kept) || kept['shape'] !== SHAPE) return null
  const { draft, saved, revision } = kept
  return isDraft(draft) && typeof saved === 'number' && typeof revision === 'string' ? { draft, saved, revision } : null
}

function parsed(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null')
  } catch {
    return null
  }
}

function isDraft(value: unknown): value is Draft {
  if (!isRecord(value)) return false
  const { slug, languages, texts, steps, sources } = value
  return (
    typeof slug === 'string' &&
    Array.isArray(languages) &&
    languages.length > 0 &&
    languages.every((language) => LANGUAGES.includes(language)) &&
    isRecord(texts) &&
    Array.isArray(sources) &&
    Array.isArray(steps) &&
    steps.every((step) => isRecord(step) && typeof step['id'] === 'string' && isRecord(step['texts']))
  )
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
